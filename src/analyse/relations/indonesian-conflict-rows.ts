import type { RelationRow } from './relation-row.ts';

/** One chases a rival; goals that are chased are none. */
const CHASES =
  'mengejar(?! (?:keuntungan|laba|untung|target|pertumbuhan|pendapatan|pasar|tenggat|cita-cita))';
const ACTS =
  '(?:bekukan|membekukan|blokir|memblokir|denda|mendenda|hukum|menghukum|larang|melarang|selidiki|menyelidiki|periksa|memeriksa|panggil|memanggil|tegur|menegur|menyanksi|awasi|mengawasi|wajibkan|mewajibkan|perintahkan|memerintahkan|minta|meminta|desak|mendesak|ancam|mengancam|ingatkan|mengingatkan|peringatkan|memperingatkan|atur|mengatur|batasi|membatasi|setujui|menyetujui|izinkan|mengizinkan|restui|merestui|cabut|mencabut|tolak|menolak|usut|mengusut|sorot|soroti|menyoroti|tinjau|meninjau|kaji|mengkaji|bidik|membidik|menyasar|tuduh|menuduh|tuding|menuding|putuskan|memutuskan|jatuhkan|menjatuhkan|kenakan|mengenakan|hentikan|menghentikan|tangguhkan|menangguhkan|cecar|mencecar|evaluasi|mengevaluasi|tertibkan|menertibkan|menyomasi|tagih|menagih|audit|mengaudit|pertanyakan|mempertanyakan|loloskan|meloloskan|akhiri|mengakhiri|pulihkan|memulihkan|beri|memberi|memberikan|membuka|buka|menuntut|menggugat|memaksa|paksa|menekan|tekan|menyita|sita|menggeledah|menerbitkan|menahan|tahan|menyatakan|menilai|memantau|pantau|mencegah|menutup|tutup|membolehkan|bolehkan|menghapus|menyegel|segel|memutus|melonggarkan|longgarkan|memperketat|perketat)';
const SUFFERS =
  '(?:dibekukan|diblokir|didenda|dihukum|dilarang|diselidiki|diperiksa|dipanggil|ditegur|disanksi|diawasi|diwajibkan|diperintahkan|diminta|didesak|diancam|diperingatkan|diingatkan|diatur|dibatasi|disetujui|diizinkan|direstui|dicabut|ditolak|diusut|disorot|ditinjau|dikaji|dibidik|dituduh|dituding|dinyatakan|diputus|dijatuhi|dikenai|dikenakan|dihentikan|ditangguhkan|dicecar|dievaluasi|diaudit|diloloskan|dipaksa|ditekan|disita|digeledah|ditahan|dipantau|disegel|ditutup|kena|terkena|terancam|menghadapi|berhadapan)';
const RULES =
  '(?:aturan|peraturan|regulasi|undang-undang|uu|larangan|pembatasan|putusan|sanksi|denda|hukuman|penyelidikan|pemeriksaan|pengawasan|izin|restu|persetujuan|perintah|teguran|panggilan|surat|tuntutan|tekanan|tuduhan|pemblokiran|kontrol ekspor|lisensi ekspor|lampu hijau|gugatan|kajian|audit|beleid|vonis|kewajiban|somasi|peringatan)';

const BEATS = `(?:menyaingi|saingi|menantang|tantang|menandingi|tandingi|mengungguli|ungguli|menyalip|salip|mengalahkan|kalahkan|${CHASES}|kejar|menyusul|melampaui|lampaui|melewati|menggeser|menggusur|menyamai|menekan|menggoyang|menggerus|mengancam|membayangi|berhadapan|menumbangkan|tertinggal|kalah|unggul|terpaut|tergerus|disalip|disaingi|ditantang|diungguli|dikalahkan|dibandingkan|dibanding|ketimbang|daripada|setara|sekelas|alternatif|jawaban|menyamai)`;

