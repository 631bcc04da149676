/** What a deadline expression names; years and months are read from the named groups `year`, `month`, `day`, `half`. */
export type DeadlineKind =
  | 'YEAR_END'
  | 'YEAR'
  | 'MONTH_END'
  | 'MONTH'
  | 'DAY'
  | 'HALF'
  | 'THIS_YEAR'
  | 'NEXT_YEAR'
  | 'THIS_MONTH_END';

export interface DeadlineForm {
  readonly kind: DeadlineKind;
  readonly pattern: RegExp;
  /** For HALF: 1 or 2. */
  readonly half?: 1 | 2;
}

const YEAR = '(?<year>20\\d\\d)';
/** Month names in calendar order, by language, `|`-separated alternatives. */
export const MONTH_NAMES: Readonly<Record<string, readonly string[]>> = {
  en: ['January|Jan', 'February|Feb', 'March|Mar', 'April|Apr', 'May', 'June|Jun', 'July|Jul', 'August|Aug', 'September|Sept|Sep', 'October|Oct', 'November|Nov', 'December|Dec'],
  id: ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
  es: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  de: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  pt: ['janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro'],
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
}; // biome-ignore format: a table

function month(language: string): string {
  return `(?<month>${(MONTH_NAMES[language] ?? []).join('|')})`;
}

function form(kind: DeadlineKind, body: string, half?: 1 | 2): DeadlineForm {
  const pattern = new RegExp(`(?<![\\p{L}])(?:${body})(?![\\p{L}\\d])`, 'giu');
  return half === undefined ? { kind, pattern } : { kind, pattern, half };
}

/** For writing without spaces: no word edges. */
function wide(kind: DeadlineKind, body: string, half?: 1 | 2): DeadlineForm {
  const pattern = new RegExp(body, 'gu');
  return half === undefined ? { kind, pattern } : { kind, pattern, half };
}

const EN_BY = '(?:by|before|until|till|through)';
const ID_BY = '(?:hingga|sampai|sebelum|paling lambat|selambatnya|menjelang)';
const ES_BY = '(?:antes de|hasta|para|a)';
const PT_BY = '(?:até|antes d[eo]|ao?)';

