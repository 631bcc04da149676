import type { RelationRow } from './relation-row.ts';

const MONEY =
  '(?:investasi(?:kan)?|berinvestasi|menginvestasikan|menanam(?:kan)?|tanam(?:kan)?|menyuntik(?:kan)?|suntik(?:kan)?|mengucurkan|kucurkan|gelontorkan|menggelontorkan|guyur|mengguyur|setor|menyetor|tambah|membenamkan|benamkan|mengalirkan|alirkan|siapkan|menyiapkan|disiapkan|janjikan|menjanjikan|taruh|menaruh|merogoh|menggenapi|mengalokasikan|alokasikan|berkomitmen|komitmen|membelanjakan|belanjakan|menghabiskan|memompa|mendanai|danai|membiayai|biayai|menyokong|memodali|menopang|menuangkan|ekspansi|dikucurkan|digelontorkan|ditanam(?:kan)?)';
const BUILD =
  '(?:bangun|membangun|dirikan|mendirikan|buka|membuka|meresmikan|resmikan|mengoperasikan|operasikan|garap|menggarap|memperluas|perluas|membuat pabrik|merakit|memproduksi|memilih|pilih)';
const SITE =
  '(?:pusat data|data center|pusat riset|pusat|pabrik|fasilitas|kawasan|wilayah(?: cloud| awan)?|region|superkomputer|infrastruktur|laboratorium|lab|akademi|kantor|kampus|kabel|jaringan)';
const JOINTLY =
  '(?:meluncurkan|luncurkan|memperkenalkan|perkenalkan|membangun|bangun|membentuk|bentuk|menggarap|garap|mengembangkan|kembangkan|merilis|rilis|bermitra|sepakat|sepakati|menyepakati|teken|meneken|menandatangani|tandatangani|umumkan|mengumumkan|patungan|bekerja sama|kerja sama|berkolaborasi|kolaborasi|mendirikan|dirikan|siapkan|menyiapkan|menjalin|jalin|membuka|buka|menggelar|gelar|menghadirkan|hadirkan|meresmikan|resmikan|memperluas|perluas|memperpanjang|perpanjang|bersatu|bersinergi|gandengan|bergandengan|berkongsi|bersekutu|menyediakan|mempererat|perkuat|memperkuat|melatih|latih|menguji|uji coba)';
const PACT =
  '(?:kemitraan|kerja sama|kerjasama|kolaborasi|aliansi|kesepakatan|perjanjian|kontrak|kongsi|patungan|ikatan|hubungan|nota kesepahaman|mou|memorandum|sinergi|usaha patungan|gabungan|konsorsium)';
const TAKE =
  '(?:mengakuisisi|akuisisi|mencaplok|caplok|mengambil alih|ambil alih|membeli|beli|meminang|pinang|mengincar|incar|menelan|menyerap|melahap|menguasai|kuasai|mengendalikan|kendalikan|melebur|memborong saham|merampungkan akuisisi|menuntaskan akuisisi|merger dengan|bergabung dengan|menawar|tawar)';
const TAKEOVER =
  '(?:akuisisi|pengambilalihan|pembelian|pencaplokan|merger|penggabungan|peleburan|peminangan)';
const HARDWARE =
  '(?! (?:chip|cip|gpu|komputasi|kapasitas|prosesor|layanan|listrik|energi|daya|server|cloud|lahan))';