/** Who sues, supervises or competes with whom, as the Indonesian press says it. */
export const INDONESIAN_CONFLICT_ROWS: readonly RelationRow[] = [
  {
    type: 'LITIGATION', stage: 'ACTIVE', tone: -0.6, subjects: 'OP', objects: 'OPR',
    patterns: {
      id: [
        '<o>_ (?:digugat|dituntut|dilaporkan|diperkarakan|dipolisikan|disomasi|diseret)(?:_ oleh|) <s>',
        '<o>_ (?:menghadapi|hadapi|melawan|dihantam|terseret|menang dalam|kalah dalam)_(?:gugatan|tuntutan|somasi|perkara)_ <s>',
        '<s>_ (?:gugat|menggugat|memperkarakan|menuntut|somasi|menyomasi|polisikan|memolisikan|banding|kasasi)_ <o>',
        '<s>_ (?:ajukan|mengajukan|layangkan|melayangkan|daftarkan|mendaftarkan|menyiapkan|siapkan)_(?:gugatan|banding|kasasi|keberatan|somasi|laporan|uji materi)_<o>',
        '<s>_ (?:keberatan|banding|kasasi|perlawanan|uji materi)_(?:putusan|vonis|denda|keputusan) <o>',
        'gugatan(?: [\\w-]+){0,4} (?:dari |oleh )?<s>_ (?:ke|terhadap|kepada|atas|melawan|dengan) _<o>',
        '(?:sengketa|perkara|perselisihan|pertarungan hukum|kasus)(?: [\\w-]+){0,3} (?:antara )?<s>_ (?:dan|dengan|melawan|vs\\.?|versus) <o>',
        '<s>_ (?:mengancam|ancam)(?: akan)? (?:menggugat|menuntut|memperkarakan|gugat) <o>',
        'tuduhan <s> (?:terhadap|kepada|atas) <o>_ gugatan',
      ],
    },
  },
  {
    type: 'LITIGATION', stage: 'ACTIVE', tone: -0.6, subjects: 'OP', objects: 'O', carried: true,
    patterns: {
      id: [
        '\\bgugatan(?: [\\w-]+){0,3} (?:dari |oleh |milik )?<s>',
        '(?:penggugat|pelapor|pemohon)_ (?:adalah|termasuk|yakni|yaitu|ialah) <s>',
        '<s>_ (?:menggugat|gugat|menuntut ganti rugi|mengajukan gugatan|melayangkan gugatan)',
      ],
    },
  },
  {
    type: 'REGULATION', stage: 'ACTIVE', tone: -0.3, subjects: 'RL', objects: 'OM',
    patterns: {
      id: [
        `<o>__ ${SUFFERS}_ (?:oleh |dari |dengan )?<s>`,
        `<s>_ ${ACTS}__<o>`,
        `<s>__ ${ACTS}_ <o>`,
        `<o>__ ${RULES}(?: [\\w-]+){0,4} (?:dari |oleh )?<s>`,
        `<s>__\\b${RULES}(?:nya)?__ <o>`,
        `${RULES}(?: [\\w-]+){0,3} (?:dari |oleh )?<s>__ <o>`,
        '<o>_ (?:dilaporkan|diadukan|melapor|lapor|melaporkan|mematuhi|patuh|taat|tunduk|melanggar|langgar|sesuai|terdaftar|mendaftar|berdialog|berkoordinasi|izin|di bawah pengawasan)_ <s>',
        '<s>: <o>',
        `<s>__ ${ACTS}__<o>`,
        `<o>__(?:${SUFFERS}|${RULES})__<s>`,
        `(?:${RULES}|${SUFFERS})__<o>__<s>`,
      ],
    },
  },
  {
    type: 'REGULATION', stage: 'ACTIVE', tone: -0.3, subjects: 'G', objects: 'OM',
    patterns: {
      id: [
        `(?:pemerintah|otoritas|regulator|parlemen|pengadilan|senat|kongres|lembaga|hakim|jaksa|menteri|badan|komisi)(?: [\\w-]+){0,3} <s>_ ${ACTS}__<o>`,
        `<o>_ (?:dilarang|diblokir|dibekukan|didenda|dihukum|dibatasi|diselidiki|diperiksa|disanksi|dijatuhi|digugat|diizinkan|disetujui|kena denda|kena sanksi)_ (?:oleh |di |pemerintah )*<s>`,
        `(?:^|pemerintah |otoritas |regulator |parlemen |kongres |senat |pengadilan )<s>_ (?:bekukan|membekukan|blokir|memblokir|denda|mendenda|larang|melarang|selidiki|menyelidiki|periksa|memeriksa|mewajibkan|wajibkan|batasi|membatasi|perketat|memperketat|izinkan|mengizinkan|setujui|menyetujui|restui|tolak|menolak|hukum|menghukum|menjatuhkan|desak|mendesak|minta|meminta|mencabut|cabut|melonggarkan|longgarkan)_<o>`,
        `(?<!di |dari |ke |asal |dan )<s>_ (?:bekukan|membekukan|blokir|memblokir|denda|mendenda|larang|melarang|selidiki|menyelidiki|membatasi|batasi|mewajibkan|wajibkan|menjatuhkan|jatuhkan|menyetujui|setujui|mengizinkan|izinkan|perketat|memperketat|longgarkan|melonggarkan)__<o>`,
        `<o>__(?:dilarang|diblokir|dibekukan|didenda|dibatasi|diselidiki|larangan|pembatasan|pemblokiran|izin ekspor|lisensi ekspor)(?: [\\w-]+){0,3} (?:di |oleh |dari )*<s>`,
        `\\bdi <s>,_<o>_ (?:undang-undang|${SUFFERS})`,
        `(?:${RULES}|aturan ekspor|larangan ekspor|pembatasan ekspor)(?: [\\w-]+){0,3} (?:pemerintah |dari |oleh |di )*<s>_ (?:atas|terhadap|pada|bagi|untuk|ke|kepada|membuat|memaksa|menghalangi|menghambat)_<o>`,
        `<o>_ (?:karena|akibat|terkena|kena|imbas|terdampak|menghadapi|mematuhi|melanggar|izin|restu)_(?:${RULES})_ <s>`,
      ],
    },
  },
  {
    type: 'REGULATION', stage: 'ACTIVE', tone: -0.3, subjects: 'RL', objects: 'OM', carried: true,
    patterns: {
      id: [
        `<s>_ ${ACTS}\\b`,
        `${RULES}(?: [\\w-]+){0,3} (?:dari |oleh |di )*<s>`,
        '(?:disampaikan|dilaporkan|diadukan|mengadu|melapor|lapor|mengundang|pengawasan|laporan|izin|diawasi|diatur|melanggar|mematuhi|menurut|kata)(?: [\\w-]+){0,3} (?:ke |kepada |oleh |dari )*<s>',
        `${SUFFERS}(?: [\\w-]+){0,3} (?:oleh |dari )?<s>`,
      ],
    },
  },
  {
    type: 'REGULATION', stage: 'ACTIVE', tone: -0.3, subjects: 'RL', objects: 'OM', carried: true,
    patterns: {
      id: [`<o>_ ${SUFFERS}\\b`, `${RULES}_ (?:kepada|terhadap|bagi|atas|untuk|dikenakan|dijatuhkan|dilayangkan|dikirim)_ <o>`, `^(?:denda|sanksi|larangan)__<o>`],
    },
  },
  {
    type: 'REGULATION', stage: 'ACTIVE', tone: -0.3, subjects: 'R', objects: 'OM', carried: true,
    patterns: {
      id: [
        `(?:pemerintah|otoritas|regulator|parlemen|pengadilan|senat|kongres|lembaga|hakim|jaksa|menteri|badan|komisi)(?: [\\w-]+){0,3} <s>_ ${ACTS}`,
        `(?:aturan|undang-undang|uu|pembatasan|sanksi|larangan|kontrol|regulasi|penyelidikan|denda|izin)(?: [\\w-]+){0,4} (?:di |dari |oleh )?<s>`,
        '<s>_ (?:melarang|memblokir|membekukan|mendenda|menyelidiki|membatasi|larang|blokir|batasi|selidiki|denda)\\b',
        '\\bdi <s>,[^,]{0,40} (?:dihukum|didenda|dilarang|diblokir|diselidiki|dibatasi)\\b',
      ],
    },
  },
  {
    type: 'COMPETITION', stage: 'ACTIVE', tone: 0, subjects: 'OM', objects: 'OM',
    patterns: {
      id: [
        `<s>_ (?:${CHASES}|kejar|susul|lampaui|melewati|lewati|menggerus|gerus|menumbangkan|menjegal|jegal|membayangi|berduel|beradu|memperebutkan|mematahkan|menjiplak|menyontek|tertinggal|ketinggalan|kalah|unggul|terpaut|tergerus|tersalip|disalip|dikejar|disaingi|ditantang|diungguli|dikalahkan|dilampaui|dibayangi|digeser|digerus|dibanding|kompetitor|seteru|sekelas|selevel)(?: [\\w-]+){0,3} <o>`,
        '<s>_ lebih [\\w-]+ (?:dari|daripada|ketimbang|dibanding(?:kan)?)(?: dengan)?_ <o>',
        '(?:pesaing|saingan|rival|kompetitor|seteru|musuh|lawan)(?: [\\w-]+){0,3} <o>,? <s>',
        '<s>,? (?:yang )?(?:pesaing|saingan|rival|kompetitor)(?:nya)?(?: [\\w-]+){0,3} <o>',
        '(?:persaingan|rivalitas|perang|adu|pertarungan|kompetisi|perlombaan|duel|perebutan|balapan|perseteruan)(?: [\\w-]+){0,5} (?:antara )?<s>_ (?:dan|dengan|melawan|versus|kontra|vs\\.?) _<o>',
        '<s> (?:vs\\.?|versus|kontra|lawan) <o>',
        `<s>_ (?:disusul|diikuti|dibuntuti|di belakang|mengekor|berbeda dengan|tidak seperti|tak seperti|seperti halnya|menyodok|mencuri pangsa|merebut|tandingan|ancaman bagi|peringkat|pangsa|bertarung|head-to-head|lebih [\\w-]+ dari)(?: [\\w-]+){0,5} <o>`,
        `<s>__(?:persaingan|bersaing|pesaing|saingan|rival|rivalitas|kompetitor|kompetisi|berebut|berlomba|perlombaan|saling)__<o>`,
        '^<s>_, (?:sedangkan|sementara|adapun) (?:pesaing|saingan|rival)(?:nya)?,? <o>',
        '<s>_ (?:ketertinggalan|kemenangan)(?:nya)?(?: [\\w-]+){0,3} (?:dari|atas|terhadap) <o>',
        '(?:ketertinggalan|keunggulan) <s> (?:dari|atas|terhadap) <o>',
        '<s>_ (?:sebanding|sepadan|selevel|setingkat|sejajar|sekelas) (?:dengan )?(?:[\\w-]+ ){0,3}<o>',
      ],
    },
  },
  {
    type: 'COMPETITION', stage: 'ACTIVE', tone: 0, subjects: 'M', objects: 'M',
    patterns: {
      id: [
        `<s>__(?:skor|peringkat|tolok ukur|benchmark|kinerja|performa|ungg\\w+|uji\\w*|setara|lebih \\w+|${BEATS})__<o>`,
        '(?:skor|peringkat|tolok ukur|benchmark|kinerja|performa|ungg\\w+|lebih \\w+)__<s>__<o>',
        '<s>_ (?:menggantikan|ganti) <o>',
        '<s>_ (?:persen|poin|angka)_,? (?:di atas|di bawah|melampaui) <o>',
      ],
    },
  },
  {
    type: 'COMPETITION', stage: 'ACTIVE', tone: 0, subjects: 'OM', objects: 'OM', carried: true,
    patterns: {
      id: [
        '(?:pesaing|saingan|rival|kompetitor|seteru|lawan)(?:nya)?(?:,| [\\w-]+){0,5}?,? (?:seperti|yakni|yaitu|termasuk|misalnya|antara lain|di antaranya|ialah|adalah|macam|semisal),? <o>',
        '(?:pesaing|saingan|rival|kompetitor|seteru)(?:nya)?(?: [\\w-]+){0,4},? <o>',
        '<o>,? (?:[\\w-]+ ){0,3}(?:pesaing|saingan|rival|kompetitor)(?:nya|)\\b',
        `(?:bersaing|persaingan|berhadapan|melawan|menyaingi|menyalip|${CHASES}|mengungguli|mengalahkan|melewati|melampaui|menantang|menandingi|menekan|menggerus|tergerus|tertinggal|kalah|disalip|direbut|diperebutkan|memperebutkan|dibandingkan|menyusul|jawaban|alternatif|setara|ketimbang|daripada|dominasi|bertarung|menghadapi|bertanding|mendahului|didahului)(?: [\\w-]+){0,5}(?: dengan| dari| oleh| atas| terhadap| milik| buatan)* <o>`,
        '(?:persaingan|perang (?:harga|tarif)|kompetisi)_ (?:sengit|ketat|panas|memanas|sebab|karena|setelah|seiring)__ <o>',
        '(?:lebih dulu|lebih dahulu|sudah lama|serupa)_(?:ditawarkan|diluncurkan|dirilis|punya|dimiliki|hadir|meluncurkan|merilis|menawarkan) (?:oleh )?<o>',
        '<o>_ (?:tidak tinggal diam|tak tinggal diam|membuntuti|mengekor|menyusul|meluncurkan produk serupa|menawarkan[^.]{0,40}serupa|bakal tertekan|ikut tertekan|kecipratan)',
      ],
    },
  },
]; // biome-ignore format: a table