/** Expressions by language; an earlier row wins over a later one that overlaps it. */
export const DEADLINE_FORMS: Readonly<Record<string, readonly DeadlineForm[]>> = {
  en: [
    form('HALF', `(?:in |by |from )?(?:the )?first half of ${YEAR}`, 1), form('HALF', `(?:in |by |from )?(?:the )?(?:second|latter|back) half of ${YEAR}`, 2),
    form('YEAR_END', `${EN_BY} (?:(?:the )?(?:end|close) of|late) ${YEAR}`),
    form('MONTH_END', `${EN_BY} (?:the )?end of ${month('en')}(?:,? ${YEAR})?`),
    form('THIS_YEAR', `${EN_BY} (?:the )?(?:end of (?:the|this) year|year[’']s end|year[- ]end)|(?:later|within) this year`), form('NEXT_YEAR', `${EN_BY} (?:the )?end of next year|${EN_BY} next year`),
    form('THIS_MONTH_END', `${EN_BY} (?:the )?end of (?:the|this) month`),
    form('DAY', `${EN_BY} ${month('en')} (?<day>\\d{1,2})(?:,? ${YEAR})?`), form('MONTH', `${EN_BY} ${month('en')}(?:,? ${YEAR})?`), form('YEAR', `${EN_BY} ${YEAR}`),
  ],
  id: [
    form('HALF', `(?:pada |di )?(?:paruh|semester) (?:pertama|I|1)(?: tahun)? ${YEAR}`, 1), form('HALF', `(?:pada |di )?(?:paruh|semester) (?:kedua|II|2)(?: tahun)? ${YEAR}`, 2),
    form('YEAR_END', `(?:${ID_BY}|pada) (?:pada )?akhir (?:tahun )?${YEAR}`), form('MONTH_END', `(?:${ID_BY}|pada) akhir (?:bulan )?${month('id')}(?: ${YEAR})?`),
    form('THIS_YEAR', `(?:${ID_BY}|pada|di) akhir tahun(?: ini)?`), form('THIS_MONTH_END', `(?:${ID_BY}|pada) akhir bulan(?: ini)?`), form('NEXT_YEAR', `(?:${ID_BY}) (?:akhir )?tahun depan`),
    form('DAY', `${ID_BY} (?:tanggal )?(?<day>\\d{1,2}) ${month('id')}(?: ${YEAR})?`), form('MONTH', `${ID_BY} (?:bulan )?${month('id')}(?: ${YEAR})?`), form('YEAR', `(?:${ID_BY}) (?:tahun )?${YEAR}`),
  ],
  es: [
    form('HALF', `(?:en )?(?:el |la )?(?:primer semestre|primera mitad) de ${YEAR}`, 1), form('HALF', `(?:en )?(?:el |la )?(?:segundo semestre|segunda mitad) de ${YEAR}`, 2),
    form('YEAR_END', `${ES_BY} (?:fin(?:es|ales)?|final) (?:de|del año) ${YEAR}`), form('THIS_YEAR', `${ES_BY} (?:que (?:termine|acabe) el año|fin(?:es|ales)? de(?: este)? año|final(?:es)? de(?:l)? año)`),
    form('DAY', `(?:antes del|hasta el) (?<day>\\d{1,2}) de ${month('es')}(?: de ${YEAR})?`), form('YEAR', `(?:hasta|antes de|para) ${YEAR}`),
  ],
  de: [
    form('HALF', `(?:in der |im )?(?:ersten? (?:Hälfte|Halbjahr))(?: des Jahres)? ${YEAR}`, 1), form('HALF', `(?:in der |im )?(?:zweiten? (?:Hälfte|Halbjahr))(?: des Jahres)? ${YEAR}`, 2),
    form('YEAR_END', `(?:bis|vor) (?:zum )?Ende ${YEAR}`), form('THIS_YEAR', '(?:bis|vor) (?:zum )?(?:Jahresende|Ende des Jahres)'), form('DAY', `bis (?:zum )?(?<day>\\d{1,2})\\. ${month('de')}(?: ${YEAR})?`),
    form('MONTH_END', `bis Ende ${month('de')}(?: ${YEAR})?`), form('YEAR', `bis (?:zum Jahr |mindestens )?${YEAR}`),
  ],
  pt: [
    form('HALF', `(?:n[oa] )?(?:primeir[oa] (?:semestre|metade)) de ${YEAR}`, 1), form('HALF', `(?:n[oa] )?(?:segund[oa] (?:semestre|metade)) de ${YEAR}`, 2),
    form('YEAR_END', `${PT_BY} (?:o )?(?:fim|final) de ${YEAR}`), form('THIS_YEAR', `${PT_BY} (?:o )?(?:fim|final) d(?:o|este) ano`), form('DAY', `até (?<day>\\d{1,2}) de ${month('pt')}(?: de ${YEAR})?`), form('YEAR', `(?:até|antes de) ${YEAR}`),
  ],
  fr: [
    form('HALF', `(?:au )?premier semestre ${YEAR}`, 1), form('HALF', `(?:au )?(?:second|deuxième) semestre ${YEAR}`, 2),
    form('YEAR_END', `(?:d['’]ici|avant|jusqu['’]à) (?:à )?(?:la )?fin ${YEAR}`), form('THIS_YEAR', `(?:d['’]ici|avant|jusqu['’]à) (?:à )?(?:la )?fin (?:de l['’]année|d['’]année)`), form('YEAR', `(?:d['’]ici(?: à)?|avant|jusqu['’]en) ${YEAR}`),
  ],
  zh: [wide('HALF', `${YEAR}年上半年`, 1), wide('HALF', `${YEAR}年下半年`, 2), wide('YEAR_END', `(?:在|到|于|至)?${YEAR}年(?:底|年底|末)(?:前|之前)?`), wide('THIS_YEAR', '(?:今年)?年底(?:前|之前)'), wide('YEAR', `(?:到|至)${YEAR}年(?:前)?`), wide('YEAR', `${YEAR}年(?:之)?前`)],
  ja: [wide('HALF', `${YEAR}年(?:前半|上半期|上期)`, 1), wide('HALF', `${YEAR}年(?:後半|下半期|下期)`, 2), wide('YEAR_END', `${YEAR}年末(?:まで)`), wide('THIS_YEAR', '(?:今)?年末まで|年内に'), wide('YEAR', `${YEAR}年まで`)],
}; // biome-ignore format: a table
