import type { RelationRow } from './relation-row.ts';

const EN_ROLE =
  '(?:(?:interim|deputy|vice|founding|new|acting|current|co-?|group|then|global|executive|longtime|fellow|billionaire|outgoing) ?)*(?:ceo|cto|cfo|coo|chief(?: (?:ai|technology|financial|operating|product|research|scientific|strategy|people|legal|revenue))?(?: (?:officer|executive|scientist|economist))?|boss|president|chair(?:man|woman|person)?|head|(?:co-?)?founders?|leader|executive|director|attorney general|secretary|minister|commissioner|spokes(?:man|woman|person)|scientist|researcher|engineer|lawyer|veteran)';
const EN_ROLES = `${EN_ROLE}(?:(?:,| and|,? and) ${EN_ROLE})*`;
const ID_ROLE =
  '(?:(?:wakil|mantan|plt) )?(?:ceo|cto|cfo|coo|bos|direktur(?: (?:utama|eksekutif|teknologi|riset|keuangan|operasional))?|dirut|kepala(?: (?:eksekutif|ilmuwan|riset|divisi))?|(?:salah satu |co-?)?pendiri|pimpinan|pemimpin|presiden(?: direktur)?|ketua|petinggi|ilmuwan|komisaris|eksekutif|juru bicara|chairman|chief executive)';
const ID_ROLES = `${ID_ROLE}(?:(?: dan|,| sekaligus) ${ID_ROLE})*`;
const ES_ROLE =
  '(?:(?:co)?fundador(?:a)?|consejer[oa] delegad[oa]|director[a]?(?: ejecutiv[oa]| general| de \\w+)?|president[ea]|jef[ea](?: de \\w+)?|ceo|líder|responsable)';
const DE_ROLE =
  '(?:firmen|konzern|vorstands)?(?:-?chef(?:in)?|-?ceo|vorstandsvorsitzende[rn]?|(?:mit)?gründer(?:in)?|präsident(?:in)?|vorsitzende[rn]?|technikchef(?:in)?|geschäftsführer(?:in)?|leiter(?:in)?|manager(?:in)?)';
const PT_ROLE =
  '(?:ceo|diretor[a]?(?:-executiv[oa]| executiv[oa])?|presidente|(?:co)?fundador[a]?|chefe|líder)';
const FR_ROLE =
  '(?:pdg|patron(?:ne)?|directeur(?: général)?|directrice(?: générale)?|(?:co)?fondat(?:eur|rice)|présidente?|dirigeante?|cheff?e?|numéro un)';
const ZH_ROLE =
  '(?:首席(?:执行官|技术官|科学家|财务官|运营官)|董事长|(?:联合)?创始人|总裁|ceo|负责人|掌门人|主席|总经理)';
const JA_ROLE =
  '(?:最高(?:経営|技術|財務|執行)?責任者|(?:の)?ceo|社長|会長|(?:共同)?創業者|代表(?:取締役)?|トップ|会長兼社長)';

