/** Words beside a statement that make it no fact yet, deny it, end it or strain it; alternatives of a regular expression. */
export type WordTable = Readonly<Record<string, string>>;

export const POSSIBLE_WORDS: WordTable = {
  en: 'may|might|could|considers?|considering|considered|explor\\w+|in talks|talks to|reportedly|rumou?r\\w*|plans? to|planning to|seeks?|hopes?|would|offers? to|propos\\w+|intends? to|letter of intent|will|is to|set to|said to', id: 'mungkin|kabarnya|dikabarkan|konon|rumor|berencana|rencana|mempertimbangkan|menjajaki|berpotensi|kemungkinan|berniat|menawarkan|akan|bakal|hendak|disebut-sebut|dirumorkan|surat minat', es: 'podrían?|rumor\\w*|planean?|planeó|consideran?|negocian?|estudia|prevé|pretende', de: 'könnten?|offenbar|angeblich|erwägt|plant|planen|soll|sollen|verhandel\\w*|will|wollen|werde', pt: 'pode|poderia|podem|rumor\\w*|planeja|considera|negocia|estuda|pretende|deve', fr: 'pourrait|pourraient|envisage\\w*|rumeurs?|négocie\\w*|serait|prévoit|souhaite', zh: '可能|或将|据传|考虑|拟|洽谈|计划|有望|将', ja: '可能性|検討|とみられ|見通し|協議|計画|方針|予定',
}; // biome-ignore format: a table
export const DENIED_WORDS: WordTable = {
  en: "den(?:y|ies|ied|ying)|reject\\w*|no plans|refus\\w+|turn(?:s|ed) down|did not|does not|has not|have not|not true|dismiss(?:es|ed) (?:the )?(?:report|claim|rumou?r)", id: 'membantah|bantah|dibantah|menolak|tolak|menampik|menyangkal|tidak benar|bukan|tidak pernah', es: 'niega|negó|rechaz\\w+|desmient\\w+|no ha', de: 'dementier\\w+|bestreit\\w+|lehnt|abgelehnt|weist', pt: 'nega|negou|rejeit\\w+|recus\\w+|não vai', fr: 'dément\\w*|rejett\\w*|rejet\\w*|refus\\w+', zh: '否认|拒绝|并未|没有', ja: '否定|拒否|していない',
}; // biome-ignore format: a table
export const STRAINED_WORDS: WordTable = {
  en: 'strain\\w*|tensions?|tense|friction|rift|fray\\w*|less dependent|reduc\\w+ (?:its )?(?:reliance|dependence)|distanc\\w+|clash\\w*|dispute|loosen\\w*|sour\\w*|uneasy|awkward|drift\\w* apart|gr[eo]w(?:n|ing)? apart|under (?:growing |increasing )?(?:strain|pressure)|at odds', id: 'tegang|menegang|ketegangan|di bawah tekanan|menambah tekanan|menjauh|mendingin|tak akur|renggang|merenggang|meregang|retak|gesekan|memanas|mengurangi ketergantungan|konflik|berselisih|keretakan|mengendur|longgarkan|melonggarkan|bergeser', es: 'tensi\\w+|fricci\\w+|tensa|distanci\\w+|enfría', de: 'spannung\\w*|angespannt\\w*|streit|distanz\\w*|unabhängiger|entfremd\\w*|lockert', pt: 'tens[ãõ]\\w+|tensa|atrito\\w*|distanci\\w+', fr: 'tensions?|tendue?s?|frictions?|distanc\\w+', zh: '紧张|裂痕|矛盾|减少对|松动', ja: '緊張|対立|亀裂|依存を|見直し',
}; // biome-ignore format: a table
export const ENDED_WORDS: WordTable = {
  en: 'no longer(?! (?:\\w+ ){0,3}(?:exclusive|sole|only))|ended|ends|ending|terminat\\w+|scrapp?\\w*|cancel\\w*|expired|severed|former|ex-|used to|until \\d{4}', id: '(?:tidak|tak) lagi(?! (?:\\w+ ){0,3}(?:eksklusif|tunggal|satu-satunya))|berakhir|mengakhiri|diakhiri|dibatalkan|membatalkan|putus|mantan|bekas', es: 'ya no|terminó|termina|cancel\\w+|rompe|rompió', de: 'nicht mehr|beende\\w*|gekündigt|ehemals', pt: 'não é mais|encerr\\w+|cancel\\w+|rompeu', fr: "n'est plus|met fin|annul\\w+|rompt", zh: '不再|终止|结束|取消', ja: '終了|解消|打ち切|もはや',
}; // biome-ignore format: a table
export const FORMING_WORDS: WordTable = {
  en: 'announc\\w+|plans? to|will|agree[sd]?|to invest|intends? to|sign\\w*|new|launch\\w*|begin\\w*|start\\w*|letter of intent|is to|in talks', id: 'mengumumkan|umumkan|berencana|rencana|akan|bakal|sepakat|menandatangani|teken|baru|mulai|surat minat|menjajaki|siapkan', es: 'anunci\\w+|planea|acuerda|acordó|firm\\w+|nuev[oa]|empieza', de: 'kündigt\\w*|plant|will|vereinbart|neue[rns]?|unterzeichnet|beginnt', pt: 'anunci\\w+|planeja|acorda|fecha|firm\\w+|nov[oa]', fr: 'annonc\\w+|prévoit|signe|nouve\\w+|va|lance', zh: '宣布|计划|将|签署|启动|达成', ja: '発表|計画|合意|開始|予定|新た',
}; // biome-ignore format: a table
export const UNCHANGED_WORDS: WordTable = {
  en: 'unchanged|remains? (?:unchanged|in place|intact)|stays? in place|not affected|continues? as before', id: 'tidak berubah|tak berubah|tetap (?:berlaku|berjalan|berlangsung|dipertahankan|menjadi)|masih berlaku|tidak terpengaruh|tak terpengaruh',
}; // biome-ignore format: a table
