/** Whom a text has something from: neither end of what it tells. All languages in one: they don't clash. */

const BEFORE =
  /(?:according to|reported by|as told to|told|citing|quoting|cited by|quoted by|seen by|obtained by|reviewed by|interview with|menurut laporan|dilaporkan(?: oleh)?|dikutip(?: dari| oleh)?|mengutip(?: laporan)?|dilansir(?: dari| oleh)?|melansir|seperti diberitakan|berdasarkan laporan|según(?: informó)?|citando|laut|zufolge|berichtet von|segundo|de acordo com|selon|d['’]après|cité par|rapporté par|据|據)(?: (?:the|a|the (?:news ?paper|news agency|website)|kantor berita|media|harian|situs|majalah|koran|la|el|le|der|die|das|o|a))?\s?$/i;
const REPORTS_AFTER =
  /^(?: news)?(?: has)?(?:,? citing\b| reported (?:that|on \p{Lu}|earlier|last|this|first)| reports\b(?! (?:a |an |its |the |record|higher|lower|strong|weak|better|worse|results|revenue|sales|profit|earnings|quarterly|net|growth|\p{Sc}|\d))| first reported| melaporkan (?:bahwa|pada)| memberitakan| mewartakan| informó| berichtete?,| rapporte que|报道|報道|報じ)/u;
const REACH = 48;

/** Whether the name from `start` to `end` is the text's informant there ("according to Bloomberg News"). */
export function isInformant(text: string, start: number, end: number): boolean {
  return BEFORE.test(text.slice(Math.max(0, start - REACH), start))
    ? !/^['’]s/.test(text.slice(end, end + 2))
    : REPORTS_AFTER.test(text.slice(end, end + REACH));
}
