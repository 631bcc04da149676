/** Words of dates. Month and weekday names: Unicode CLDR, wide and abbreviated, plus spellings of the press. */

/** By language, January to December; `|` separates spellings. */
const MONTH_NAMES: Readonly<Record<string, string>> = {
  en: 'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec',
  id: 'januari|jan februari|feb|peb|pebruari maret|mar april|apr mei juni|jun juli|jul agustus|agu|agt|ags|agust september|sep oktober|okt november|nov|nop|nopember desember|des',
  ms: 'januari februari mac april mei jun julai ogos|ogo september oktober november disember|dis',
  es: 'enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|sep|setiembre octubre|oct noviembre|nov diciembre|dic',
  pt: 'janeiro|jan fevereiro|fev março|mar|marco abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez',
  fr: 'janvier|janv février|févr|fév|fevrier mars avril|avr mai juin juillet|juil août|aout septembre|sept octobre|oct novembre|nov décembre|déc|decembre',
  de: 'januar|jan|jänner februar|feb märz|mär|mrz|maerz april|apr mai juni|jun juli|jul august|aug september|sep oktober|okt november|nov dezember|dez',
  it: 'gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre ottobre|ott novembre dicembre',
  nl: 'januari februari maart|mrt april mei juni juli augustus september oktober november december',
  el: 'ιαν|ιανουαρίου φεβ|φεβρουαρίου μάρ|μαρ|μάώ|μαρτίου απρ|απριλίου μάι|μαϊ|μαι|μαΐου ιούν|ιον|ιουν|ιουνίου ιούλ|ιολ|ιουλ|ιουλίου αύγ|αυγ|αυγούστου σεπ|σεπτεμβρίου οκτ|οκτωβρίου νοέ|νοε|νοεμβρίου δεκ|δεκεμβρίου',
  hu: 'január február|febr március|márc április|ápr május|máj június|jún július|júl augusztus szeptember|szept október november december',
};

export const MONTHS: ReadonlyMap<string, number> = new Map(
  Object.values(MONTH_NAMES).flatMap((names) =>
    names.split(' ').flatMap((month, index) => month.split('|').map((name) => [name, index + 1] as const)),
  ),
);

/** Weekdays and fillers, which say nothing that the date doesn't. */
export const DATE_WORDS: ReadonlySet<string> = new Set(
  `sunday monday tuesday wednesday thursday friday saturday sun mon tue tues wed weds thu thur thurs fri sat
  minggu senin selasa rabu kamis jumat jum'at sabtu min sen sel rab kam sab ahad
  domingo lunes martes miércoles miercoles jueves viernes sábado sabado dom lun mié mie jue vie sáb
  segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta seg ter qua qui sex
  dimanche lundi mardi mercredi jeudi vendredi samedi dim mer jeu ven sam
  sonntag montag dienstag mittwoch donnerstag freitag samstag so mo di mi do fr sa
  κυρ δευ τρι τετ πεμ παρ σαβ pukul jam um uhr à at kl`.split(/\s+/),
);

const HOUR = 60;

/** Zone names, minutes east of UTC. RFC 822 section 5; Indonesian zones (PP/Keppres 41 of 1987); press usage. */
export const ZONES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    z: 0,
    ut: 0,
    utc: 0,
    gmt: 0,
    wet: 0,
    wib: 7 * HOUR,
    wita: 8 * HOUR,
    wit: 9 * HOUR,
    myt: 8 * HOUR,
    sgt: 8 * HOUR,
    hkt: 8 * HOUR,
    ict: 7 * HOUR,
    jst: 9 * HOUR,
    kst: 9 * HOUR,
    bst: HOUR,
    west: HOUR,
    cet: HOUR,
    mez: HOUR,
    cest: 2 * HOUR,
    mesz: 2 * HOUR,
    eet: 2 * HOUR,
    eest: 3 * HOUR,
    msk: 3 * HOUR,
    brt: -3 * HOUR,
    art: -3 * HOUR,
    adt: -3 * HOUR,
    ast: -4 * HOUR,
    edt: -4 * HOUR,
    est: -5 * HOUR,
    et: -5 * HOUR,
    cdt: -5 * HOUR,
    cst: -6 * HOUR,
    ct: -6 * HOUR,
    mdt: -6 * HOUR,
    mst: -7 * HOUR,
    mt: -7 * HOUR,
    pdt: -7 * HOUR,
    pst: -8 * HOUR,
    pt: -8 * HOUR,
    aest: 10 * HOUR,
    aedt: 11 * HOUR,
    nzst: 12 * HOUR,
    nzdt: 13 * HOUR,
  }),
);
