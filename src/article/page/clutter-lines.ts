/**
 * Lines of news pages that aren't the article's. A pattern is matched against a whole line, white space single, case
 * ignored; the limits on length keep sentences that only begin like one. Source: the wording of Indonesian and English
 * papers' own page templates. A new language is a new row and a test.
 */
interface LineRule {
  readonly pattern: RegExp;
  /** Longest line that it holds for, UTF-16 units. */
  readonly max: number;
}

/** A link to another article fits in. */
const LINK = 220;
/** A label with a name or two. */
const LABEL = 90;

const LINE_RULES: readonly LineRule[] = [
  // "Baca juga: ...", "Lihat Juga :", "Simak juga video ...", "Baca selengkapnya di ..."
  {
    pattern:
      /^(?:baca|lihat|simak|tonton|saksikan|cek)\s+(?:juga|pula)(?:\s+(?:berita|artikel|video|foto)\b.*)?$/,
    max: LINK,
  },
  { pattern: /^(?:baca|lihat|simak|tonton|saksikan|cek)\s+(?:juga|pula)\s*[:：\-–—|].*$/, max: LINK },
  {
    pattern:
      /^(?:simak|saksikan|tonton|lihat)\s+(?:juga\s+)?(?:video|foto|infografis|live|berita|artikel)\b.*$/,
    max: LINK,
  },
  {
    pattern: /^(?:baca|lihat|simak)\s+(?:berita|artikel)?\s*(?:selengkapnya|lainnya|terkait)\b.*$/,
    max: LINK,
  },
  {
    pattern: /^(?:berita|artikel|kabar)\s+(?:terkait|lainnya|terkini|terpopuler|sebelumnya)\s*[:：].*$/,
    max: LINK,
  },
  { pattern: /^(?:pilihan editor|rekomendasi|terkait)\s*[:：].*$/, max: LINK },
  { pattern: /^(?:selengkapnya|halaman selanjutnya|halaman berikutnya|lanjut ke halaman)\b.*$/, max: LABEL },
  // where else to read the paper
  {
    pattern:
      /^(?:cek|ikuti|dapatkan|temukan|simak|update|nikmati|baca)\b.*\b(?:google news|whats?app|telegram|news ?letter|aplikasi|instagram|tiktok|facebook|youtube|channel|saluran|kanal)\b.*$/,
    max: 260,
  },
  {
    pattern:
      /^(?:mari |ayo |yuk,? )?(?:bergabung|gabung|join|berlangganan|langganan|daftar)\b.*\b(?:grup|group|channel|saluran|kanal|telegram|whats?app|newsletter|buletin|sekarang|premium|plus)\b.*$/,
    max: LINK,
  },
  {
    pattern:
      /^(?:dapatkan|ikuti)\s+(?:berita|update|informasi|kabar)\b.*\b(?:pilihan|terkini|terbaru|setiap hari|lewat|melalui)\b.*$/,
    max: LINK,
  },
  {
    pattern:
      /^(?:artikel|berita|tulisan|konten)\s+ini\s+(?:telah|sudah|pertama kali|merupakan|diproduksi|dibuat|disadur|diterjemahkan)\b.*\b(?:tayang|terbit|dimuat|kerja sama|bersponsor|dari|judul|advertorial)\b.*$/,
    max: 320,
  },
  {
    pattern:
      /^(?:bagikan|sebarkan|share)(?:\s+(?:artikel|berita|ini|ke|via|di|artikel ini|berita ini))*\s*:?$/,
    max: LABEL,
  },
  {
    pattern:
      /^(?:komentar|tulis komentar|beri komentar|tinggalkan komentar|kirim komentar|salin tautan|simpan|cetak)(?:\s*\(\d+\))?$/,
    max: LABEL,
  },
  // advertisements and embeds
  {
    pattern:
      /^\[?(?:iklan|advertisement|advertisements|advertorial|adv|ads|sponsored|sponsored content|promoted|konten bersponsor)\]?\s*[.:]?$/,
    max: LABEL,
  },
  {
    pattern:
      /^(?:scroll (?:to continue|untuk|ke bawah)|gulir untuk|lanjutkan membaca|(?:story |article )?continues? (?:below|after|reading)|continue reading)\b.*$/,
    max: LABEL,
  },
  { pattern: /^\[(?:gambas|video|embed|galeri|gallery|foto|tweet|instagram)\b[^\]]*\]$/, max: LABEL },
  // credits: "(Foto: ...)", "Penulis: ...", "Editor : ...", "COPYRIGHT © ..."
  {
    pattern:
      /^\(?(?:foto|sumber foto|photo|image|picture|gambar|ilustrasi|kredit foto|photo credit|image credit|source|sumber)\s*[:：/].*$|^image source,.*$/,
    max: LINK,
  },
  {
    pattern:
      /^(?:penulis|reporter|editor|pewarta|penyunting|redaktur|wartawan|kontributor|penerjemah|laporan|by|written by|edited by)\s*[:：].*$/,
    max: LABEL,
  },
  { pattern: /^(?:reporting|writing|editing|additional reporting) by\b.*$/, max: LINK },
  { pattern: /^(?:copyright|hak cipta|©).*$/, max: LINK },
  { pattern: /^dilarang (?:keras )?(?:mengutip|menyalin|mengambil|memperbanyak)\b.*$/, max: LINK },
  { pattern: /^.{0,80}\ball rights reserved\b.*$/, max: LINK },
  { pattern: /^\([a-z]{2,5}(?:\/[a-z]{2,5}){1,3}\)$/, max: 24 },
  { pattern: /^(?:tags?|topik|kata kunci|keywords|topics|filed under|label)\s*[:：].*$/, max: LINK },
  // English: links, subscriptions, sharing
  {
    pattern:
      /^(?:read|see|watch|listen|look)\s+(?:also|more|next|now)(?:\s*[:：\-–—|].*|\s+(?:about|on|from|at|here)\b.*)?$/,
    max: LINK,
  },
  { pattern: /^also\s+(?:read|see|watch|on)\s*(?:[:：\-–—|].*)?$/, max: LINK },
  {
    pattern:
      /^(?:also read|see also|read this|don[’']t miss|in case you missed it|more|related|related (?:story|stories|article|articles|coverage|reading|news|video)|recommended|more (?:from|on) .{2,60}|up next|next|previously|explainer|analysis|opinion)\s*[:：|].*$/,
    max: LINK,
  },
  {
    pattern:
      /^(?:related|more (?:from|on) (?:this|the) .{2,40}|recommended(?: for you| reading)?|you (?:may|might) (?:also )?like.*|most (?:read|popular|viewed)|trending(?: now)?|editors?[’']s? picks?|top stories)$/,
    max: LABEL,
  },
  {
    pattern:
      /^(?:sign up|subscribe|register|join)\b.*\b(?:newsletters?|inbox|briefing|updates|alerts|daily|weekly|today|channel|now|here)\b.*$/,
    max: 240,
  },
  {
    pattern: /^(?:get|receive)\b.*\b(?:inbox|newsletters?|in your email|by email|alerts|app)\b.*$/,
    max: 240,
  },
  {
    pattern:
      /^(?:already a subscriber|already have an account|log ?in to|create a free account|subscribe to (?:continue|read|unlock)|start your (?:free )?trial|this (?:article|story|content) is (?:for|only available to|exclusive to) (?:subscribers|members))\b.*$/,
    max: LINK,
  },
  {
    pattern: /^(?:artikel|konten|berita) ini (?:khusus|hanya)\b.*\b(?:pelanggan|anggota|member)\b.*$/,
    max: LINK,
  },
  {
    pattern: /^(?:sudah (?:berlangganan|punya akun)|masuk untuk|silakan (?:masuk|login|daftar))\b.*$/,
    max: LINK,
  },
  {
    pattern:
      /^(?:follow|like|find|join|add) (?:us|.{2,40})\s+(?:on|in|as)\b.*\b(?:x|twitter|facebook|instagram|linkedin|google|telegram|whatsapp|threads|tiktok|youtube|bluesky|mastodon|source)\b.*$/,
    max: LINK,
  },
  {
    pattern:
      /^(?:share|share (?:this|on|via|with)\b.*|email this.*|print(?: this)?(?: article)?|copy link|save(?: article)?|listen(?: to this (?:article|story))?.*|gift this article|leave a comment|view comments|show comments|comments?(?: \(\d+\))?|\d+ comments?)$/,
    max: LABEL,
  },
  {
    pattern:
      /^(?:this (?:article|story|post) (?:was|first|originally)\b.*\b(?:published|appeared|updated|translated)|(?:a version of )?this (?:article|story) appears? in)\b.*$/,
    max: LINK,
  },
  { pattern: /^(?:click|tap) here\b.*$/, max: LINK },
  { pattern: /^(?:download|install|get) (?:the|our) .{0,40}\bapp\b.*$/, max: LINK },
  { pattern: /^(?:our standards|the thomson reuters trust principles)\b.*$/, max: LINK },
  {
    pattern:
      /^(?:skip to (?:content|main)|back to top|kembali ke atas|\d+ min(?:ute)? read|baca \d+ menit|waktu baca.*)\b.*$/,
    max: LABEL,
  },
];

/** Headings over a block of links or comments: they go with what follows them. */
const SECTION =
  /^(?:(?:artikel|berita|kabar|video|topik|foto) (?:terkait|lainnya|terpopuler|pilihan|terkini|menarik lainnya|rekomendasi)|baca juga|lihat juga|simak juga|terpopuler|terkini|terbaru|populer|rekomendasi(?: untuk anda)?|pilihan editor|komentar(?: pembaca)?(?: \(\d+\))?|tag(?:s|ar)? (?:terkait|populer)?|related(?: (?:articles?|stories|news|posts|topics|coverage|content|reading|links))?|more (?:on|from|stories|in|like|news|coverage)\b.*|read (?:more|next|also)|most (?:read|popular|viewed|shared)|trending(?: now)?|recommended.*|you (?:may|might) (?:also )?(?:like|be interested).*|editors?[’']s? picks?|top stories|latest (?:news|stories)|what to read next|up next|(?:join the )?conversation|comments?(?: \(\d+\))?|\d+ comments?|leave a (?:comment|reply)|about the authors?|tentang penulis|share this.*)\s*:?$/;
const SECTION_MAX = 70;

/** Whether a line, white space single, is none of the article's. */
export function isClutterLine(line: string): boolean {
  const lower = line.toLowerCase();
  return LINE_RULES.some(({ pattern, max }) => lower.length <= max && pattern.test(lower));
}

/** Whether a line stands over links to other articles, or over comments. */
export function isClutterHeading(line: string): boolean {
  return line.length <= SECTION_MAX && SECTION.test(line.toLowerCase());
}

/** A label that a link follows: "Baca juga:", "Read also". */
export function isLinkLabel(line: string): boolean {
  const label =
    /^(?:(?:baca|lihat|simak|tonton) (?:juga|pula)|(?:read|see|watch) (?:also|more|next)|also read|related|more|pilihan editor|(?:berita|artikel) terkait)\s*[:：\-–—|»>]*$/;
  return line.length <= 30 && label.test(line.toLowerCase());
}
