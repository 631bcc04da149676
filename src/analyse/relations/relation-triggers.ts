import type { RelationStage, RelationType } from '../analysis.ts';
import type { EntityType } from '../../topic/topic-pack.ts';

/** How the two ends stand to the trigger. */
export type Shape =
  /** Left is the subject, right the object; a passive trigger turns them. */
  | 'DIRECTED'
  /** Two names around the trigger or on one side of it, in either order. */
  | 'UNDIRECTED'
  /** An organisation and a person near the trigger, wherever they stand. */
  | 'ROLE';

export interface RelationTrigger {
  readonly type: RelationType;
  readonly shape: Shape;
  readonly stage: RelationStage;
  /** Tone of the relation itself, -1..1. */
  readonly tone: number;
  readonly subjects: readonly EntityType[];
  readonly objects: readonly EntityType[];
  /** Beginnings of words by language, alternatives of a regular expression. */
  readonly active: Readonly<Record<string, string>>;
  /** Forms after which the doer follows ("sued by", "digugat"). */
  readonly passive?: Readonly<Record<string, string>>;
}

const FIRM: readonly EntityType[] = ['ORG'];
const PARTY: readonly EntityType[] = ['ORG', 'PERSON', 'REGULATOR'];
const OFFER: readonly EntityType[] = ['ORG', 'PRODUCT', 'MODEL'];
const OWNER: readonly EntityType[] = ['ORG', 'PERSON'];

