/**
 * Function words that say nothing about an event, in lower case. Short on purpose: words that are frequent only in
 * the news of a topic lose their weight through document frequencies.
 */
const TABLE: Readonly<Record<string, string>> = {
  en: `a about after again against all also although am among an and any are as at be became because been before being
    between both but by came can cannot could did do does doing don down during each even every few first for from
    further get got had has have having he her here hers herself him himself his how however i if in into is it its
    itself just last least less like made make many may me might more most much must my near never new no nor not now
    of off on once one only or other our out over own per said same say says she should since so some still such than
    that the their them themselves then there these they this those though through thus to too under until up upon us
    use used using very was we well were what when where which while who whom whose why will with within without would
    yet you your according am pm edt est gmt monday tuesday wednesday thursday friday saturday sunday january february
    march april june july august september october november december mr mrs ms dr ll ve re`,
  id: `ada adalah agar akan akhir aku anda antara apa apabila atas atau awal bagi bahkan bahwa baik banyak baru bagaimana
    beberapa begitu belum berada bisa boleh bukan cara cukup dalam dan dapat dari daripada dengan demikian di dia diri
    dua guna hanya hal hari harus hingga ia ini itu jadi jika juga justru kali kalau kami kamu karena ke kembali kemudian
    kepada ketika kini kita lagi lain lainnya lalu lama langsung lebih maka makin mana masih masing melalui memang
    membuat memiliki menjadi menurut mereka merupakan meski meskipun mulai namun nanti oleh pada para paling pasti per
    pernah pihak pun saat saja salah sama sambil sampai sangat satu saya sebab sebagai sebagian sebelum sebelumnya sebuah
    secara sedang sehingga sejak sejumlah sekaligus sekitar selain selama seluruh semakin sementara semua seorang
    seperti sering serta sesuai setelah setiap seusai siapa suatu sudah tahun tak tanpa tapi telah tentang terhadap
    terkait termasuk tersebut tetap tetapi tiap tidak turut untuk usai waktu walau yaitu yakni yang senin selasa rabu
    kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober november desember wib
    wita ujar kata katanya jelas ungkap tutur`,
  es: `a al algo algunas algunos ante antes aquel así aun aunque cada casi como con contra cual cuando de del desde donde
    dos durante e el ella ellas ellos en entre era eran es esa esas ese eso esos esta estaba estado están estar estas
    este esto estos está fue fueron gran ha haber habían había hace hacer hacia han hasta hay la las le les lo los luego
    mas más me menos mi mientras mismo muy más nada ni no nos nuestro nueva nuevo o otra otras otro otros para parte
    pero poco por porque primer primera pues que qué quien quienes se sea según ser será si sido sin sino sobre solo son
    su sus sí también tan tanto tener tiene tienen todas todo todos tras tres tu un una unas uno unos ya y año años
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre
    octubre noviembre diciembre`,
  de: `ab aber alle allem allen aller alles als also am an ander andere anderen auch auf aus bei beim bereits bis bisher
    da dabei damit dann daran darauf das dass dazu dem den denn der deren des dessen die dies diese diesem diesen dieser
    dieses doch dort durch ein eine einem einen einer eines er erst es etwa etwas für gegen habe haben hat hatte hatten
    hier ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jahr jahre jahren jede jeder jedoch jetzt kann
    kein keine können könnte laut machen man mehr mehrere mit muss müssen nach neben neue neuen nicht noch nun nur ob
    oder ohne schon sehr sei sein seine seinem seinen seiner seit sich sie sind so sobald soll sollen sondern sowie
    unter um und uns unter viel viele vom von vor war waren was weg weil weiter weitere welche wenn wer werden wie wieder
    will wird wo wurde wurden während zu zudem zum zur zwar zwei zwischen über montag dienstag mittwoch donnerstag
    freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember`,
  pt: `a ainda além algum alguns ano anos ante antes ao aos apenas após aquela aquele as até cada com como contra da das de
    dela dele deles depois desde desse desta deste do dois dos durante e ela elas ele eles em enquanto entre era eram
    essa esse esta estar este está estão eu foi foram havia há isso isto já la lhe mais mas me menos mesmo meu muito na
    nas nem nessa nesta neste no nos nova novo não nós num numa o onde os ou outra outras outro outros para parte pela
    pelas pelo pelos pode podem por porque pouco primeira primeiro quais qual quando que quem se seja sem sempre sendo
    ser será seu seus sob sobre sua suas são só também tanto tem ter teve tinha todo todos três tudo têm um uma umas uns
    vai você à às é segunda terça quarta quinta sexta feira sábado domingo janeiro fevereiro março abril maio junho
    julho agosto setembro outubro novembro dezembro segundo`,
  fr: `a afin ai ainsi alors an ans année années après au aucun aucune aussi autre autres aux avait avant avec avoir bien
    c car ce cela celle celui ces cet cette ceux chaque chez ci comme comment contre d dans de depuis des deux devrait
    dire doit donc dont du déjà elle elles en encore entre est et eu eux fait faire fois font grande grand il ils j
    jusqu l la le les leur leurs lors lui là m ma mais malgré me mes mettre moins mon même n ne ni nos notre nous
    nouveau nouvelle on ont ou où par parce pas pendant peu peut peuvent plus plusieurs pour pourrait premier première
    près qu quand que quel quelle qui s sa sans se selon sera ses si son sont sous soit sur t tout toute toutes tous
    trois très un une vers vos votre vous y à été être lundi mardi mercredi jeudi vendredi samedi dimanche janvier
    février mars avril mai juin juillet août septembre octobre novembre décembre`,
  zh: `的 了 在 是 和 与 及 或 但 而 也 都 就 不 有 将 被 把 对 为 从 到 由 于 以 等 其 该 这 那 此 他 她 它 们 我 你 并 并且 以及 对于 关于 因为
    所以 如果 虽然 但是 而且 可以 可能 已经 还 还是 更 最 很 又 再 之 之后 之前 目前 表示 称 指出 认为 一个 一家 一种 这个 这些 这一 那些 其中 其他
    他们 我们 自己 没有 不是 不会 进行 通过 根据 同时 此外 因此 此前 今年 去年 今天 昨天 年 月 日 周 星期`,
  ja: `の に は を た が で て と し れ さ ある いる も する から な こと として い や れる など なっ ない この ため その あっ よう また もの
    という あり まで られ なる へ か だ これ によって により おり より による ず なり られる において ば なかっ なく しかし について せ だっ
    それ できる それぞれ です ます ました でし した している していた された される という それに そして なお さらに 同 同社 年 月 日 今年 昨年
    こうした とみられる 明らか 述べ 示し ほか 一方 うえ 中 後 前 約`,
};

const STOP_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(TABLE).map(([language, words]) => [language, new Set(words.split(/\s+/u))]),
);

const NONE: ReadonlySet<string> = new Set();

/** The function words of a language, empty where no table exists. */
export function stopWords(language: string): ReadonlySet<string> {
  return STOP_WORDS.get(language) ?? NONE;
}
