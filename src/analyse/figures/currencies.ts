/** Signs and codes before an amount; longer ones first. */
export const CURRENCY_PREFIXES: readonly (readonly [sign: string, iso: string])[] = [
  ['US\\$', 'USD'], ['USD', 'USD'], ['A\\$', 'AUD'], ['AU\\$', 'AUD'], ['C\\$', 'CAD'], ['HK\\$', 'HKD'], ['S\\$', 'SGD'],
  ['SGD', 'SGD'], ['NT\\$', 'TWD'], ['R\\$', 'BRL'], ['BRL', 'BRL'], ['Rp\\.?', 'IDR'], ['IDR', 'IDR'], ['RM', 'MYR'],
  ['EUR', 'EUR'], ['GBP', 'GBP'], ['JPY', 'JPY'], ['CNY', 'CNY'], ['RMB', 'CNY'], ['CHF', 'CHF'], ['INR', 'INR'], ['KRW', 'KRW'],
  ['\\$', 'USD'], ['€', 'EUR'], ['£', 'GBP'], ['¥', 'JPY'], ['￥', 'CNY'], ['₩', 'KRW'], ['₹', 'INR'], ['Rs\\.?', 'INR'],
]; // biome-ignore format: a table

/** Names, signs and codes after an amount, as patterns; longer ones first. */
export const CURRENCY_SUFFIXES: readonly (readonly [name: string, iso: string])[] = [
  ['dolar singapura', 'SGD'], ['dolar hong kong', 'HKD'], ['dolar australia', 'AUD'], ['dolar kanada', 'CAD'],
  ['dolar (?:AS|amerika(?: serikat)?)', 'USD'], ['dolar', 'USD'], ['rupiah', 'IDR'], ['poundsterling|pound sterling|pound inggris|pounds?', 'GBP'],
  ['Singapore dollars', 'SGD'], ['Canadian dollars', 'CAD'], ['Australian dollars', 'AUD'], ['Hong Kong dollars', 'HKD'],
  ['(?:US[- ]?)?dollars?', 'USD'], ['US-Dollar|Dollar', 'USD'], ['dólares(?: estadounidenses| americanos)?', 'USD'], ['dollars américains', 'USD'],
  ['euros?|Euro', 'EUR'], ['libras(?: esterlinas)?', 'GBP'], ['livres sterling', 'GBP'], ['reais|real', 'BRL'], ['yuan|renminbi', 'CNY'],
  ['yenes|ienes|yens?|Yen', 'JPY'], ['won', 'KRW'], ['rupees?|rupias', 'INR'], ['dirhams?', 'AED'], ['riyals?', 'SAR'], ['Swiss francs', 'CHF'],
  ['美元|美金|米ドル|ドル', 'USD'], ['欧元|ユーロ', 'EUR'], ['英镑|ポンド', 'GBP'], ['港元|港币', 'HKD'], ['日元|円', 'JPY'], ['韩元|ウォン', 'KRW'],
  ['人民币|人民元|元', 'CNY'], ['USD', 'USD'], ['EUR', 'EUR'], ['GBP', 'GBP'], ['\\$', 'USD'], ['€', 'EUR'], ['£', 'GBP'],
]; // biome-ignore format: a table
