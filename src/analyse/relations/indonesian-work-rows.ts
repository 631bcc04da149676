import type { RelationRow } from './relation-row.ts';

const GOODS =
  '(?:chip|cip|gpu|tpu|prosesor(?: grafis)?|unit pemroses(?: grafis)?|kartu grafis|sistem|perangkat keras|server|akselerator|komputasi(?: awan)?|daya komputasi|kapasitas(?: komputasi)?|layanan(?: cloud| awan| komputasi)?|cloud|awan|infrastruktur|pusat data|komponen|memori|hbm|wafer|panel|baterai|teknologi|superkomputer|semikonduktor|mesin|platform|perangkat lunak)';
const MODELS =
  '(?:model(?: ai| bahasa)?|teknologi|layanan|perangkat lunak|alat|mesin|chatbot|asisten|aplikasi|otak|platform|api|sistem)';
const USE =
  '(?:menggunakan|gunakan|memakai|pakai|memanfaatkan|manfaatkan|mengandalkan|andalkan|mengadopsi|adopsi|mengintegrasikan|integrasikan|memasang|pasang|menanamkan|tanamkan|berbasis|bertumpu|berjalan|dibangun|ditenagai|dilatih|melatih|latih|didukung|memilih|pilih|menambahkan|menghadirkan|menyematkan|sematkan|beralih|ditopang|menjajal|menerapkan|terapkan|mencicipi|dibekali|membekali|ditanami|dilengkapi|dijalankan|menjalankan|jalankan|mengoperasikan|menyediakan|dipersenjatai|mempersenjatai|migrasi|bermigrasi|memindahkan|pindahkan|memboyong|boyong|pindah|hijrah|menyewa|sewa|berlangganan|mengakses|disetel|menyetel|berfondasi|bersandar|bergantung|mengusung|usung|digerakkan)';

