import type { FigurePredicate } from '../analysis.ts';

/** What kind of amount a trigger word can go with. */
export type AmountKind = 'MONEY' | 'PERCENT' | 'PERSON' | 'TIME' | 'POWER' | 'COUNT';

export interface TriggerRow {
  readonly predicate: FigurePredicate;
  readonly kinds: readonly AmountKind[];
  /** Word stems by language, alternatives of a regular expression; they match at the start of a word. */
  readonly words: Readonly<Record<string, string>>;
}

/** Which words near an amount say what it measures. The nearest wins; rows that stand earlier win ties. */
export const PREDICATE_TRIGGERS: readonly TriggerRow[] = [
  { predicate: 'REVENUE_SHARE', kinds: ['PERCENT', 'MONEY'], words: {
    en: 'revenue[- ]shar|share of (?:its |the |their )?revenue|of (?:its |their |openai.s )?revenue', id: 'bagi hasil|bagian pendapatan|pembagian pendapatan|dari pendapatan|porsi pendapatan', es: 'reparto de ingresos|de los ingresos|de sus ingresos', de: 'Umsatzbeteiligung|der Umsätze|des Umsatzes', pt: 'participação na receita|da receita', fr: 'partage des revenus|de ses revenus|des revenus', zh: '收入分成|分成', ja: '収益分配|レベニューシェア' } },
  { predicate: 'VALUATION', kinds: ['MONEY'], words: {
    en: 'valuation|valued|values|valuing|market (?:value|cap|capitali[sz]ation)|puts? [^.]{0,40} at\\b|(?<!(?:deal|contract|agreement|order|stake|shares|partnership|package|chips|services|settlement|investment|plan|project|programme|program|purchase|scheme)s? (?:is |was |potentially |reportedly )?)worth', id: 'valuasi|kapitalisasi|nilai pasar|bernilai|dinilai|ditaksir', es: 'valoraci|valorad|valora|capitalización|valuaci', de: 'bewert|Börsenwert|Marktwert|Marktkapitalisierung', pt: 'avaliaç|avaliad|avalia|valor de mercado|valuation', fr: 'valoris|capitalisation|valeur boursière', zh: '估值|市值', ja: '評価額|時価総額|企業価値' } },
  { predicate: 'FINE', kinds: ['PERCENT'], words: { en: 'fines?\\b|fined\\b|penalt', id: 'denda|didenda|sanksi', es: 'multa|sanci', de: 'Strafe|Bußgeld|Geldbuße', pt: 'multa', fr: 'amende|sanction', zh: '罚款', ja: '罰金|制裁金' } },
  { predicate: 'FINE', kinds: ['MONEY'], words: {
    en: 'fine[ds]?\\b|fines|penalt|settle|damages|pay(?:s|ing)? (?:authors|plaintiffs|victims|users|writers|publishers)|class action|compensat', id: 'denda|didenda|mendenda|penyelesaian|ganti rugi|kompensasi|bayar penulis|yang menggugat|sanksi', es: 'multa|sanción|indemniza|acuerdo extrajudicial', de: 'Strafe|Bußgeld|Geldbuße|Vergleich|Schadenersatz', pt: 'multa|indeniza|acordo judicial', fr: 'amende|sanction|indemni|accord amiable|règlement', zh: '罚款|和解|赔偿', ja: '罰金|制裁金|和解|課徴金|賠償' } },
  { predicate: 'STAKE', kinds: ['PERCENT'], words: {
    en: 'stake|sharehold|equity|own(?:s|ed|ership)\\b|hold(?:s|ing)?\\b', id: 'saham|kepemilikan|memiliki|menguasai|pemegang', es: 'participación|acciones|posee|poseer', de: 'Anteil|beteilig|Beteiligung|hält|halten', pt: 'participação|ações|detém|deter', fr: 'participation|part du capital|détien|actions', zh: '持股|股份|股权|持有', ja: '株式|出資比率|保有|持ち分|持分' } },
  { predicate: 'REVENUE', kinds: ['MONEY'], words: {
    en: 'revenue|sales\\b|turnover|annuali[sz]ed|run[- ]rate|earn(?:s|ed|ings)|income', id: 'pendapatan|penjualan|omzet|omset|pemasukan', es: 'ingres|facturaci|ventas', de: 'Umsatz|Umsätze|Erlös|Einnahmen', pt: 'receita|faturamento|vendas', fr: "chiffre d.affaires|revenu|recettes|ventes", zh: '收入|营收|销售额', ja: '売上|収益|売り上げ|収入' } },
  { predicate: 'STAKE', kinds: ['MONEY'], words: { en: 'stake (?:is |was |now )?worth', id: 'saham (?:senilai|bernilai)|kepemilikan senilai' } },
  { predicate: 'INVESTMENT', kinds: ['MONEY'], words: {
    en: 'invest|funding|financing|rais(?:e|ed|es|ing)\\b|pour|inject|pledg|commit|backing|bankroll|round\\b|capital|spend|put(?:ting|s)? (?:in)?|plow|funds|buildout|build-out|venture|tranche|cash\\b|stake\\b|shares? in|loan|debt|borrow|budget|outlay|capex|build(?:s|ing)?\\b|suppl(?:y|ying|ies) \\$', id: 'investasi|proyek|komitmen|dicairkan|sisanya|berinvestasi|menginvestasikan|menanam|ditanam|menanamkan|penanaman|suntik|menyuntik|disuntik|kucur|mengucur|dikucur|menggelontor|digelontor|gelontor|pendanaan|putaran|modal|dana|setor|menyetor|belanja|saham di|pinjaman|utang|anggaran|janji|menjanjikan|menghimpun|himpun|galang|menggalang|meraup|raup|meraih dana|pusat data senilai|pusat AI', es: 'inver|invier|compromet|inyect|financiaci|ronda|recaud|capta|aport|destin', de: 'invest|Finanzierung|Kapital|stecken|steckt|Geldgeber|pump|einsammel|eingesammelt|sammelt|einwerb|eingeworben', pt: 'invest|aport|rodada|capta|injet|financiamento', fr: "investi|levée|lever|levé|injec|financement|tour de table|apport", zh: '投资|注资|融资|投入|出资', ja: '投資|出資|調達|拠出|資金|投じ' } },
  { predicate: 'PRICE', kinds: ['PERCENT'], words: {
    en: 'cheaper|price cut|pric(?:e|es|ing)\\b', id: 'lebih murah|harga|tarif', es: 'precio|barat', de: 'billiger|günstiger|Preis', pt: 'preço|barat', fr: 'moins cher|prix', zh: '降价|便宜', ja: '値下げ|安く' } },
  { predicate: 'PRICE', kinds: ['MONEY'], words: {
    en: 'pric|(?:contract|agreement|licen[cs]e|pact|(?:licen[cs]ing|content|cloud|supply|chip|computing) deal)s?\\b|(?:chip|server|computing) orders?\\b|subscri|per month|a month|monthly|per user|a year|cheaper|per million|charg|fee|acqui|takeover|took over|taking over|pa(?:ys?|id|ying)\\b(?=[^.;]{0,40} for\\b)|buy|bought|purchas|bid|offer|\\$\\d+[^.]{0,12}/', id: 'harga|seharga|nilai (?:kesepakatan|kontrak|perjanjian|transaksi|kerja sama)|kontrak|perjanjian|transaksi|biaya langganan|tarif|langganan|berlangganan|per bulan|sebulan|bulanan|lebih murah|murah|per juta|akuisisi|mengakuisisi|membeli|tawaran|penawaran|menawar|caplok|mencaplok|pinang|meminang|ambil alih|mengambil alih|pengambilalihan|pembelian|beli\\b', es: 'contrato|acuerdo|precio|cuesta|suscrip|al mes|mensual|barat|compra|adquisici|oferta', de: 'Vertrag|Vereinbarung|Abkommen|Preis|Abo|pro Monat|monatlich|billiger|günstiger|Kauf|kauf|Gebot|Übernahme|Angebot', pt: 'contrato|acordo|preço|custa|assinatura|por mês|mensal|barat|compra|aquisição|oferta', fr: "contrat|accord\\b|prix|abonnement|par mois|mensuel|moins cher|rachat|achat|offre", zh: '合同|协议|价格|售价|定价|每月|便宜|降价|收购|报价', ja: '契約|価格|料金|月額|値下げ|安く|買収' } },
  { predicate: 'HEADCOUNT', kinds: ['PERSON', 'PERCENT'], words: {
    en: 'employee|staff|worker|workforce|headcount|job|layoff|laid off|hire|hiring|signed|position|roles', id: 'karyawan|pegawai|staf|pekerja|tenaga kerja|PHK|rekrut|merekrut|lapangan kerja|lowongan', es: 'emplead|trabajador|plantilla|despid|puestos|empleos', de: 'Mitarbeit|Beschäftigt|Belegschaft|Stellen|Angestellt|Arbeitsplätze', pt: 'funcionári|empregad|trabalhador|demiss|vagas|empregos', fr: "employé|salarié|effectif|licenci|postes|emplois", zh: '员工|裁员|就业|岗位|雇员', ja: '従業員|社員|人員|雇用|解雇|職員' } },
  { predicate: 'USERS', kinds: ['PERSON'], words: { id: 'dipakai|digunakan' } },
  { predicate: 'USERS', kinds: ['PERSON', 'COUNT'], words: {
    en: 'user|subscriber|customer|weekly active|monthly active|people (?:use|a week|every week)|draws|visitors', id: 'pengguna|pelanggan|pemakai|pengunjung|pengguna aktif', es: 'usuari|client|suscriptor', de: 'Nutzer|Kunden|Abonnenten|Anwender', pt: 'usuári|client|assinante|utilizador', fr: "utilisat|client|abonné", zh: '用户|客户', ja: 'ユーザー|利用|顧客' } },
  { predicate: 'OTHER', kinds: ['MONEY'], words: {
    en: 'gave\\b|donat|add(?:s|ed|ing)?\\b|secured\\b|sav(?:es|ed|ing)\\b|gap\\b|boost|bonus|salar|lost|los(?:es|ing)\\b|shed(?:s|ding)?\\b|wip(?:e|ed|es|ing)\\b|eras|gain(?:s|ed|ing)?\\b', id: 'menyumbang|donasi|bonus|gaji|berkurang|kerugian|menyusut|menguap|kehilangan|lenyap|terhapus|hilang|(?<!ganti )rugi\\b', es: 'perdi|borr|esfum', de: 'verlor|verlier|vernicht|Verlust', pt: 'perdeu|perd', fr: 'perdu|perd\\b|effac', zh: '蒸发|损失', ja: '失|消え|吹き飛' } },
  { predicate: 'OTHER', kinds: ['PERCENT'], words: {
    en: 'fell|fall(?:s|ing)?\\b|ros[e]|ris(?:e|es|ing)\\b|slip|drop|plung|jump|surg|gain|sank|tumbl|climb|soar|slid|lost|down|shares (?:up|closed)', id: 'naik|turun|anjlok|melonjak|merosot|menguat|melemah|terkoreksi|melesat|jatuh|ambles|tergelincir|terpangkas|menyusut|bertambah', es: 'cay|baj|sub|desplom|perdi', de: 'fiel|stieg|legte|gab|verlor|sank|brach|zu\\b', pt: 'ca[ií]|sub|despenc|recu', fr: 'chut|bond|baiss|hauss|grimp|recul|perd', zh: '下跌|上涨|大跌|暴跌|跌|涨', ja: '下落|上昇|急落|急騰|安となり|高となり' } },
  { predicate: 'CAPACITY', kinds: ['COUNT'], words: { en: 'GBs?\\b|TBs?\\b|gigabyte|terabyte', id: 'GB\\b|TB\\b|gigabyte|terabyte', es: 'GB\\b', de: 'GB\\b|Gigabyte', pt: 'GB\\b', fr: 'Go\\b|GB\\b', zh: 'GB', ja: 'GB' } },
  { predicate: 'CAPACITY', kinds: ['COUNT'], words: { en: 'tokens?\\b(?= of (?:context|text))', id: 'token(?= konteks)' } },
  { predicate: 'CAPACITY', kinds: ['POWER'], words: { en: '.', id: '.', es: '.', de: '.', pt: '.', fr: '.', zh: '.', ja: '.' } },
]; // biome-ignore format: a table
