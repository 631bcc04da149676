/** What a pronoun or description stands for. */
export type StandInKind =
  /** The organisation that the sentences before spoke of first: "it", "perusahaan itu" opening a sentence. */
  | 'FIRM'
  /** The organisation spoken of before that this sentence doesn't name: "the startup". */
  | 'OTHER_FIRM'
  /** The second last organisation: "the same startup". */
  | 'SAME_FIRM'
  /** What the sentence before was about, firm or product: "it". */
  | 'THING'
  | 'PERSON'
  | 'MODEL'
  | 'AUTHORITY'
  /** The last two organisations: "the two companies". */
  | 'BOTH';

export interface StandInRow {
  readonly kind: StandInKind;
  /** Alternatives of a regular expression by language. */
  readonly words: Readonly<Record<string, string>>;
}

/** An earlier row wins over a later one that overlaps it. */
export const STAND_IN_ROWS: readonly StandInRow[] = [
  { kind: 'BOTH', words: {
    en: '(?:the|both|these) (?:two )?(?:companies|firms|partners)|the two (?:sides|groups|businesses)', id: '(?:kedua|dua) (?:perusahaan|pihak|raksasa|emiten|mitra)(?: itu| tersebut| ini)?', es: 'ambas (?:empresas|compañías|firmas)|las dos (?:empresas|compañías)', de: 'beide[nr]? (?:unternehmen|firmen|konzerne|partner)|die partner', pt: '(?:as duas|ambas as) (?:empresas|companhias)', fr: 'les deux (?:entreprises|sociétés|groupes|partenaires)', zh: '两家公司|双方', ja: '両社' } },
  { kind: 'AUTHORITY', words: {
    en: '(?:the|that|[\\ue500-\\ue5ff]\'s) (?:(?:(?:\\w+|[\\ue500-\\ue5ff]) )?(?:regulator|watchdog)|agency|authority|commission|bureau|antitrust body|ministry)', id: '(?:regulator|lembaga|otoritas|badan|komisi|kementerian|majelis|pengadilan)(?: pengawas| hakim)? (?:itu|tersebut|ini)|(?<=^|, |menurut |kata |catatan )(?:regulator|komisi|kementerian|majelis|otoritas)(?= [a-z])|pihaknya', es: '(?:el|la) (?:regulador|organismo|autoridad|agencia|comisión)', de: '(?:die|der) (?:behörde|kommission|aufsicht|regulierer)', pt: '(?:o|a) (?:regulador|órgão|autoridade|agência|comissão)', fr: "(?:le régulateur|l'autorité|la commission|l'agence)", zh: '该(?:机构|委员会|监管机构|部门)', ja: '同(?:委員会|当局|庁|省)' } },
  { kind: 'SAME_FIRM', words: {
    en: 'the same (?:company|firm|start-?up|lab|developer)', id: '(?:perusahaan|startup|firma)(?: rintisan)? yang sama', es: 'la misma (?:empresa|compañía|startup)', de: 'd(?:as|em)selben? (?:unternehmen|start-?up)', pt: 'a mesma (?:empresa|startup)', fr: 'la même (?:entreprise|start-?up|société)', zh: '同一家?公司', ja: '同じ企業' } },
  { kind: 'OTHER_FIRM', words: {
    en: '(?:the|that) (?:start-?up|lab|laboratory|ai firm|ai company)', id: '(?:startup|perusahaan rintisan|laboratorium) (?:itu|tersebut|ini)', es: '(?:la (?:startup|emergente)|el laboratorio)', de: '(?:das|dem|des) (?:start-?ups?|labors?|jungunternehmens?)', pt: '(?:a startup|o laboratório)', fr: '(?:la (?:start-?up|jeune pousse)|le laboratoire)', zh: '这家(?:初创|创业)(?:公司|企业)|该(?:初创|创业)公司', ja: '同(?:スタートアップ|新興企業)' } },
  { kind: 'FIRM', words: {
    en: '(?:the|this) (?:(?:[\\w-]+|[\\ue500-\\ue5ff]) ){0,2}(?:company|firm|group|giant|chipmaker|maker|carmaker|retailer|developer|conglomerate|business)(?! (?:they|he|she|it|behind|of|in which|whose|that|\\w+ by))', id: '(?:perusahaan|raksasa|perseroan|konglomerat|konglomerasi|emiten|firma|operator|pengembang|produsen|pembuat|penyedia|korporasi|grup|bank|entitas|pionir|unikorn|pabrikan|lokapasar|unit|anak (?:usaha|perusahaan)|induk)(?: (?!yang |akan |telah |sudah |untuk |di |ke |pada |dengan |dan |karena |juga |bisa |dapat |itu |tersebut |ini )(?:[a-z0-9-]+|[\\ue000-\\ue0ff\\ue500-\\ue5ff])){0,5} (?:itu|tersebut|ini)|^(?:perusahaan|perseroan|manajemen)(?= [a-z])|(?<=(?:menurut|kata|ujar) )(?:perusahaan|perseroan|manajemen)', es: '(?:la|esta) (?:compañía|empresa|firma|multinacional)|el (?:gigante|grupo|fabricante)', de: '(?:das|dem|des) (?:unternehmens?|konzerns?)|(?:der|dem|des) konzerns?|die firma|der hersteller', pt: '(?:a|esta) (?:companhia|empresa|gigante)|o grupo|a fabricante', fr: "(?:l'entreprise|la société|la firme|le groupe|le géant|le fabricant)", zh: '该公司|这家公司|公司(?=表示|称|将|还|计划)', ja: '同社' } },
  { kind: 'THING', words: {
    en: '^it(?= )|(?<=[,:;] )it(?= (?:has|will|is|also|had|would|plans|agreed|said))' } },
  { kind: 'MODEL', words: {
    en: 'the (?:strongest|latest|newest|biggest|largest|best) version|its (?:\\w+ ){0,2}(?:flagship|strongest|latest|newest|best|top) model|(?:the|this|that) (?:\\w+ )?(?:model|chatbot|assistant|system|tool|app)\\b', id: '(?:model|chatbot|asisten|aplikasi|platform|peranti|ponsel)(?: (?!yang |akan |telah |di |ke |dan |itu |ini )[a-z0-9-]+){0,3}(?: (?:milik|buatan|besutan) [\\ue000-\\ue0ff])? (?:itu|tersebut|ini)|model (?:tercanggih|terbaru|terkuat|andalan|unggulan)nya', es: '(?:el|este) (?:modelo|chatbot|asistente)', de: '(?:das|dieses) (?:modell|system)|der (?:chatbot|assistent)', pt: '(?:o|este) (?:modelo|chatbot|assistente)', fr: "(?:le|ce) (?:modèle|chatbot)|l'assistant", zh: '该模型|这款模型|这一模型', ja: '同(?:モデル|サービス|ソフト)' } },
  { kind: 'PERSON', words: {
    en: '(?:^|(?<=[,;:] |\\bthat |\\bsaid |\\bas |\\bwhen ))(?:he|she)(?= )', id: '(?:^|(?<=[,;:] |\\bbahwa |\\bkini |\\blalu ))(?:ia|dia|beliau)(?= )', es: '(?:^|(?<=[,;:] ))(?:él|ella)(?= )', de: '(?:^|(?<=[,;:] ))(?:er)(?= )', pt: '(?:^|(?<=[,;:] ))(?:ele|ela)(?= )', fr: '(?:^|(?<=[,;:] ))(?:il|elle)(?= )', zh: '他|她', ja: '同氏|彼' } },
]; // biome-ignore format: a table