/** Adding a language is adding its words here and rows to the test. Earlier rows win where triggers overlap. */
export const RELATION_TRIGGERS: readonly RelationTrigger[] = [
  {
    type: 'LITIGATION', shape: 'DIRECTED', stage: 'ACTIVE', tone: -0.6, subjects: PARTY, objects: PARTY,
    active: { en: 'sues?\\b|sued\\b(?! by)|suing|lawsuit|files? (?:a )?(?:suit|complaint)|filed (?:a )?(?:suit|complaint)|legal action against|claims? against', id: 'menggugat|gugat\\b|gugatan|menuntut|seret|menyeret|melayangkan gugatan', es: 'demand[aóa]|demandó|demandar|querella', de: 'verklag|Klage|klagt gegen', pt: 'process[ao]u?\\b|processar|ação judicial', fr: "poursuit|attaqu|porte plainte|assign", zh: '起诉|控告|状告', ja: '提訴|訴え' },
    passive: { en: 'sued by|lawsuit (?:by|from|brought by)|suit (?:by|brought by)', id: 'digugat|dituntut|gugatan dari', es: 'demandad[oa] por|demanda de', de: 'verklagt von|Klage von', pt: 'processad[oa] p', fr: 'poursuivi', zh: '遭|被', ja: '訴えられ' },
  },
  {
    type: 'REGULATION', shape: 'DIRECTED', stage: 'ACTIVE', tone: -0.2, subjects: ['REGULATOR'], objects: OFFER,
    active: { en: 'probe|investigat|inquir|scrutin|fin(?:es|ed)\\b|order(?:s|ed)|question|looking into|subpoena|approv|clear(?:s|ed)|block|rul(?:es|ed|ing)\\b|ban(?:s|ned)?\\b|antitrust|orders to', id: 'menyelidiki|selidiki|penyelidikan|memeriksa|mendenda|memerintahkan|menyetujui|mengawasi|memblokir|melarang|meminta|menelaah|menyoroti|memanggil|periksa|denda\\b|awasi|larang|blokir', es: 'investiga|multa|ordena|prohíbe|examina|bloque', de: 'untersuch|prüf|verhäng|ermittel|verbiet|sperr|ordnet', pt: 'investiga|mult|orden|proíbe|bloque', fr: 'enquêt|examin|inflig|ordonn|interdi|bloqu', zh: '调查|审查|罚款|下令|要求', ja: '調査|命じ|禁止|審査' },
    passive: { en: 'investigated by|probed by|fined by|under investigation by|ordered by|scrutiny (?:by|from)|approval (?:by|from)', id: 'diselidiki|diperiksa|didenda|diawasi|diblokir', es: 'investigad[oa] por', de: 'untersucht von', pt: 'investigad[oa] p', fr: 'enquête de' },
  },
  {
    type: 'ACQUISITION', shape: 'DIRECTED', stage: 'ACTIVE', tone: 0.1, subjects: OWNER, objects: OFFER,
    active: { en: 'acquir(?:e|es|ed|ing)\\b(?! by)|buy(?:s|ing)?\\b|bought|takeover of|acquisition of|purchas|bid for|bid to (?:buy|take)|tak(?:e|es|ing) over|merg', id: 'mengakuisisi|akuisisi|membeli\\b|mencaplok|caplok|ambil alih|mengambil alih', es: 'adquier|compra|compró|adquiri', de: 'übernimmt|übernahm|Übernahme|kauft|kaufte', pt: 'adquir|compra|comprou', fr: 'rach[eè]t|acquiert|acquisition|acqui', zh: '收购|并购', ja: '買収' },
    passive: { en: 'acquired by|bought by|owned by', id: 'diakuisisi|dibeli|dicaplok|diambil alih|dimiliki', es: 'adquirid[oa] por|comprad[oa] por', de: 'übernommen von', pt: 'adquirid[oa] p|comprad[oa] p', fr: 'rachetée? par' },
  },
  {
    type: 'INVESTMENT', shape: 'DIRECTED', stage: 'ACTIVE', tone: 0.3, subjects: OWNER, objects: ['ORG', 'PRODUCT', 'PLACE'],
    active: { en: 'invest|fund(?:s|ed|ing)\\b|lead(?:s|ing)? (?:a |the )?(?:\\S+ )?(?:round|funding)|pour(?:s|ed|ing)?\\b|back(?:s|ed|ing)\\b(?! by)|inject|pledg|stake in|commit|put(?:s|ting)? \\$', id: 'berinvestasi|menginvestasikan|menanam|menanamkan|investasi|menyuntik|menyuntikkan|suntik|mengucurkan|menggelontorkan|gelontorkan|kucurkan|setor|menyetor|saham di|(?:memimpin|pimpin) (?:putaran )?pendanaan|mendanai|danai', es: 'invert|invier|inversión|inyect|aport', de: 'investier|steck|Beteiligung|Anteil|Investition', pt: 'invest|injet|aport', fr: 'investi|inject|apport|participation', zh: '投资|注资|入股|投入', ja: '投資|出資|拠出' },
    passive: { en: 'backed by|investment from|funding from|invested by|round led by|led by', id: 'didanai|disuntik|disokong|didukung|dipimpin', es: 'respaldad[oa] por|liderada por', de: 'finanziert von|angeführt von', pt: 'apoiad[oa] p|liderada p', fr: 'soutenue? par|financée? par|menée? par' },
  },
  {
    type: 'SUPPLY', shape: 'DIRECTED', stage: 'ACTIVE', tone: 0.2, subjects: OFFER, objects: OFFER,
    active: { en: 'suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing)|sell(?:s|ing)? (?:chips|compute|cloud)|will build|deliver|ship(?:s|ped|ping)|host(?:s|ed|ing)?\\b', id: 'memasok|pasok|pemasok|menyediakan|menyuplai|mengirim|menyewakan', es: 'suministr|provee|proporciona', de: 'liefer|stellt bereit|beliefer', pt: 'fornec', fr: 'fourni', zh: '供应|提供', ja: '供給|提供' },
    passive: { en: 'supplied by|provided by|buys? (?:chips|compute) from|rent(?:s|ing)? (?:from|capacity from)|runs? on', id: 'dipasok|disuplai|menyewa', es: 'suministrad[oa] por', de: 'beliefert von', pt: 'fornecid[oa] p', fr: 'fournie? par' },
  },
  {
    type: 'USES', shape: 'DIRECTED', stage: 'ACTIVE', tone: 0.2, subjects: OFFER, objects: ['PRODUCT', 'MODEL', 'ORG'],
    active: { en: 'uses?\\b|using\\b|used\\b(?! by| to)|test(?:s|ed|ing)?\\b|built on|builds on|powered by|runs? on|integrat|adopt|based on|train(?:s|ed)? on|rel(?:y|ies) on|adds?\\b|added\\b|tap(?:s|ped)?\\b', id: 'menggunakan|memakai|menguji|mengintegrasikan|memanfaatkan|mengadopsi|ditenagai|berbasis|mengandalkan|bertumpu pada|dilatih (?:di|dengan|pakai)|menambahkan|memasukkan|menghadirkan', es: 'utiliza|usa\\b|usará|integra|prueba|basad[oa] en', de: 'nutzt|verwendet|testet|integrier|basier|einsetz|setzt auf', pt: 'utiliza|usa\\b|integra|testa|basead[oa] em', fr: 'utilis|intègr|intégr|teste|repose sur', zh: '使用|采用|测试|集成|接入|基于', ja: '利用|採用|使用|搭載|テスト' },
    passive: { en: 'used by|adopted by|available (?:in|on|through|via)|comes? to|coming to', id: 'digunakan|dipakai|diuji|tersedia di|hadir di|masuk ke', es: 'utilizad[oa] por|disponible en', de: 'genutzt von|verfügbar (?:in|bei)', pt: 'usad[oa] p|disponível n', fr: 'utilisée? par|disponible (?:sur|dans)' },
  },
  {
    type: 'PARTNERSHIP', shape: 'UNDIRECTED', stage: 'ACTIVE', tone: 0.4, subjects: FIRM, objects: FIRM,
    active: { en: 'partner|alliance|team(?:s|ed|ing)? up|collaborat|joint venture|work(?:s|ing|ed)? (?:together|with)|tie-up|set up|together with|alongside|signed on|deal with|agreement with|joint(?:ly)?\\b|sign(?:s|ed) .{0,20}(?:deal|agreement)|relationship', id: 'mitra|bermitra|kemitraan|kerja sama|kerjasama|bekerja sama|menggandeng|gandeng|kolaborasi|berkolaborasi|aliansi|kongsi|bersama|dukungan|hubungan|patungan|kesepakatan', es: 'socio|alianza|asoci|colabor|acuerdo', de: 'Partner|Kooperation|Zusammenarbeit|kooperier|Bündnis|Allianz|Vereinbarung|Abkommen', pt: 'parceir|parceria|aliança|colabor|acordo', fr: 'partenai|partenariat|alliance|collabor|accord', zh: '合作|伙伴|联盟|携手|协议', ja: '提携|パートナー|協業|連携|合意|協力' },
  },
  {
    type: 'COMPETITION', shape: 'UNDIRECTED', stage: 'ACTIVE', tone: 0, subjects: OFFER, objects: OFFER,
    active: { en: 'rival|compet|challeng(?:e|es|ing)\\b|versus|\\bvs\\b|outperform|beat(?:s|ing)?\\b|ahead of|lag(?:s|ged)? behind|catch up|against|overtak|surpass', id: 'saing|bersaing|menyaingi|pesaing|persaingan|saingan|rival|menantang|menandingi|mengungguli|menyalip|mengalahkan|melawan|lawan', es: 'rival|compet|compit|supera', de: 'Rival|Konkurren|Wettbewer|konkurrier|überholt|übertrifft', pt: 'rival|concorr|compet|supera', fr: 'rival|concurren|dépass|surpass', zh: '竞争|对手|抗衡|超越|较量', ja: '競合|ライバル|競争|対抗|上回' },
  },
  {
    type: 'EMPLOYMENT', shape: 'ROLE', stage: 'ENDED', tone: -0.5, subjects: ['ORG'], objects: ['PERSON'],
    active: { en: 'left\\b|leav(?:es|ing)\\b|resign|quit|step(?:s|ped|ping)? (?:down|aside)|depart|fir(?:es|ed|ing)\\b|oust|dismiss|remov|sack|former|ex-|previously', id: 'mundur|mengundurkan|memecat|dipecat|pecat|hengkang|meninggalkan|keluar dari|mantan|eks\\b|didepak|dicopot|angkat kaki|tinggalkan|lengser', es: 'dimit|despid|despidió|abandon|exdirect|ex ?conseje|renunci|destitu|antiguo', de: 'verlässt|verließ|zurück(?:ge)?tret|entlass|gefeuert|ehemalig|früher|Ex-|Rauswurf|Abgang', pt: 'demit|deix|renunci|ex-|saiu|saída|afast', fr: 'démission|quitt|limog|évinc|ancien|ex-|licenci', zh: '离职|辞职|解雇|离开|卸任|前(?=.{0,6}(?:CEO|首席))|罢免', ja: '退任|辞任|解任|退社|元(?=.{0,6}(?:CEO|最高))|離れ' },
  },
  {
    type: 'EMPLOYMENT', shape: 'ROLE', stage: 'FORMING', tone: 0.5, subjects: ['ORG'], objects: ['PERSON'],
    active: { en: 'join(?:s|ed|ing)?\\b|hir(?:e|es|ed|ing)\\b|appoint|name[sd]\\b|recruit|return(?:s|ed|ing)?\\b|reinstat|poach|takes? over|tapped|promot', id: 'bergabung|gabung|merekrut|rekrut|menunjuk|ditunjuk|direkrut|mengangkat|diangkat|kembali|memboyong|boyong|membajak|pindah', es: 'se une|fich|nombra|contrat|regres|vuelve|incorpor', de: 'wechsel|holt|ernenn|ernannt|berief|angeheuert|kehrt|verpflicht|stößt zu', pt: 'contrat|nome|junta-se|retorn|volta', fr: 'rejoin|nomm|recrut|embauch|revien|retour', zh: '加入|任命|聘|回归|重返|出任', ja: '入社|就任|起用|復帰|移籍|加わ' },
  },
  {
    type: 'EMPLOYMENT', shape: 'ROLE', stage: 'ACTIVE', tone: 0, subjects: ['ORG'], objects: ['PERSON'],
    active: { en: 'CEO\\b|chief|boss|president|chair|head(?:s|ed)?\\b|lead(?:s|er)?\\b|led\\b|runs?\\b|founder|co-?founder|executive|director|CTO\\b|CFO\\b|secretary|minister|commissioner|vice president|spokes|scientist|researcher|attorney general|founded', id: 'CEO\\b|bos\\b|direktur|kepala|pendiri\\b|pimpinan|pemimpin|memimpin|dipimpin|presiden|ketua|petinggi|ilmuwan|menteri|komisaris|eksekutif|juru bicara|besutan|milik', es: 'CEO\\b|consejer|director|fundador|jef[ea]|presidente|líder|lidera|dirig|president|ministr', de: 'CEO\\b|Chef|Vorstand|Gründer|Mitgründer|Leiter|leitet|Präsident|führt|Minister|Forscher', pt: 'CEO\\b|diretor|fundador|presidente|chefe|executiv|líder|lidera|ministr', fr: 'PDG|patron|directeur|directrice|fondat|cofondat|président|dirige|dirig|ministre|chef', zh: 'CEO|首席|董事长|创始人|总裁|负责人|掌门人|主管|领导', ja: 'CEO|最高経営|社長|会長|創業者|率いる|代表|責任者|トップ|最高' },
  },
]; // biome-ignore format: a table