/** Who works, worked or will work for whom. */
export const EMPLOYMENT_ROWS: readonly RelationRow[] = [
  { type: 'EMPLOYMENT', stage: 'ENDED', tone: -0.5, subjects: 'O', objects: 'P', patterns: {
    en: [
      "<s>(?:'s)?(?: \\w+)? (?:board )?(?:fires|fired|firing|ousts|ousted|sacks|sacked|dismisses|dismissed|removes|removed|drops|parts ways with|parted ways with|pushes out|pushed out|lays off|loses)_<o>",
      "<o>,? <s>'s? [\\w' -]+, (?:is |was |has )?(?:leaving|left|quits?|resign\\w*|stepping down|steps down|stepped down|departing|departs|fired)", '<o>_(?<!not )\\b(?:left|leaves|leaving|quits?|quitting|resign(?:s|ed)(?: from)?|departs?|departed|walk(?:s|ed) out of|exits|exited) _<s>', '<o>_ (?:steps? down|stepped down|stepping down|resigned|out|ousted|fired|removed|dismissed)_ (?:as \\w[\\w ]*?|from|of|at|by) (?:of |at )?<s>',
      "\\b(?:former|ex-?|one-time|erstwhile)(?: |-)<s>(?:'s)? (?:[\\w-]+ ){0,4}<o>", `<o>, (?:a|the|an|its|who is a) (?:former|ex-?)[ -](?:[\\w-]+ ){0,5}(?:of|at|from) <s>`, `<s>'s (?:former|ex-?)[ -]?_<o>`, '\\b(?:lur(?:es|ed|ing)|poach(?:es|ed|ing)|hir(?:es|ed|ing)|recruit(?:s|ed|ing)?)_<o>_ (?:away )?from <s>', '\\b(?:departure|exit|ouster|ousting|firing|dismissal|resignation) of _<o> (?:from|by|at) <s>', "<o>'s (?:departure|exit|ouster|ousting|firing|dismissal|resignation) (?:from|by|at) <s>",
    ],
    id: [
      '<s>_ (?:pecat|memecat|mencopot|copot|mendepak|depak|memberhentikan|berhentikan|menyingkirkan|kehilangan)_<o>', '<o>_ (?:tinggalkan|meninggalkan|mundur dari|keluar dari|hengkang dari|pergi dari|angkat kaki dari|mengundurkan diri dari|dipecat|didepak|dicopot|dipecat dari|dicopot dari|didepak dari|diberhentikan|lepas jabatan)_<s>', `(?:mantan|eks|bekas) (?:${ID_ROLE} )?<s>,? (?:\\w+ ){0,2}<o>`, `<o>, (?:mantan|eks|bekas) _<s>`,
      '(?:merekrut|membajak|memboyong|menggaet|rekrut|bajak)_<o>_ dari <s>', '<s>_\\b<o> (?:tak|tidak) lagi menjabat', '(?:pemecatan|kepergian|pengunduran diri|mundurnya|hengkangnya) _<o> (?:dari|oleh) <s>',
    ],
    es: ['<s>_ (?:despide|despidió|destituye|destituyó|cesa|cesó|echa|echó)_<o>', '<o>_ (?:deja|dejó|abandona|abandonó|renuncia a|dimite de|sale de)_ ?<s>', `(?:ex-?|exdirectiv[oa] de |antigu[oa] )(?:${ES_ROLE} )?(?:de )?<s>,? _<o>`],
    de: ['<s>_ (?:feuert|entlässt|entließ|entlassen|wirft)_<o>', '<o>_ (?:verlässt|verließ|verlassen)_<s>', '<s>_ (?:trennt sich von|hat)_<o> (?:entlassen|gefeuert|abgesetzt)', `(?:ex-|früherer? |ehemaliger? )<s>-?_<o>`],
    pt: ['<s>_ (?:demite|demitiu|destitui|afasta|afastou)_<o>', '<o>_ (?:deixa|deixou|sai d|saiu d|abandona)_<s>', `ex-${PT_ROLE}_<s>_<o>`],
    fr: ['<s>_ (?:limoge|licencie|évince|a limogé|a licencié|se sépare de)_<o>', '<o>_ (?:quitte|a quitté|démissionne d)_<s>', `(?:ex-|ancien(?:ne)? )${FR_ROLE}_<s>,? <o>`],
    zh: ['<s>_(?:解雇|罢免|开除|解聘)_<o>', '<o>_(?:离开|辞去|退出|离职|被)_<s>', '前<s>_<o>', '<s>前(?:任)?_<o>'],
    ja: ['<s>_<o>_(?:を解任|を解雇|が退任|が辞任|が退社|退社|解任)', '<o>_<s>_(?:を退社|を退任|を辞任|を去|を離れ)', '元<s>_<o>'],
  } },
  { type: 'EMPLOYMENT', stage: 'FORMING', tone: 0.5, subjects: 'O', objects: 'P', patterns: {
    en: [
      "<s>_ (?:hires|hired|hiring|appoints|appointed|names|named|poaches|poached|lures|lured|recruits|recruited|taps|tapped|promotes|promoted|reinstates|reinstated|brings in|brought in|brings back|offered|rehires|lands|snaps up)_<o>(?!')", '<o>_ (?:joins?|joined|joining|(?:to )?returns? to|returned to|returning to|going back to|goes back to|moves to|moved to|heads to|rejoins|is back at|back at)_<s>', '<o>__ (?:to|and) (?:joins?|joined|lead|leads|head|heads|found|start) <s>', '<o>_ (?:was |is |been )?(?:named|appointed|hired|promoted|installed|tapped|reinstated|poached|recruited)_ (?:by|of|at) <s>', "<s>'s (?:new|incoming|next) (?:[\\w-]+ ){0,4}<o>",
    ],
    id: ['<s>_ (?:rekrut|merekrut|menunjuk|tunjuk|mengangkat|angkat|memboyong|boyong|membajak|bajak|menggaet|menawari|mempekerjakan|memulangkan|memanggil kembali|promosikan)_<o>', '<o>_ (?:bergabung|gabung|pindah|kembali|hijrah|balik|pulang|merapat)_ (?:ke|dengan|di|memimpin) _<s>', '<o>_ (?:ditunjuk|diangkat|direkrut|dipilih|diboyong|dibajak)_<s>', '<s>_ (?:kini |sementara )?(?:dipegang|diduduki|diisi|dijabat) (?:oleh )?<o>', '(?:kursi|jabatan|posisi) \\w+ <s> _<o>'],
    es: ['<s>_ (?:ficha|fichó|nombra|nombró|contrata|contrató|incorpora|recupera)_ (?:a )?<o>', '<o>_ (?:se une a|se unió a|regresa a|vuelve a|se incorpora a|volverá a|regresará a)_ ?<s>'],
    de: ['<s>_ (?:holt|ernennt|verpflichtet|engagiert|beruft|stellt)_<o>', '<o>_ (?:wechselt zu|kehrt zu|geht zu|kommt zu|wechselte zu|kehrt)_<s>'],
    pt: ['<s>_ (?:contrata|contratou|nomeia|nomeou|recruta)_<o>', '<o>_ (?:junta-se|se junta|volta|retorna|vai para|entra)_<s>'],
    fr: ['<s>_ (?:nomme|a nommé|recrute|a recruté|embauche|débauche)_<o>', '<o>_ (?:rejoint|a rejoint|revient chez|retourne chez|de retour chez)_ ?<s>'],
    zh: ['<s>_(?:任命|聘请|聘用|挖来|招揽)_<o>', '<o>_(?:加入|加盟|重返|回归|出任|回到)_<s>'],
    ja: ['<s>_<o>_(?:を起用|を任命|が就任|を採用|を迎え|が復帰)', '<o>_<s>_(?:に入社|に加わ|に移籍|に復帰|に合流|へ移籍)'],
  } },
  { type: 'EMPLOYMENT', stage: 'ACTIVE', tone: 0, subjects: 'OR', objects: 'P', patterns: {
    en: [
      `<s>(?:'s?)?,? (?:the |its )?${EN_ROLES},? (?:mr |ms )?<o>`, "<s>'s? (?:own )?<o>", `\\b${EN_ROLES} (?:of|at) <s>,? (?:is |was )?<o>`,
      `<o>,? (?:who is |now |the |its |a |an |is |was |serves as |as )*${EN_ROLES} (?:of|at|for|in charge of) (?:the )?<s>`, `<o>,? (?:the )?<s>'s? (?:\\w+ )?${EN_ROLE}`, `<o>,? (?:the )?<s> ${EN_ROLE}`, '<o>,? (?:who )?(?:also |now |still )?(?:runs|leads|heads|chairs|founded|co-?founded|owns|set up|started|steers|launched) _<s>', '<o> (?:of|from|at) <s>', `<s>_ \\b(?:led|run|headed|founded|co-?founded|chaired|owned|started|controlled) by _<o>`, '<o>,? _ (?:owns|controls|founded|launched) _<s>', `<s>_\\b(?:its|whose) ${EN_ROLES},? <o>`, `<o>, (?:its|their) ${EN_ROLE}`,
    ],
    id: [
      `${ID_ROLES} (?:dari )?(?:perusahaan )?<s>,? (?:yaitu |yakni )?<o>`, `<o>,? (?:yang (?:juga |kini )?(?:menjadi |menjabat )?|selaku |sebagai )?${ID_ROLES} (?:di |dari )?(?:perusahaan )?<s>`, '<s> (?:yang |, yang )?(?:kini )?(?:dipimpin|dikelola|didirikan|dinakhodai|dikomandoi|dikendalikan)(?: oleh)? _<o>', '<o>_ (?:memimpin|pimpin|mendirikan|mengepalai|menakhodai|pemilik|pendiri|pengelola)_<s>', '<s>_ (?:milik|besutan|asuhan|kepunyaan) _<o>', '<o> dari <s>', '<s> (?:didirikan|dipimpin)_<o>', `${ID_ROLE} <o> dari <s>`, `<s>,? <o>, ${ID_ROLE}`, '<o>_ miliknya, <s>',
    ],
    es: [`${ES_ROLE} de <s>,? <o>`, `<o>,? (?:el |la )?${ES_ROLE} (?:y ${ES_ROLE} )?de <s>`, '<o>,? (?:que |quien )?(?:dirige|lidera|fundó|preside|encabeza) _<s>', '<s>_ (?:dirigida|liderada|fundada|presidida) por <o>', '<o>, de <s>', `<s> y su ${ES_ROLE}(?: y \\w+)?,? <o>`],
    de: [`<s>-?${DE_ROLE},? <o>`, `${DE_ROLE} (?:von|bei|des|der) <s>,? <o>`, `<s>s? ?${DE_ROLE} <o>`, `<o>,? (?:der |die )?${DE_ROLE} (?:von|bei|des|der) _<s>`, '<o>,? (?:der )?_<s> (?:leitet|führt|gegründet|gründete)', '<s>_ (?:und|mit)(?: dessen| seinem| seinen)? chef <o>', '<o> von <s>', '<o>_ (?:gründete|leitet|führt)_<s>', `<s>_\\bdessen ${DE_ROLE},? <o>`],
    pt: [`${PT_ROLE} d[ao]s? <s>,? <o>`, `<o>,? (?:o |a )?${PT_ROLE} d[aoe]s? _<s>`, '<o>,? (?:que )?(?:lidera|comanda|dirige|fundou|preside) _<s>', '<o>, d[ao] <s>', '<s>_ (?:liderada|comandada|fundada) por <o>', `${PT_ROLE} <o>, d[ao] <s>`],
    fr: [`${FR_ROLE} d(?:e |'|u )<s>,? <o>`, `<o>,? (?:le |la )?${FR_ROLE} d(?:e |'|u )_<s>`, '<o>,? (?:qui )?(?:dirige|préside|pilote|a fondé) _<s>', "<o>, d(?:e |')<s>", '<s>_ (?:dirigée?|fondée?|présidée?) par <o>'],
    zh: [`<s>(?:公司)?(?:的)?${ZH_ROLE}(?:兼${ZH_ROLE})?<o>`, `<o>(?:是|作为|，)?<s>(?:的)?${ZH_ROLE}`, '<o>(?:领导|创办|创立|执掌|掌管|创建)(?:的)?<s>', '<s>_由<o>_(?:创立|创办|领导)', `<s>_${ZH_ROLE}<o>`],
    ja: [`<s>の?<o>_${JA_ROLE}`, `<s>の?${JA_ROLE}の?<o>`, '<o>(?:氏)?(?:が|の)(?:率いる|創業した|設立した|経営する|立ち上げた)_<s>', '<s>の<o>', `<s>を率いる<o>`],
  } },
  { type: 'EMPLOYMENT', stage: 'FORMING', tone: 0.5, subjects: 'O', objects: 'P', carried: true, patterns: {
    en: ['<o>_ (?:takes over|steps in|was appointed|was named|is named|has been named|will return|is returning|is back|to resume|returns)_(?:as|chief|ceo|\\.)'],
    id: ['(?:kendali perusahaan|kursi \\w+|jabatan \\w+)_ (?:dipegang|diisi|diduduki|dijabat) _<o>', '<o>_ (?:ditunjuk|diangkat|kembali|naik)_ (?:menjadi|sebagai|jadi|menjabat|memimpin)'],
    zh: ['由<o>_(?:担任|出任|接任|暂代)', '<o>_(?:出任|接任|暂代)'],
    ja: ['<o>_(?:が|氏が)_(?:就任|暫定|復帰)'],
    de: ['<o>_ (?:übernimmt|rückt)_(?:chef|führung|posten|kommissarisch)', 'übernimmt_<o>'],
    es: ['<o>_ (?:asume|asumirá|toma)_ (?:cargo|dirección|mando|funciones)'],
    pt: ['<o>_ (?:assume|assumirá)'],
    fr: ["<o>_ (?:prend|assure|remplace)_(?:tête|intérim|direction|poste)"],
  } },
  { type: 'EMPLOYMENT', stage: 'ENDED', tone: -0.5, subjects: 'O', objects: 'P', carried: true, patterns: {
    en: ["<o> (?:was|is|has been|were|are) (?:stripped of|leaving|fired|ousted|dismissed|removed|out\\b|stepping down|on the way out)", '<o>_ (?:resigned|quit|left (?:the (?:company|board|firm|lab)|its board))\\b', 'departure of <o>'],
    id: ['<o>_ (?:dicopot|angkat kaki|mengundurkan diri|dipecat|didepak|hengkang|mundur)\\b(?! ke)', '<o>_ (?:tak|tidak) lagi (?:menjabat|memimpin)', '(?:memecat|mencopot|pecat|mendepak) <o>'],
    zh: ['<o>_(?:被解雇|被罢免|辞职|离职|出局)'],
    ja: ['<o>_(?:を解任|が解任|が辞任|が退任|も辞任|を電撃解任)'],
    de: ['<o>_ (?:tritt zurück|muss gehen|wurde entlassen|verliert|kündigt|abgesetzt)'],
    es: ['<o>_ (?:dimitió|dimite|renunció|fue despedid[oa]|fue destituid[oa])'],
    pt: ['<o>_ (?:renunciou|foi demitid[oa]|pediu demissão)'],
    fr: ['<o>_ (?:démissionne|a démissionné|a été limogée?|a été évincée?)'],
  } },
  { type: 'EMPLOYMENT', stage: 'ACTIVE', tone: 0, subjects: 'OR', objects: 'P', carried: true, patterns: {
    en: [`(?:^|its )(?!president|secretary|minister)${EN_ROLES} <o>`, `<o>, its ${EN_ROLE}`, '(?:^|its )chair <o>', '(?:include|chaired by|board of) <o>', '<o>_ is the only director'],
    id: [`(?:^|, )(?!presiden |ketua |kepala )${ID_ROLES} <o>`, 'nya,? <o>,? (?:mengatakan|menyebut)', '(?:perusahaan|startup) yang (?:dipimpin|didirikan)(?: oleh)? <o>'],
    es: [`(?:su|el|la) ${ES_ROLE},? <o>`], de: [`(?:^|ihr |sein |der )(?:behörden)?${DE_ROLE} <o>`, '(?:^|ihr |der )behördenchef(?:in)? <o>'], pt: [`(?:seu|o|a) ${PT_ROLE},? <o>`], fr: [`(?:son|sa|le|la) ${FR_ROLE},? <o>`], zh: [`${ZH_ROLE}<o>`], ja: [`<o>_${JA_ROLE}`],
  } },
]; // biome-ignore format: a table