/** Who delivers what to whom, who works with whose product, as the Indonesian press says it. */
export const INDONESIAN_WORK_ROWS: readonly RelationRow[] = [
  {
    type: 'SUPPLY', stage: 'ACTIVE', tone: 0.2, subjects: 'O', objects: 'OM',
    patterns: {
      id: [
        '<o>_ (?:dipasok|disuplai|dilayani|disediakan|ditenagai|ditopang|ditangani)_ (?:oleh |dari )?<s>',
        `<o>_ (?:membeli|beli|menyewa|sewa|memborong|borong|memesan|pesan|memakai|pakai|menggunakan|gunakan|mengandalkan|andalkan|memperoleh|mendapat|mengimpor|impor|memasang|pasang|menghimpun|mengoperasikan|menyediakan|ditenagai|berbasis|berisi|dilengkapi|didukung|dengan|memanfaatkan|membutuhkan|butuh|dibangun dengan|akses ke)_\\b${GOODS}(?: [\\w-]+){0,3} <s>`,
        `<s>_ (?:memasok|pasok|menyuplai|suplai|menjual|jual|mengirim(?:kan)?|kirim|menyewakan|sewakan|melayani|layani|mengekspor|memproduksi|merakit|membuatkan|menyediakan|sediakan)_${GOODS}_ (?:untuk|bagi|ke|kepada|di|milik|kebutuhan)_ <o>`,
        '<s>_ (?:memasok|pasok|menyuplai|melayani|memasok kebutuhan) <o>',
        '<s>_ (?:memproduksi|membuat|mencetak|merakit|memasok|menggarap|membangun|produksi|buat|garap)_ (?:untuk|milik|rancangan|pesanan|bagi) <o>',
        '<o>_ (?:diproduksi|dibuat|dicetak|dirakit|difabrikasi)(?:_ oleh|_ di pabrik|) <s>',
        '<s>_ (?:pesanan|kontrak|order|permintaan|tender)_ (?:dari|milik|oleh) <o>',
        '<o>_ (?:pelanggan|klien|pembeli|konsumen)(?: [\\w-]+){0,3} <s>',
        '(?:pasokan|ekspor|penjualan|pengiriman)(?: [\\w-]+){0,4} <s>_ (?:ke|untuk|bagi|kepada) <o>',
        '<o>_ (?:pasokan|membeli|beli|memesan|pesan|borong|memborong|menimbun|menumpuk|menyewa|sewa|memperoleh|mendapat)_ (?:dari|buatan|milik) <s>',
        '<s>_ (?:jual|menjual|kirim|mengirim|mengirimkan|ekspor|mengekspor|memasarkan)_ (?:ke|kepada) <o>',
        '<o>_ (?:pusat data|server|chip|cip|gpu|komputasi|cloud|awan)_ (?:buatan|dari|milik|besutan) <s>',
        '<s>_ (?:pemasok|penyedia|penyuplai|vendor|produsen|distributor|kontraktor)(?:nya)?(?: [\\w-]+){0,4} <o>',
        '<o>_ (?:pemasok|penyedia|penyuplai|vendor)(?:nya)?(?: [\\w-]+){0,4},? <s>',
        '<o>_ (?:memilih|pilih|menunjuk|tunjuk|menjadikan)_ <s>_ (?:sebagai|jadi|untuk|buat)_(?:penyedia|pemasok|rumah|sistem|cloud|awan|komputasi|infrastruktur)',
        '<o>_ (?:boyong|memboyong|memindahkan|pindahkan|migrasi|migrasikan|bermigrasi|pindah|hijrah|beralih|menempatkan)_ ke (?:[\\w-]+ ){0,2}<s>',
        '(?:pelanggan|klien|pembeli|pengguna|penyewa)(?:nya)?(?: [\\w-]+){0,4},? (?:seperti |termasuk |antara lain |yakni |adalah )?<o>_ <s>',
        '<s>_ (?:pelanggan|klien|pembeli|penyewa)(?:nya)?(?:,| [\\w-]+){0,5},? <o>',
        `<o>_\\b(?:model|teknologi)(?: [\\w-]+){0,3} (?:milik|dari|buatan|besutan) <s>`,
        '<o>_ (?:mengandalkan|bergantung|bertumpu)_ <s>',
        `\\b${GOODS} (?:milik |dari |buatan )?<s>_ (?:untuk|bagi|ke|kepada|di) <o>`,
        '<o>_ (?:kontrak|kesepakatan|perjanjian|pesanan)_(?:cip|chip|komputasi|cloud|awan|pusat data|memori)_ dengan <s>',
        '<o>_ (?:menyewa|sewa) (?:[\\w-]+,? ){0,4}<s>(?! sebagai)',
        '<s>_ (?:mencetak|cetak|memproduksi|membuat|merakit) (?:chip|cip|prosesor|gpu) <o>',
        '<o>__ (?:prosesor|cip|chip|memori|gpu|panel|baterai)_ (?:buatan|produksi|bikinan|pasokan) <s>',
        '<o>_ (?:menambah|tambah|memperpanjang|meneken|menandatangani) kontrak_ dengan <s>',
      ],
    },
  },
  {
    type: 'SUPPLY', stage: 'ACTIVE', tone: 0.2, subjects: 'O', objects: 'OM', carried: true,
    patterns: {
      id: [
        '(?:dipasok|disuplai|disediakan|digarap|dioperasikan)(?: oleh)? <s>',
        `\\b(?:chip|cip|gpu|prosesor grafis|prosesor|akselerator|kartu grafis|server)(?: [\\w-]+){0,3} (?:milik |dari |buatan |besutan )?<s>`,
        '(?:model|teknologi)(?: [\\w-]+){0,2} (?:milik|dari|buatan|besutan) <s>',
      ],
    },
  },
  {
    type: 'SUPPLY', stage: 'ACTIVE', tone: 0.2, subjects: 'O', objects: 'OM', carried: true,
    patterns: {
      id: [
        '(?:pelanggan|klien|pembeli|pengguna(?: awal)?|penyewa)(?:nya)?(?:,| [\\w-]+){0,6}?,? (?:seperti |termasuk |antara lain |di antaranya |yakni |yaitu |mulai dari |adalah |misalnya )(?:bank )?<o>',
      ],
    },
  },
  {
    type: 'USES', stage: 'ACTIVE', tone: 0.2, subjects: 'OM', objects: 'M',
    patterns: {
      id: [
        `<s>_ ${USE}(?: [\\w-]+){0,2} <o>`,
        '<o>_ (?:digunakan|dipakai|diuji|diadopsi|dipilih|dimanfaatkan|dipercaya|dijajal|diterapkan|diandalkan|ditanamkan|disematkan|dipasang|diintegrasikan)(?: oleh| di| ke| dalam| pada| untuk)*_ <s>',
        '<o>_ (?:tersedia|hadir|masuk|tiba|terpasang|muncul|mendarat|meluncur|mampir|merapat|bisa (?:di\\w+)|dapat (?:di\\w+))_ (?:di|ke|dalam|lewat|melalui|pada) _<s>',
        '<o>_ (?:menopang|menenagai|menggerakkan|menjalankan|memperkuat|mendukung|menjadi (?:dasar|otak|fondasi|mesin|basis|inti)|jadi (?:dasar|otak|fondasi|mesin|basis|inti)|mendasari) _<s>',
        '<s>_ (?:kedatangan|tinggalkan|meninggalkan|mengganti|ganti|menggantikan|punya|memiliki|menawarkan|tawarkan|membuka akses)_ <o>',
        '<s>_ <o> (?:sebagai|jadi|untuk) (?:dasar|fondasi|otak|mesin|basis|rumah)',
        '^<s>__, (?:pilih|memilih|pakai|memakai|beralih ke|pindah ke|adopsi|gunakan) <o>',
        'pengguna <s>_ <o>',
        '<s>, yang_ (?:pemakai|pengguna)_ <o>',
      ],
    },
  },
  {
    type: 'USES', stage: 'ACTIVE', tone: 0.2, subjects: 'OM', objects: 'O',
    patterns: {
      id: [
        `<s>_ ${USE}_\\b${MODELS}(?: [\\w-]+){0,3} <o>`,
        '<s>_ (?:memilih|menjadikan|memakai|pindah ke|migrasi ke|beralih ke) <o>_ (?:sebagai|untuk)',
      ],
    },
  },
  {
    type: 'USES', stage: 'ACTIVE', tone: 0.2, subjects: 'OM', objects: 'M', carried: true,
    patterns: {
      id: [
        '(?:^|, )(?:pelatihan|komputasi|pengembangan|layanan|asisten|fitur|operasi|pelatihannya|komputasinya|aplikasi)\\w*_ (?:memakai|menggunakan|mengandalkan|ditenagai|berjalan|ditopang|memanfaatkan|dijalankan|berlangsung)_ <o>',
        '(?:ditenagai|dilatih|dibangun|ditopang|digerakkan|berbasis|berfondasi|dikembangkan)(?: [\\w-]+){0,4} <o>',
        '(?:menggunakan|memakai|memanfaatkan|mengandalkan|mencicipi|dengan model|lewat model)(?: [\\w-]+){0,3} <o>',
        '<o>,? (?:misalnya,? |kini |juga )?(?:menopang|menenagai|menggerakkan|dipakai untuk|digunakan untuk|dimanfaatkan)',
      ],
    },
  },
  {
    type: 'USES', stage: 'ACTIVE', tone: 0.2, subjects: 'OM', objects: 'M', carried: true,
    patterns: {
      id: ['<s>_ (?:memanfaatkannya|memakainya|menggunakannya|mengadopsinya)', '<s>_ (?:termasuk|menjadi|jadi)(?: salah satu)? (?:pemakai|pengguna)'],
    },
  },
]; // biome-ignore format: a table
