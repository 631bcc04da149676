/** Words after which a full stop ends no sentence, lower case without the stop. */
export const SENTENCE_ABBREVIATIONS: ReadonlySet<string> = new Set([
  // titles and forms of address
  'dr', 'drs', 'dra', 'prof', 'mr', 'mrs', 'ms', 'sr', 'sra', 'st', 'jr', 'hj', 'ir', 'tn', 'ny', 'sdr', 'kh', 'gen', 'sen', 'rep', 'gov', 'capt', 'lt', 'col', 'mme', 'mlle', 'hr', 'fr',
  // companies
  'pt', 'cv', 'tbk', 'co', 'corp', 'ltd', 'bros', 'no', 'nr', 'núm', 'num', 'art', 'vol', 'approx', 'dept', 'univ',
  // months and days
  'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'agt', 'sep', 'sept', 'oct', 'okt', 'nov', 'dec', 'des', 'ene', 'abr', 'ago', 'dic', 'dez', 'fev', 'janv', 'févr', 'avr', 'juil', 'déc', 'mon', 'tue', 'wed', 'thu', 'fri',
  // running text
  'vs', 'cf', 'eg', 'ie', 'al', 'ca', 'bzw', 'usw', 'z', 'b', 'd', 'h', 'u', 'p', 'ej', 'pág', 'ex', 'dll', 'dsb', 'dst', 'yth', 'tgl', 'jl', 'rp', 'mio', 'mrd', 'bn', 'mn',
]); // biome-ignore format: one line a kind
