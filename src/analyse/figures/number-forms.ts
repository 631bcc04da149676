/** How a language writes amounts. Adding a language is adding an entry here and rows to the figures test. */
export interface NumberForms {
  /** Mark before decimals; the other one of `.` and `,` groups thousands. */
  readonly decimal: '.' | ',';
  /** Scale words, as alternatives of a regular expression, with their power of ten. */
  readonly scales: readonly (readonly [pattern: string, factor: number])[];
  /** Small numbers in words. */
  readonly words: Readonly<Record<string, number>>;
  /** Between the ends of a range. */
  readonly range: string;
  /** Opens a range whose ends are joined by `and`. */
  readonly between?: { readonly opener: string; readonly and: string };
  /** Whether a plain space groups thousands. */
  readonly spaceGroups?: boolean;
  readonly percent: string;
}

const WIDE_SCALES = [
  ['万亿|兆', 1e12], ['千亿|千億', 1e11], ['百亿|百億', 1e10], ['十亿|十億', 1e9], ['亿|億', 1e8],
  ['千万', 1e7], ['百万', 1e6], ['十万', 1e5], ['万|萬', 1e4], ['千', 1e3], ['百', 1e2],
] as const; // biome-ignore format: a table
const ENGLISH_SCALES = [
  ['trillion|trn|tn', 1e12], ['billion|bln|bn|(?<=\\d)b', 1e9], ['million|mln|mn|(?<=\\d)m', 1e6], ['thousand|(?<=\\d)k', 1e3],
] as const; // biome-ignore format: a table

export const NUMBER_FORMS: Readonly<Record<string, NumberForms>> = {
  en: {
    decimal: '.',
    scales: ENGLISH_SCALES,
    words: { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, dozen: 12, fifteen: 15, eighteen: 18, twenty: 20, thirty: 30, forty: 40, fifty: 50, hundred: 100 },
    range: 'to',
    between: { opener: 'between', and: 'and' },
    percent: 'percent|per cent|pct|percentage points?',
  },
  id: {
    decimal: ',',
    scales: [['triliun|trilyun|trillion', 1e12], ['miliar|milyar|billion', 1e9], ['juta|million', 1e6], ['ribu', 1e3]],
    words: { satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6, tujuh: 7, delapan: 8, sembilan: 9, sepuluh: 10, sebelas: 11, belasan: 12, seratus: 100, seribu: 1000 },
    range: 'hingga|sampai|s\\/d',
    between: { opener: 'antara', and: 'dan|hingga|sampai' },
    percent: 'persen|prosen',
  },
  es: {
    decimal: ',',
    scales: [['billones|billón', 1e12], ['mil millones', 1e9], ['millones|millón', 1e6], ['mil', 1e3]],
    words: { un: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12, quince: 15, dieciocho: 18, veinte: 20 },
    range: 'a|hasta',
    between: { opener: 'entre', and: 'y' },
    percent: 'por ciento',
  },
  de: {
    decimal: ',',
    scales: [['Billionen|Billion|Bio\\.?', 1e12], ['Milliarden|Milliarde|Mrd\\.?', 1e9], ['Millionen|Million|Mio\\.?', 1e6], ['Tausend|tausend', 1e3]],
    words: { ein: 1, eine: 1, einem: 1, einen: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12 },
    range: 'bis',
    between: { opener: 'zwischen', and: 'und' },
    percent: 'Prozent|Prozentpunkte',
  },
  pt: {
    decimal: ',',
    scales: [['trilhões|trilhão|biliões', 1e12], ['bilhões|bilhão|bi|mil milhões', 1e9], ['milhões|milhão|mi', 1e6], ['mil', 1e3]],
    words: { um: 1, uma: 1, dois: 2, duas: 2, três: 3, quatro: 4, cinco: 5, seis: 6, sete: 7, oito: 8, nove: 9, dez: 10, onze: 11, doze: 12 },
    range: 'a|até',
    between: { opener: 'entre', and: 'e' },
    percent: 'por cento',
  },
  fr: {
    decimal: ',',
    scales: [['billions?', 1e12], ['milliards?|Mds?', 1e9], ['millions?', 1e6], ['mille', 1e3]],
    words: { un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12 },
    range: 'à',
    between: { opener: 'entre', and: 'et' },
    spaceGroups: true,
    percent: 'pour cent',
  },
  zh: {
    decimal: '.',
    scales: WIDE_SCALES,
    words: { 一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 半: 0.5 },
    range: '至|到|—|～|~',
    percent: '个百分点',
  },
  ja: {
    decimal: '.',
    scales: WIDE_SCALES,
    words: { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
    range: 'から|～|〜|~',
    percent: 'パーセント|ポイント',
  },
}; // biome-ignore format: a table
