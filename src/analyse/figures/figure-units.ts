import type { FigureUnit } from '../analysis.ts';

/** A counted noun: patterns are alternatives of a regular expression, matched without regard to case. */
export interface UnitRow {
  readonly unit: FigureUnit;
  readonly words: string;
}

const SHARED: readonly UnitRow[] = [
  { unit: 'GW', words: 'GW|gigawatts?|gigavatios|gigawatios|吉瓦|ギガワット' },
  { unit: 'MW', words: 'MW|megawatts?|megavatios|兆瓦|メガワット' },
];

/** Nouns by language; what stands in none of them is counted as COUNT. */
const BY_LANGUAGE: Readonly<Record<string, readonly UnitRow[]>> = {
  en: [
    { unit: 'PERSON', words: 'people|persons|users?|employees?|workers?|staff|staffers|customers|subscribers|engineers|researchers|developers|jobs|roles|positions|visitors|students|writers|authors|members|scientists|creators|viewers|seats' },
    { unit: 'HOUR', words: 'hours?' }, { unit: 'DAY', words: 'days?' }, { unit: 'WEEK', words: 'weeks?' }, { unit: 'MONTH', words: 'months?' }, { unit: 'YEAR', words: 'years?' },
  ],
  id: [
    { unit: 'PERSON', words: 'orang|pengguna|karyawan|pegawai|pekerja|pelanggan|staf|insinyur|peneliti|pengembang|jiwa|tenaga|penulis|mahasiswa|siswa|pelajar|warga|anggota|peserta|talenta|ilmuwan|lapangan kerja|lowongan' },
    { unit: 'HOUR', words: 'jam' }, { unit: 'DAY', words: 'hari' }, { unit: 'WEEK', words: 'minggu|pekan' }, { unit: 'MONTH', words: 'bulan' }, { unit: 'YEAR', words: 'tahun' },
  ],
  es: [
    { unit: 'PERSON', words: 'personas|usuarios|empleados|trabajadores|clientes|ingenieros|suscriptores|investigadores|puestos|desarrolladores|autores' },
    { unit: 'HOUR', words: 'horas?' }, { unit: 'DAY', words: 'días?' }, { unit: 'WEEK', words: 'semanas?' }, { unit: 'MONTH', words: 'mes(?:es)?' }, { unit: 'YEAR', words: 'años?' },
  ],
  de: [
    { unit: 'PERSON', words: 'Menschen|Personen|Nutzer(?:innen)?|Mitarbeiter(?:innen)?|Beschäftigten?|Mitarbeitende|Kunden|Angestellten?|Stellen|Entwickler|Forscher|Autoren' },
    { unit: 'HOUR', words: 'Stunden?' }, { unit: 'DAY', words: 'Tage?n?' }, { unit: 'WEEK', words: 'Wochen?' }, { unit: 'MONTH', words: 'Monate?n?' }, { unit: 'YEAR', words: 'Jahre?n?' },
  ],
  pt: [
    { unit: 'PERSON', words: 'pessoas|usuários|utilizadores|funcionários|empregados|trabalhadores|clientes|engenheiros|assinantes|pesquisadores|desenvolvedores|vagas|autores' },
    { unit: 'HOUR', words: 'horas?' }, { unit: 'DAY', words: 'dias?' }, { unit: 'WEEK', words: 'semanas?' }, { unit: 'MONTH', words: 'mês|meses' }, { unit: 'YEAR', words: 'anos?' },
  ],
  fr: [
    { unit: 'PERSON', words: "personnes|utilisateurs|utilisatrices|employés|salariés|clients|ingénieurs|abonnés|chercheurs|développeurs|postes|emplois|auteurs" },
    { unit: 'HOUR', words: 'heures?' }, { unit: 'DAY', words: 'jours?' }, { unit: 'WEEK', words: 'semaines?' }, { unit: 'MONTH', words: 'mois' }, { unit: 'YEAR', words: 'ans?|années?' },
  ],
  zh: [
    { unit: 'PERSON', words: '(?:名|位|个)?(?:员工|用户|人|开发者|研究人员|工程师|客户|作者)|(?:周活跃|月活跃|活跃|付费|日活跃)用户|名|位' },
    { unit: 'HOUR', words: '个?小时' }, { unit: 'DAY', words: '天|日' }, { unit: 'WEEK', words: '周|个?星期' }, { unit: 'MONTH', words: '个月' }, { unit: 'YEAR', words: '年' },
  ],
  ja: [
    { unit: 'PERSON', words: '人|名|ユーザー' },
    { unit: 'HOUR', words: '時間' }, { unit: 'DAY', words: '日間' }, { unit: 'WEEK', words: '週間' }, { unit: 'MONTH', words: '[かカヶケ]月' }, { unit: 'YEAR', words: '年間|年以上|年' },
  ],
}; // biome-ignore format: a table

export function unitRows(language: string): readonly UnitRow[] {
  return [...(BY_LANGUAGE[language] ?? []), ...SHARED];
}
