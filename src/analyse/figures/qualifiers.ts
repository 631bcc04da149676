/** Words right before an amount that say how exact it is; alternatives of a regular expression, by language. */
interface QualifierRow {
  readonly approximate: string;
  readonly atLeast: string;
  readonly atMost: string;
}

export const QUALIFIERS: Readonly<Record<string, QualifierRow>> = {
  en: { approximate: 'about|around|roughly|nearly|almost|approximately|some|an estimated|close to', atLeast: '(?<!\\b(?:no|not) )more than|over|at least|above|upwards of|in excess of|(?:no|not) (?:less|fewer) than', atMost: '(?:no|not) more than|up to|at most|as much as|as many as|less than|under|fewer than|below|capped at' },
  id: { approximate: 'sekitar|kira-kira|kurang lebih|hampir|nyaris|kisaran|mendekati|diperkirakan|sekira', atLeast: '(?<!\\b(?:tidak|tak) )lebih dari|di atas|setidaknya|sedikitnya|minimal|paling sedikit|melebihi|melampaui|(?:tidak|tak) kurang dari', atMost: '(?:tidak|tak) lebih dari|hingga|maksimal|paling banyak|sampai|kurang dari|di bawah' },
  es: { approximate: 'unos|unas|cerca de|alrededor de|casi|aproximadamente|en torno a', atLeast: '(?<!\\bno )más de|al menos|por encima de|como mínimo|no menos de', atMost: 'no más de|hasta|menos de|como máximo' },
  de: { approximate: 'rund|etwa|circa|ca\\.|knapp|ungefähr|fast|gut|nahezu', atLeast: '(?<!\\bnicht )mehr als|über|mindestens|wenigstens|nicht weniger als', atMost: 'nicht mehr als|bis zu|höchstens|maximal|weniger als|unter' },
  pt: { approximate: 'cerca de|aproximadamente|quase|em torno de|perto de|uns|umas', atLeast: '(?<!\\bnão )mais de|pelo menos|ao menos|acima de|não menos de', atMost: 'não mais de|até|menos de|no máximo' },
  fr: { approximate: "environ|près de|quelque|à peu près|presque|autour de", atLeast: "(?<!\\bpas )plus de|plus d'|au moins|pas moins de", atMost: "pas plus de|jusqu'à|moins de|au maximum|au plus" },
  zh: { approximate: '约|大约|近|将近|接近|大概', atLeast: '超过|突破|逾|超|至少|高于', atMost: '最多|高达|不到|至多|最高' },
  ja: { approximate: '約|およそ|ほぼ|推定', atLeast: '少なくとも', atMost: '最大|最高' },
}; // biome-ignore format: a table

/** Words after the amount (and its unit) with the same meaning. */
export const TRAILING_QUALIFIERS: Readonly<Record<string, QualifierRow>> = {
  en: { approximate: 'or so', atLeast: 'or more', atMost: 'or less' },
  id: { approximate: '-an', atLeast: 'lebih|ke atas|atau lebih', atMost: 'atau kurang' },
  zh: { approximate: '左右|上下', atLeast: '以上|多', atMost: '以下|以内' },
  ja: { approximate: '程度|前後|ほど|近く', atLeast: '以上|超|余り', atMost: '以下|以内|未満' },
}; // biome-ignore format: a table
