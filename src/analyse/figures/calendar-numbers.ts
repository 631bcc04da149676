import type { FigureUnit, Span } from '../analysis.ts';

/** What stands before or after a number that is a date, a time of day, an ordinal, an age or part of a name. */
interface CalendarRow {
  readonly before: RegExp;
  readonly after: RegExp;
}

const MONTHS = {
  en: 'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec',
  id: 'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|jan|feb|mar|apr|jun|jul|agt|agu|sep|okt|nov|des',
  es: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
  de: 'januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember',
  pt: 'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
  fr: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
} as const; // biome-ignore format: a table

const CALENDAR: Readonly<Record<string, CalendarRow>> = {
  en: row(`(?:${MONTHS.en})\\.?|aged?|section|chapter|article|version|no\\.|number|series|phase|level|top|page|day|at`, `(?:st|nd|rd|th)\\b|\\s*(?:${MONTHS.en})\\b|\\s*(?:a\\.?m|p\\.?m)\\b|:\\d\\d|-year-old|\\s+years?[ -]old|\\s+o'clock`),
  id: row(`(?:${MONTHS.id})|tanggal|pukul|jam|ke|usia|berusia|pasal|versi|nomor|no\\.|seri|bab|tahun|abad|kuartal|hlm\\.|(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu),? \\(`, `\\s*(?:${MONTHS.id})\\b|/\\d|\\s*(?:WIB|WITA|WIT)\\b|[.:]\\d\\d\\s*(?:WIB|WITA|WIT)`),
  es: row(`(?:${MONTHS.es})(?: de)?|el|artículo|versión|edad|día|tiene|años`, `\\s*de (?:${MONTHS.es})\\b|:\\d\\d|[ºª]`),
  de: row(`(?:${MONTHS.de})|paragraf|artikel|version|am|alter|§`, `\\.\\s*(?:${MONTHS.de})\\b|\\. |:\\d\\d|\\s*uhr\\b|-jährig|\\s+jahre alt`),
  pt: row(`(?:${MONTHS.pt})(?: de)?|dia|artigo|versão|idade`, `\\s*de (?:${MONTHS.pt})\\b|:\\d\\d|h\\d\\d|[ºª]`),
  fr: row(`(?:${MONTHS.fr})|article|version|âgée? de`, `(?:er|e|ème)\\b|\\s*(?:${MONTHS.fr})\\b|:\\d\\d|\\s*h\\s*\\d\\d`),
  zh: row('第', '月|号|日(?!间)|点|时(?!间)|：\\d|:\\d|岁|世纪|月份|季度|年(?:度|初|末|底|前|[0-9一二三四五六七八九十])'),
  ja: row('第|午前|午後', '月(?!間)|日(?!間)|時(?!間)|分(?!の)|歳|世紀|：\\d|:\\d|世代|年(?:度|初|末|前|[0-9])|四半期'),
}; // biome-ignore format: a table

function row(before: string, after: string): CalendarRow {
  return {
    before: new RegExp(`(?:(?<![\\p{L}])(?:${before})[\\s-]*)$`, 'iu'),
    after: new RegExp(`^(?:${after})`, 'iu'),
  };
}

/** After a stretch of time: it says when, not how long. */
const WHEN =
  /^[\s,]*(?:before|after|ago|earlier|later|since|lalu|silam|sebelum|setelah|sesudah|kemudian|mendatang|terakhir|antes|después|depois|atrás|vor|nach|später|zuvor|avant|après|plus tard|auparavant|前|后|後|以前)(?!\p{L})|^[\s]*(?:前|后|後)/iu;
/** A factor, not a count. */
const TIMES = /^\s*(?:kali|times|fold|mal|veces|vezes|fois|倍|次)(?!\p{Ll})/iu;
const RATE = /(?:\bper|\bsetiap|\bje|\bpro|\bpar|\bpor|每)\s$/iu;
/** An age: children under 13. */
const AGE = /(?:under|below|anak (?:di bawah|berusia)|di bawah(?: usia)?|menores de|unter|moins de)\s$/iu;
const YEAR = /^(?:19|20)\d\d$/;
const DATE_SHAPE = /^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?(?![\d%])/;
const DAY_AND_MONTH = /^\d{1,2}\/\d{1,2}/;
/** Words of the `before` column that also stand before a length of time. */
const AT = /(?:at|am|el)\s$/iu;
const CLOCK = /^\d{1,2}:\d\d/;
const CAPITAL_WORD_BEFORE = /(?<=[\s"'“‘(])\p{Lu}[\p{L}]*[\s\u00A0-]$/u;
const LEAD = 24;

/** Digits that may be an amount. */
export interface NumberPlace {
  readonly text: string;
  readonly sentence: Span;
  readonly start: number;
  readonly end: number;
  /** Where the unit ends. */
  readonly unitEnd: number;
  readonly unit: FigureUnit | null;
  /** Whether a scale word (million) follows. */
  readonly scaled: boolean;
  readonly language: string;
}

/** Whether the digits are a date, a time, an ordinal, an age, a version or part of a name, not an amount. */
export function isCalendarOrName(place: NumberPlace): boolean {
  const { text, sentence, start, end, unit, scaled } = place;
  const lead = text.slice(Math.max(sentence.start, start - LEAD), start);
  const after = text.slice(end, end + LEAD);
  if (RATE.test(lead) && unit === 'COUNT') return true;
  if (scaled || unit === 'PERCENT') return false;
  if (TIMES.test(after) || (AGE.test(lead) && (unit === 'YEAR' || unit === 'COUNT'))) return true;
  return (
    looksLikeDate(place, lead) || saysWhen(place, lead, after) || (unit === 'COUNT' && partOfName(place))
  );
}

function looksLikeDate({ text, sentence, start, end, unit }: NumberPlace, lead: string): boolean {
  const rest = text.slice(start, sentence.end);
  if (CLOCK.test(rest) || DAY_AND_MONTH.test(rest) || (/[/.]$/.test(lead) && DATE_SHAPE.test(rest)))
    return true;
  const countable = unit === 'COUNT' || unit === 'YEAR' || unit === 'MONTH' || unit === 'PERSON';
  return countable && YEAR.test(text.slice(start, end));
}

function saysWhen({ text, unit, unitEnd, language }: NumberPlace, lead: string, after: string): boolean {
  const dated = unit !== null && isDated(unit);
  if (dated && WHEN.test(text.slice(unitEnd, unitEnd + LEAD))) return true;
  const calendar = CALENDAR[language];
  if (calendar === undefined) return false;
  if (calendar.after.test(after)) return true;
  if (!calendar.before.test(lead)) return false;
  return unit === 'COUNT' || (dated && !AT.test(lead));
}

/** "Fortune 500", "Boeing 747": a small number right after a capitalised word inside a sentence. */
function partOfName({ text, sentence, start, end }: NumberPlace): boolean {
  const word = CAPITAL_WORD_BEFORE.exec(text.slice(Math.max(0, start - LEAD), start));
  return word !== null && !/[.,]/.test(text.slice(start, end)) && start - word[0].length > sentence.start;
}

function isDated(unit: FigureUnit): boolean {
  return unit === 'DAY' || unit === 'WEEK' || unit === 'MONTH' || unit === 'YEAR' || unit === 'HOUR';
}
