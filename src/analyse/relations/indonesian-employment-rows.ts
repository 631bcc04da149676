import type { RelationRow } from './relation-row.ts';

const ROLE =
  '(?:(?:wakil|plt\\.?|salah satu|co-?) ?)?(?:ceo|cto|cfo|coo|bos(?: besar)?|direktur(?: [\\w&-]+){0,4}?|dirut|dirjen|kepala(?: [\\w&-]+){0,4}?|pendiri(?: sekaligus ceo| dan ceo)?|co-?founder|founder|pimpinan|pemimpin|presiden(?: direktur| komisaris)?|ketua(?: umum)?|petinggi|ilmuwan(?: [\\w-]+)?|komisaris(?: utama)?|komisioner|eksekutif(?: senior)?|juru bicara|jubir|chairman|chief(?: \\w+){1,3}|managing director|country (?:manager|director|head|general manager)|general manager|vice president|vp(?: \\w+)?|head of \\w+(?: \\w+)?|manajer(?: [\\w-]+){0,3}?|insinyur|peneliti|penasihat|pemilik|menteri|wamen|wakil menteri|wali kota|gubernur|bupati|deputi|sekretaris(?: jenderal)?|anggota(?: [\\w-]+){0,2}?|perwakilan|pengacara|kuasa hukum|ekonom|analis|pejabat|nakhoda|orang nomor satu)';
const ROLES = `${ROLE}(?:(?: dan|,| sekaligus| merangkap) ${ROLE})*`;
const TOP =
  '(?:ceo|cto|cfo|coo|bos|dirut|direktur utama|presiden direktur|pendiri|co-?founder|kepala eksekutif|chief executive|juru bicara|kepala ilmuwan)';

/** Who works, worked or will work for whom, as the Indonesian press says it. */
export const INDONESIAN_EMPLOYMENT_ROWS: readonly RelationRow[] = [
  {
    type: 'EMPLOYMENT', stage: 'ENDED', tone: -0.5, subjects: 'OR', objects: 'P',
    patterns: {
      id: [
        '<o>_ (?:mundur|mengundurkan diri|keluar|hengkang|dicopot|dipecat|didepak|diberhentikan|lengser|pensiun|angkat kaki|pergi|tinggalkan|meninggalkan|melepas jabatan|resign)_ <s>',
        `(?:mantan|eks|bekas) (?:${ROLE} )?(?:di |dari )?<s>,? (?:[\\w-]+ ){0,2}<o>`,
        '<o>,? (?:[\\w-]+ ){0,3}(?:mantan|eks|bekas) (?:[\\w-]+ ){0,4}<s>',
      ],
    },
  },
  {
    type: 'EMPLOYMENT', stage: 'FORMING', tone: 0.5, subjects: 'OR', objects: 'P',
    patterns: {
      id: [
        '<s>_ (?:rekrut|merekrut|menunjuk|tunjuk|mengangkat|angkat|memboyong|boyong|membajak|bajak|menggaet|gaet|mempekerjakan|memulangkan|melantik|lantik|menetapkan)_ <o>',
        '<o>_ (?:bergabung|gabung|pindah|kembali|hijrah|merapat|masuk|ditunjuk|diangkat|direkrut|dilantik|diboyong|dibajak|didapuk|menjabat|kini memimpin|ditetapkan)_ <s>',
      ],
    },
  },
  {
    type: 'EMPLOYMENT', stage: 'ACTIVE', tone: 0, subjects: 'OR', objects: 'P',
    patterns: {
      id: [
        `\\b${ROLES} (?:dari |di |pada |perusahaan |startup |umum |pembuat |grup |pt )*<s>,? (?:yaitu |yakni |yang juga [\\w ]+, )?<o>`,
        `<o>(?: \\([^)]*\\))?,? (?:yang |juga |kini |menjadi |menjabat |selaku |sebagai |adalah |merupakan )*${ROLES} (?:di |dari |pada |perusahaan |startup |umum )*<s>`,
        `<s>_(?:di bawah|dipimpin|dipimpin oleh|dikelola|didirikan|didirikan bersama|dinakhodai|dikomandoi|dikendalikan|digawangi|dibesut|dibidani|dirintis|milik)(?: [\\w-]+){0,3} <o>`,
        '<o>_ (?:memimpin|pimpin|mendirikan|dirikan|mengepalai|menakhodai|mengelola|merintis|menggawangi) (?:[\\w-]+ ){0,3}<s>',
        `<s>,? (?:lewat|melalui|kata|ujar|menurut)?_\\b${TOP}(?:-?nya)?,? <o>`,
        `<s>_, <o>,? ${ROLES}`,
        `<o>, ${ROLES}_ <s>`,
        `<s>_ (?:didirikan|dipimpin|dikendalikan)__ <o>`,
        '<s>,? yang (?:diketuai|dikepalai|diasuh|digawangi) <o>',
      ],
    },
  },
  {
    type: 'EMPLOYMENT', stage: 'ACTIVE', tone: 0, subjects: 'G', objects: 'P',
    patterns: {
      id: [
        '(?:wali kota|gubernur|bupati|perdana menteri|pm|kanselir|raja|ratu|menteri(?: [\\w&,-]+){1,4}?) <s>,? <o>',
        '(?:^|menteri |pemerintah )<s>_ (?:perdana menteri|pm|presiden|kanselir|menteri(?: [\\w&-]+){0,4}?) <o>',
        '\\bpresiden <s>,? <o>',
      ],
    },
  },
  {
    type: 'EMPLOYMENT', stage: 'ACTIVE', tone: 0, subjects: 'R', objects: 'P', carried: true,
    patterns: {
      id: [
        '(?:^|[ ,(])(?:wakil )?(?:menteri|wamen|dirjen|direktur jenderal)(?:,? [\\w&-]+){0,6}? <o>',
        '(?:^|, |menurut |kata |ujar )(?:ketua|kepala|komisioner|juru bicara|anggota|deputi)(?: [\\w&-]+){0,5}? <o>',
      ],
    },
  },
  {
    type: 'EMPLOYMENT', stage: 'ACTIVE', tone: 0, subjects: 'G', objects: 'P', carried: true,
    patterns: {
      id: ['(?:perdana menteri|\\bpm|kanselir|pemerintahan) <o>'],
    },
  },
  {
    type: 'EMPLOYMENT', stage: 'ACTIVE', tone: 0, subjects: 'O', objects: 'P', carried: true,
    patterns: {
      id: [
        `(?:^|[ ,(])${TOP}(?:-?nya)?,? <o>`,
        `<o>, ${TOP}\\b`,
        `<o>,? (?:[\\w-]+ ){0,4}${ROLE}\\b`,
        '(?:menggantikan|digantikan(?: oleh)?|penerus(?:nya)?,?|pengganti(?:nya)?,?|pendahulunya,?|suksesor(?:nya)?,?) <o>',
        '<o>_ (?:menggantikan|digantikan|didapuk|dipromosikan|naik jabatan|melepas jabatan|lengser|mengundurkan diri|hengkang|menjabat sebagai|ditunjuk)',
        '(?:kata|ujar|tutur|ungkap|jelas|imbuh|tambah) <o>',
        '(?:yang )?(?:dipimpin|didirikan|dinakhodai|dikelola|besutan|milik)(?: oleh)? <o>',
        '(?:^|, )(?:direktur|manajer|presiden direktur|chief|country|head|managing|vice president)(?: [\\w&-]+){0,6}? <o>',
        `\\b${TOP} <s> (?:itu|tersebut|ini)\\b`,
      ],
    },
  },
]; // biome-ignore format: a table