/** Who puts money into whom, buys whom, works with whom, as the Indonesian press says it. */
export const INDONESIAN_DEAL_ROWS: readonly RelationRow[] = [
  {
    type: 'ACQUISITION', stage: 'ACTIVE', tone: 0.1, subjects: 'OPM', objects: 'OM',
    patterns: {
      id: [
        `<s>_ (?:mengakuisisi|akuisisi|mencaplok|caplok|mengambil alih|ambil alih|meminang|pinang|mengincar|incar|menelan|melahap)${HARDWARE}(?: [\\w-]+){0,6} <o>`,
        `<s>_ ${TAKE}_(?:mayoritas|kendali|(?:5[1-9]|[6-9]\\d|100)(?:,\\d+)? persen|(?:5[1-9]|[6-9]\\d|100)(?:,\\d+)?%|seluruh saham)_<o>`,
        `<s>_\\b${TAKEOVER}(?: saham| mayoritas| kendali| penuh| atas| terhadap| seluruh| sebagian| startup| perusahaan| rintisan| oleh| dari| dengan| ai)* <o>`,
        `${TAKEOVER}(?: saham| atas| terhadap| perusahaan)* <o>_ oleh <s>`,
        `${TAKEOVER}(?: saham| atas| terhadap| perusahaan)* <o>, <s>`,
        `${TAKEOVER}(?: oleh)? <s>_ (?:atas|terhadap) <o>`,
        '<o>_ (?:diakuisisi|dicaplok|diambil alih|dipinang|dibeli|dilebur|dijual|berpindah tangan|jatuh|diserap|digabung(?:kan)?)(?: ke| kepada| oleh| tangan| dalam| dengan)* _<s>',
        '(?:menjual|jual|melepas|lepas|melego|lego|divestasi)_<o>_ (?:ke|kepada) <s>',
        '<s>(?<![\\ue100-\\ue1ff])_ (?:merger|bergabung|meleburkan diri|penggabungan usaha)_ (?:dengan|ke dalam) <o>',
        '<o>_(?:menjadi|jadi) (?:milik|anak usaha|anak perusahaan|bagian dari) <s>',
        '<o>_ (?:induk|pemilik)(?:nya)?(?: [\\w-]+)?, <s>',
        '<s>_(?:mengambil alih|pengambilalihan|akuisisi|mencaplok)__ kendali <o>',
      ],
    },
  },
  {
    type: 'ACQUISITION', stage: 'ACTIVE', tone: 0.1, subjects: 'OM', objects: 'OM', carried: true,
    patterns: {
      id: [
        `(?<!menolak )${TAKEOVER}(?: saham| mayoritas| kendali| penuh| atas| terhadap| seluruh| sebagian| startup| perusahaan| rintisan)* <o>`,
        '(?:mengakuisisi|mencaplok|mengambil alih|caplok|meminang) <o>',
        '<o>_ di bawah (?:payung|naungan|kendali)nya',
        '<s>, yang (?:[\\w-]+ ){0,2}(?:mengambil alih|mengakuisisi|mencaplok|membeli) (?:kendali|mayoritas)',
      ],
    },
  },
  {
    type: 'INVESTMENT', stage: 'ACTIVE', tone: 0.3, subjects: 'OPM', objects: 'OM',
    patterns: {
      id: [
        `<s>_ ${MONEY}_ (?:ke(?:pada)?|di|pada|untuk|dalam|bagi) _<o>`,
        '<s>_ (?:guyur|mengguyur|suntik|menyuntik|mendanai|danai|membiayai|biayai|menyokong|sokong|memodali|modali|menopang|membekingi|bekingi|mendukung pendanaan)(?: [\\w-]+){0,2} <o>',
        '<o>_ (?:didanai|disuntik|disokong|dimodali|dibiayai|dibekingi|didukung|ditopang|diguyur|disuntik modal)(?: oleh)?_ <s>',
        '<o>__(?:pendanaan|putaran|dana|modal|investasi|suntikan|seri [a-h])_ (?:dari|dipimpin|oleh|diikuti|bersama|yang dipimpin) _<s>',
        '<s>_ (?:memimpin|pimpin|ikut|turut serta|berpartisipasi|bergabung)_(?:pendanaan|investasi|putaran|seri [a-h])_ <o>',
        '<s>_ (?:investor|pemodal|pemegang saham|penyokong|penyandang dana|pendukung)(?:nya)?(?: [\\w-]+){0,3} <o>',
        '<o>_ (?:investor|pemodal|pemegang saham|penyokong|penyandang dana|penyuntik)(?:nya)?(?:,| [\\w-]+){0,4} <s>',
        '<s>_\\b(?:kuasai|menguasai|pegang|memegang|memiliki|miliki|genggam|menggenggam|membeli|beli|mengambil|ambil|memborong|borong|mencaplok|punya|mengantongi|mengendalikan|kendalikan|mempertahankan|menambah|melepas|lepas|menjual|jual|mengurangi)_(?:saham|persen|%|kepemilikan|porsi)_ (?:di )?<o>',
        '<s>_ (?:saham|kepemilikan|penyertaan|porsi)(?:nya)?_ (?:di|pada|atas) <o>',
        '(?:investasi|suntikan|modal|dana|pendanaan|komitmen|kucuran)(?: [\\w-]+){0,3} (?:dari |oleh |milik )?<s>_ (?:di|ke|pada|kepada|dalam|untuk|bagi) _<o>',
        '<o>_ (?:kebagian|kebanjiran|ketiban|memikat|menggaet|menarik|menikmati|raup|meraup|kantongi|mengantongi|raih|meraih|dapat|mendapat|menerima|memperoleh|galang|menggalang)_(?:dana|modal|investasi|pendanaan)(?: [\\w-]+){0,3} (?:dari|oleh) <s>',
        `<o>__(?:pendanaan|putaran|suntikan|investasi|modal|dana segar|valuasi)__(?:dari|dipimpin|oleh|bersama|investor|pemodal|termasuk|diikuti|dukungan)__<s>`,
      ],
    },
  },
  {
    type: 'INVESTMENT', stage: 'ACTIVE', tone: 0.3, subjects: 'OPM', objects: 'G',
    patterns: {
      id: [
        `<s>_ ${MONEY}_ (?:ke(?:pada)?|di|untuk|bagi|pada) _<o>`,
        '<s>_ (?:guyur|mengguyur|suntik|menyuntik|banjiri|membanjiri) <o>',
        `<s>_ ${BUILD}(?: [\\w-]+){0,4} ${SITE}_ (?:di|untuk) <o>`,
        `<s>_ ${BUILD}(?: [\\w-]+){0,4} ${SITE}(?: [\\w-]+){0,2} <o>`,
        '<s>_ (?:memilih|pilih) <o>_(?:pusat|pabrik|lokasi|markas|basis|riset)',
        `(?:investasi|modal|dana|proyek|komitmen|kucuran|rencana investasi|${SITE})(?: [\\w-]+){0,3} <s>_ (?:di|ke|untuk|bagi) _<o>`,
        '<o>_ (?:kebagian|kebanjiran|ketiban|memikat|menggaet|menarik|menikmati|diguyur|disuntik|kedatangan|rayu|merayu)_ <s>',
        `<o>_, <s>_ ${MONEY}_(?:us\\$|rp|miliar|juta|triliun|dolar)`,
        `<s>_, <o> bangun`,
        `<s>_ (?:${SITE})_ (?:di|ke) <o>`,
        '<s>_\\b(?:investasi|investasinya)_ (?:di|ke|untuk|bagi) <o>',
      ],
    },
  },
  {
    type: 'INVESTMENT', stage: 'ACTIVE', tone: 0.3, subjects: 'O', objects: 'OMG', carried: true,
    patterns: {
      id: [
        `${MONEY}(?: [^;,.]{0,50})? (?:di|ke|kepada|untuk) <o>`,
        `<o>, yang (?:dijanjikan|mendapat|memperoleh|menerima|kebagian)`,
      ],
    },
  },
  {
    type: 'INVESTMENT', stage: 'ACTIVE', tone: 0.3, subjects: 'O', objects: 'OM', carried: true,
    patterns: {
      id: [
        '(?:disokong|dimodali|didanai|dibekingi|dipimpin|diikuti|didukung)(?: bersama)?(?: oleh)? <s>',
        '<s>_ (?:memimpin|ikut serta|turut serta|berpartisipasi|menjadi pemimpin|masuk sebagai)_(?:putaran|pendanaan|investor|investasi|$)',
        '(?:investor|pemodal|penyokong|pemegang saham|penyandang dana)(?:nya)?(?:,| [\\w-]+){0,5} (?:seperti|yakni|yaitu|termasuk|antara lain|adalah|ialah|di antaranya|meliputi|misalnya) <s>',
        '<s>_ (?:ikut|turut|termasuk|menjadi|juga)_(?:pemodal|investor|menanam|menyuntik|pendanaan|pemegang saham|membeli sebagian|putaran)',
        '(?:investasi|suntikan|modal|pendanaan|dana)(?: [\\w-]+){0,2} (?:dari|oleh) <s>',
        '<s>_ (?:memimpin|pimpin) (?:putaran|pendanaan)',
        '<s>_, yang (?:[\\w-]+ ){0,4}pemegang saham',
      ],
    },
  },
  {
    type: 'PARTNERSHIP', stage: 'ACTIVE', tone: 0.4, subjects: 'OM', objects: 'ORM',
    patterns: {
      id: [
        '<s>_ (?:menggandeng|gandeng|bermitra|berkolaborasi|bekerja sama|kerja sama|kolaborasi|beraliansi|berkongsi|bersekutu|menggaet|gaet|rangkul|merangkul|bersinergi|digandeng|dirangkul|merapat|berpasangan|kongsi|libatkan|melibatkan|ajak|mengajak)(?: [\\w-]+){0,3} <o>',
        `<s>,? (?:bersama|dengan|dan|serta) <o>_ ${JOINTLY}`,
        `<s>_ ${JOINTLY}_ (?:bersama|dengan|menggandeng) _<o>`,
        `\\b${PACT}(?: [\\w-]+){0,5} (?:antara |oleh |dari )?<s>_ (?:dengan|dan|bersama|-) ?<o>`,
        `<s>_\\b${PACT}_ (?:dengan|bersama|antara)_ <o>`,
        '<s>_ (?:menjadi|sebagai|adalah|merupakan|jadi|pilih|memilih|pakai|gandeng) (?:[\\w-]+ ){0,2}mitra_ <o>',
        '<s>_ (?:memilih|menunjuk|menjadikan|menyebut|pilih|tunjuk) <o>_ (?:mitra|rumah baru|penyedia)',
        '(?:mitra|sekutu|rekan|partner)(?:nya)?(?: [\\w-]+){0,4} <s>,? <o>',
        '<s> mitra(?:nya)?(?: [\\w-]+){0,3},? <o>',
        `<s>_ ${JOINTLY}_,? (?:dengan|dan|dalam|melalui|lewat)? ?(?:dukungan|didukung|disokong|dibantu) <o>`,
        '<s>_ (?:memasangkan|memadukan|menggabungkan|mengintegrasikan|integrasi)_ (?:dengan|ke) <o>',
        '<s>_ (?:dikembangkan|digarap|dibangun|dirancang|dioperasikan)(?: bersama)? <o>',
        'gabungan <s>-<o>',
        '<s>,? (?:sekutu|rekanan) <o>',
        `<s>_\\b${PACT}nya (?:dengan|bersama) <o>`,
      ],
    },
  },
  {
    type: 'PARTNERSHIP', stage: 'ACTIVE', tone: 0.4, subjects: 'OM', objects: 'ORM',
    patterns: {
      id: [
        `<s> (?:[\\w-]+ ){0,5}?${JOINTLY}\\b`,
        `\\b${PACT}(?: [\\w-]+){0,5} (?:antara )?<s>`,
        '(?:dibentuk|didirikan|dikembangkan|digarap|dibangun|digagas|diprakarsai|diluncurkan|dimiliki|disepakati|diteken)(?: bersama)?(?: oleh)? <s>',
      ],
    },
  },
  {
    type: 'PARTNERSHIP', stage: 'ACTIVE', tone: 0.4, subjects: 'OM', objects: 'OR', carried: true,
    patterns: {
      id: [
        `\\b${PACT}(?: [\\w-]+){0,4} (?:dengan|bersama) <o>`,
        '(?:menggandeng|gandeng|menggaet|bermitra dengan|bekerja sama dengan|berkolaborasi dengan|bersama|digandeng|mitra|dijalankan bersama|dikembangkan bersama|dirintis bersama) (?:[\\w-]+ ){0,2}<o>',
        'mitra(?:nya)?(?: [\\w-]+){0,4},? (?:seperti |yakni |yaitu |termasuk |antara lain |adalah |ialah )?<o>',
        '<o>_ (?:ikut|turut)_(?:menyumbang|terlibat|mengembangkan|mendukung|berkontribusi)',
      ],
    },
  },
]; // biome-ignore format: a table