/** "the maker of" a product and the like: `<m>` is the product's slot, the whole stands for its owner in the catalogue. */
export const MAKER_PATTERNS: Readonly<Record<string, readonly string[]>> = {
  en: ['(?:the |a )?(?:\\w+ )?(?:maker|developer|owner|creator|parent|company behind|start-?up behind|firm behind)(?: of)?(?: the)?(?: popular)? <m>', '(?:the |rival )?<m>(?: chatbot)?[ -](?:maker|developer|owner|creator|parent)'],
  id: ['(?:perusahaan |startup )?(?:pembuat|pengembang|pemilik|induk|pencipta|perusahaan di balik|startup di balik|perusahaan pembuat|perusahaan pengembang)(?: (?:chatbot|model|aplikasi))? <m>(?: (?:itu|tersebut|ini))?'],
  es: ['(?:la |el )?(?:creador|desarrollador|dueñ|propietari|matriz)[aoe]?s? (?:de|del) (?:chatbot )?<m>'],
  de: ['(?:der |die |dem )?<m>-(?:hersteller|entwickler|macher|mutter|konzern|anbieter|erfinder)(?:in|s)?', '(?:hersteller|entwickler) von <m>'],
  pt: ['(?:a |o )?(?:criador|desenvolvedor|don)[ao]? d[oae] (?:chatbot )?<m>'],
  fr: ["(?:le |la )?(?:créateur|créatrice|développeur|concepteur|éditeur|maison mère|propriétaire) d(?:e|u) (?:chatbot )?<m>"],
  zh: ['<m>(?:的)?(?:开发商|开发者|母公司|制造商|开发公司)'],
  ja: ['<m>(?:を開発した|開発元|の開発元|を手がける|の親会社|を開発する)(?:企業)?'],
}; // biome-ignore format: a table