/** Words that make a statement no fact yet, or deny it. */
export const POSSIBLE_WORDS: Readonly<Record<string, string>> = {
  en: 'may\\b|might|could|consider|explor|in talks|talks to|reportedly|rumou?r|plans? to|seek|hope|would\\b|offer(?:s|ed) to|propos', id: 'mungkin|kabarnya|dikabarkan|konon|rumor|berencana|rencana|mempertimbangkan|menjajaki|berpotensi|kemungkinan|berniat|menawarkan', es: 'podría|rumor|planea|considera|negocia', de: 'könnte|offenbar|angeblich|erwägt|plant|soll\\b|verhandel', pt: 'pode(?:ria)?\\b|rumor|planeja|considera|negocia', fr: 'pourrait|envisage|rumeur|négoci|serait', zh: '可能|或将|据传|考虑|拟|洽谈', ja: '可能性|検討|とみられ|見通し|協議',
}; // biome-ignore format: a table
export const DENIED_WORDS: Readonly<Record<string, string>> = {
  en: 'den(?:y|ies|ied)|reject|no plans|refus|turn(?:s|ed) down', id: 'membantah|bantah|menolak|tolak|menampik', es: 'niega|negó|rechaz|desmient', de: 'dementier|bestreit|lehnt|abgelehnt', pt: 'nega|negou|rejeit|recus', fr: 'dément|rejet|refus', zh: '否认|拒绝', ja: '否定|拒否',
}; // biome-ignore format: a table
export const STRAINED_WORDS: Readonly<Record<string, string>> = {
  en: 'strain|tension|tense|friction|rift|fray|less dependent|reduc\\w+ (?:its )?(?:reliance|dependence)|distan|clash|dispute', id: 'tegang|ketegangan|renggang|merenggang|retak|gesekan|memanas|mengurangi ketergantungan|lepas|konflik|berselisih|panas|keretakan', es: 'tensi|fricci|tensa|distanci', de: 'Spannung|angespannt|Streit|Distanz|unabhängiger', pt: 'tens[ãa]o|tensa|atrito|distanci', fr: 'tension|tendu|friction|distanc', zh: '紧张|裂痕|矛盾|减少对', ja: '緊張|対立|亀裂|依存を',
}; // biome-ignore format: a table
