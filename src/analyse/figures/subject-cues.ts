/** Words beside names that tell who a figure is about, all languages in one: they don't clash. */

/** Right before a name: what is acted on, told or bought, not who acts. */
export const OBJECT_OF =
  /(?:\b(?:in|into|to|at|from|for|with|on|by|against|told|than|under|via|using|ke|di|kepada|pada|dari|untuk|bagi|dengan|lewat|melalui|ketimbang|dibanding|dibandingkan|daripada|oleh|menyuntik|suntik|mendanai|membeli|beli|mengakuisisi|akuisisi|mendenda|denda|menggugat|gugat|bertemu|menemui|meets?|met|backs|backed|buys|bought|acquires?|acquired|sues|sued|fines|platform|sistem|chip|cip|gpu|riset|study|frente a|en|a|con|bei|an|mit|für|gegen|em|na|no|com|dans|à|chez|von|avec|pour|par|contra|contre)(?: (?:the|la|el|der|die|das|dem|den|o|le))?|对|向|在|与|比|通过)\s?$/iu;

/** A clause ends between a name and an amount. */
export const CLAUSE_JOINT =
  /[,;:]\s|[，；、]|\s(?:while|whereas|and|but|sedangkan|sementara|namun|tetapi|mientras|während|enquanto|tandis)\s/iu;

/** Right after a name: it only says what follows. */
export const REPORTING =
  /^[^.]{0,28}?\b(?:says?|said|told|suggests?|reports?|reported|estimates?|noted|menyebut|mengatakan|melaporkan|menyatakan|mengklaim|mengeklaim|memperkirakan|dijo|dice|según|sagte|disse|dit|a déclaré)\b/iu;

/** The amount is a round's, which its recipient raises. */
export const ROUND_WORDS =
  /\b(?:round|funding|rais(?:e[sd]?|ing)|financing|lands?|pendanaan|putaran|galang|meraih|rodada|ronda|finanzierung(?:srunde)?|levée)\b|融资|調達/iu;

/** A word of buying: the price is of what is bought. */
export const BUYS =
  /^(?:acqui|buy|bought|purchas|bid|offer|takeover|took over|taking over|pa(?:y|id)|akuisisi|mengakuisisi|membeli|beli|pembelian|tawaran|penawaran|menawar|caplok|mencaplok|pinang|meminang|ambil alih|mengambil alih|pengambilalihan|compra|adquisi|aquisi|oferta|kauf|gebot|übernahme|angebot|rachat|achat|offre|收购|报价|買収)/iu;

/** Right before the name of who buys. */
export const BUYER = /(?:\b(?:by|from|with|oleh|dari|dengan|por|von|par|de)\s|被)$/iu;

/** Right before a name: it only says what came before. */
export const SAID_BY =
  /(?:\b(?:said|says|according to|kata|ujar|tutur|menurut|dijo|según|sagte|laut|disse|segundo|dit|selon)\s|据)$/iu;

/** Between a name and an amount: who is named takes the money, it goes to nobody else. */
export const TAKES_IN =
  /\b(?:rais(?:e[sd]?|ing)|secur(?:e[sd]?|ing)|land(?:s|ed)?|pulled in|collect(?:s|ed)?|menghimpun|himpun|meraih|raih|menggalang|galang|meraup|raup|mengantongi|kantongi|memperoleh|recaud\p{L}*|capt(?:a|ó|ou|ar)|levant\p{L}*|lève|levé|sammelt\p{L}*|erhält|erhielt)\b|融资|募资|調達/iu;

/** Before the name of who leads or pays a round. */
export const ROUND_LED_BEFORE =
  /(?:led by|from|backed by|with|dipimpin(?: oleh)?|dari|oleh|liderada por|angeführt von|menée par)(?: [\p{L}'’-]+){0,2}\s$/iu;

/** After the name of who leads a round. */
export const ROUND_LED_AFTER = /^(?:-led| leads?\b| led\b| memimpin| pimpin| supplying| group\b)/iu;

/** Near an amount: what is measured is a model's. */
export const MODEL_MEASURES =
  /parameter|parámetro|paramètre|tokens?\b|benchmark|\bskor\b|\bscore|\bGB\b|memori\b|memory|参数|パラメータ|トークン/iu;

/** Opening a sentence: it goes on about what the sentence before was about. */
export const GOES_ON =
  /^(?:Its?|They|Their|The (?:company|firm|group|start-?up|chipmaker|giant|retailer|software maker)|(?:Perusahaan|Raksasa|Perseroan|Konglomerat|Emiten|Startup)(?: [\p{Ll}]+){0,3} (?:itu|tersebut|ini)|Perseroan|La (?:empresa|compañía)|Das Unternehmen|Der Konzern|A (?:empresa|companhia)|L['’]entreprise|该公司|这家公司|同社)(?![\p{L}])/u;

/** Before a product: its maker is meant. */
export const MAKER_OF =
  /(?:maker of|developer of|owner of|behind|pembuat|pengembang|di balik|pemilik|creador de|hinter|Hersteller von|criadora? do|créateur de)(?: (?:the|chatbot|model))?\s$/iu;