/** Between a product and its owner: "Claude milik Anthropic", "OpenAI's GPT-4"; the pair is one slot, the product's. */
export const OWNER_AFTER: Readonly<Record<string, string>> = {
  en: " (?:by|from|of) ", id: ' (?:milik|buatan|besutan|dari|garapan|keluaran|punya) ', es: ' de ', de: ' von ', pt: ' d[ae] ', fr: " d(?:e |')", zh: '(?!)', ja: '(?!)',
}; // biome-ignore format: a table
export const OWNER_BEFORE: Readonly<Record<string, string>> = {
  en: "(?:'s?|’s?)? (?:(?:new|latest|own|flagship|rival|popular|older|newer|open|smaller) )*(?:\\w+ (?:model|chatbot|assistant) )?", id: '(?!)', es: '(?!)', de: '(?:s|’|\')?[ -](?:\\p{Lu}?\\p{Ll}*(?:modell|chatbot)s? )?', pt: '(?!)', fr: '(?!)', zh: '的?(?:最新)?(?:模型|大模型)?', ja: '(?:社)?の(?:最新|対話型AI)?「?',
}; // biome-ignore format: a table

/** Words that join names to a list, and words that may stand between the joint and the next name. */
export const LIST_JOINTS: Readonly<Record<string, string>> = {
  en: 'and also|and|&|or|plus|as well as|along with', id: 'dan juga|dan|serta|maupun|beserta|atau|hingga|sampai|juga|&', es: 'y|e|o|así como', de: 'und|sowie|oder', pt: 'e|ou|bem como', fr: "et|ou|ainsi que", zh: '和|与|及|以及|、|或', ja: 'と|や|および|及び|、|・',
}; // biome-ignore format: a table
export const LIST_FILLERS: Readonly<Record<string, string>> = {
  en: "the|its|their|his|investor|investors|partners?|rivals?|start-?up|chipmaker|chip designer|cloud provider|fund|mr|ms|writers?|ceo|co-?founder|president|chief executive|chief scientist|chairman|chief|officials in|group|later|now|other|fellow|giants?|japan's|abu dhabi's|south korea's|taiwan's|france's", id: 'para|raksasa|perusahaan|startup|mitra|ceo|presiden|direktur|pendiri|ketua|chip|cip|gpu|model|platform|layanan|perangkat lunak|pusat data|investor|aplikasi|chatbot|miliarder|penulis|pemodal|bos|otoritas|bank|grup|operator|konglomerasi|konglomerat|emiten|produsen|pengembang|pembuat|unit|pemain|firma|juga|kemudian|peneliti|insinyur|menteri|wakil|regulator|lembaga|media|penerbit', es: 'la|el|los|su|sus|a|de|la empresa|director ejecutivo|consejero delegado|presidente|modelo', de: 'der|die|das|dem|den|sein|dessen|konzern|firmenchef|chef|mitgründer|präsident|modell', pt: 'a|o|os|sua|seu|da|do|presidente|diretor|modelo', fr: "la|le|les|l'|son|à|de|d'|patron|président|modèle", zh: '公司|模型|首席执行官|创始人|其|总裁', ja: '米|社|同社の|最高経営責任者|社長|日本の',
}; // biome-ignore format: a table
