import { findFigures } from '../../src/analyse/figures/find-figures.ts';
import { splitSentences } from '../../src/analyse/sentences.ts';

const PUBLISHED = new Date('2025-10-05T02:00:00Z');

function figures(
  text: string,
  language: string,
  names: { key: string; type: 'ORG' | 'PERSON' | 'PRODUCT'; name: string }[] = [],
) {
  const spans = names.map(({ key, type, name }) => ({
    key,
    type,
    start: text.indexOf(name),
    end: text.indexOf(name) + name.length,
  }));
  return findFigures({
    text,
    sentences: splitSentences(text, 0),
    language,
    publishedAt: PUBLISHED,
    names: spans,
  });
}

describe('amounts', () => {
  test.each([
    ['id', 'Microsoft berinvestasi lebih dari US$13 miliar di OpenAI.', 'INVESTMENT', 13e9, 'USD', null],
    ['id', 'Microsoft menanamkan 13 miliar dolar AS.', 'INVESTMENT', 13e9, 'USD', null],
    ['id', 'Tawaran akuisisi senilai 97,4 miliar dolar AS itu ditolak.', 'PRICE', 97.4e9, 'USD', null],
    ['id', 'Proyek itu menelan investasi Rp27,6 triliun.', 'INVESTMENT', 27.6e12, 'IDR', null],
    ['id', 'Perusahaan itu berinvestasi Rp 200 triliun.', 'INVESTMENT', 200e12, 'IDR', null],
    ['id', 'Sahamnya setara 49 persen kepemilikan.', 'STAKE', 49, null, 'PERCENT'],
    ['id', 'Perusahaan memiliki 10.000 karyawan.', 'HEADCOUNT', 10000, null, 'PERSON'],
    ['id', 'Pelatihan berlangsung hampir setahun.', 'DURATION', 1, null, 'YEAR'],
    ['id', 'Pendanaan OpenAI Senilai US$40 Miliar', 'INVESTMENT', 40e9, 'USD', null],
    ['en', 'Microsoft invested $13bn in OpenAI.', 'INVESTMENT', 13e9, 'USD', null],
    ['en', 'The company is valued at $1.5 trillion.', 'VALUATION', 1.5e12, 'USD', null],
    ['en', 'ChatGPT has 700 million weekly active users.', 'USERS', 700e6, null, 'PERSON'],
    ['en', 'The deal covers 10 gigawatts of capacity.', 'CAPACITY', 10, null, 'GW'],
    ['en', 'It takes 20 percent of revenue.', 'REVENUE_SHARE', 20, null, 'PERCENT'],
    ['en', 'The watchdog fined the firm €15 million.', 'FINE', 15e6, 'EUR', null],
    ['en', 'Plus costs $20 per month.', 'PRICE', 20, 'USD', null],
    ['en', 'The rout wiped $90 billion off its market value.', 'OTHER', 90e9, 'USD', null],
    ['en', 'Fines can reach 7 percent of turnover.', 'FINE', 7, null, 'PERCENT'],
    ['en', 'The chip has 80 GB of memory.', 'CAPACITY', 80, null, 'COUNT'],
    ['en', 'Its stake worth $5 billion grew.', 'STAKE', 5e9, 'USD', null],
    [
      'id',
      'Valuasinya dalam putaran pendanaan terakhir mencapai US$18 miliar.',
      'VALUATION',
      18e9,
      'USD',
      null,
    ],
    ['id', 'Pabrik itu membuka 900 lapangan kerja.', 'HEADCOUNT', 900, null, 'PERSON'],
    ['en', 'Half a million, or 500,000 books, were used.', 'OTHER', 500000, null, 'COUNT'],
    ['en', 'Annualised revenue passed $5 billion.', 'REVENUE', 5e9, 'USD', null],
    ['es', 'Microsoft ha invertido 13.000 millones de dólares.', 'INVESTMENT', 13e9, 'USD', null],
    ['de', 'Microsoft hat 13 Milliarden Dollar investiert.', 'INVESTMENT', 13e9, 'USD', null],
    ['de', 'Der Umsatz stieg auf 3,7 Mrd. Euro.', 'REVENUE', 3.7e9, 'EUR', null],
    ['pt', 'A Microsoft investiu 13 bilhões de dólares.', 'INVESTMENT', 13e9, 'USD', null],
    ['pt', 'A multa foi de R$ 5 milhões.', 'FINE', 5e6, 'BRL', null],
    ['fr', 'Microsoft a investi 13 milliards de dollars.', 'INVESTMENT', 13e9, 'USD', null],
    ['fr', 'L’entreprise compte 1 200 salariés.', 'HEADCOUNT', 1200, null, 'PERSON'],
    ['zh', '微软投资130亿美元。', 'INVESTMENT', 13e9, 'USD', null],
    ['zh', '英伟达股价下跌17%。', 'OTHER', 17, null, 'PERCENT'],
    ['ja', 'マイクロソフトは130億ドルを投資した。', 'INVESTMENT', 13e9, 'USD', null],
    ['ja', '総額1兆2000億円を調達した。', 'INVESTMENT', 1.2e12, 'JPY', null],
  ])('%s: %s', (language, text, predicate, value, currency, unit) => {
    expect(figures(text, language)).toMatchObject([{ predicate, value, currency, unit }]);
  });

  test.each([
    ['en', 'between 4 and 5 million chips', 4e6, 5e6],
    ['en', 'It will raise $10 billion to $15 billion.', 10e9, 15e9],
    ['id', 'butuh 4-5 juta cip', 4e6, 5e6],
  ])('range, %s: %s', (language, text, value, max) => {
    expect(figures(text, language)).toMatchObject([{ value, max }]);
  });

  test.each([
    ['id', 'lebih dari US$13 miliar', 'AT_LEAST', false],
    ['id', 'sekitar US$13 miliar', null, true],
    ['en', 'up to $100 billion', 'AT_MOST', false],
    ['en', 'nearly $13 billion', null, true],
    ['zh', '超过130亿美元', 'AT_LEAST', false],
    ['id', 'tak kurang dari US$13 miliar', 'AT_LEAST', false],
    ['id', 'tidak lebih dari US$13 miliar', 'AT_MOST', false],
    ['en', 'no more than $13 billion', 'AT_MOST', false],
    ['en', 'It is paid over three years.', null, false],
    ['en', 'no less than $13 billion', 'AT_LEAST', false],
    ['de', 'nicht mehr als 13 Milliarden Dollar', 'AT_MOST', false],
    ['id', 'pendanaan sekitar 30-an juta dolar', null, true],
  ])('exactness, %s: %s', (language, text, bound, approximate) => {
    expect(figures(text, language)).toMatchObject([{ bound, approximate }]);
  });

  test.each([
    ['a year', 'en', 'It was founded in 2015 by engineers.'],
    ['a version', 'en', 'Users of Claude 3.5 and GPT-4o noticed it.'],
    ['a date', 'id', 'Pertemuan digelar Selasa (21/1) di Jakarta.'],
    ['a day of a month', 'en', 'The trial starts on March 16 in Oakland.'],
    ['a time of day', 'id', 'Rapat dimulai pukul 10 pagi.'],
    ['an ordinal', 'en', 'The 3rd quarter was quiet.'],
    ['when, not how long', 'en', 'It happened two days before the launch.'],
    ['an age', 'id', 'Layanan itu untuk anak di bawah 13 tahun.'],
    ['a factor', 'id', 'Nilainya naik dua kali lipat.'],
    ['a language that is not read', 'ko', '마이크로소프트는 130억 달러를 투자했다.'],
  ])('not: %s', (_, language, text) => {
    expect(figures(text, language)).toEqual([]);
  });

  test.each([
    ['The site holds 18,000 Nvidia chips.', 18000, 'COUNT', '18,000 Nvidia chips'],
    ['It bought 100,000 Nvidia H100 processors.', 100_000, 'COUNT', '100,000 Nvidia H100 processors'],
    ['He hired 20 Google engineers.', 20, 'PERSON', '20 Google engineers'],
  ])('the maker may stand before what is counted: %s', (text, value, unit, rawText) => {
    expect(figures(text, 'en')).toMatchObject([{ value, unit, rawText }]);
  });

  test('Chinese may name before a number whom it counts', () => {
    expect(figures('用户数已突破8亿。', 'zh')).toMatchObject([
      { predicate: 'USERS', value: 8e8, unit: 'PERSON', bound: 'AT_LEAST' },
    ]);
  });

  test('the body says how exact the value of the headline is', () => {
    expect(figures('OpenAI invests $10 billion. OpenAI invests more than $10 billion.', 'en')).toMatchObject([
      { value: 1e10, bound: 'AT_LEAST' },
    ]);
  });

  test('the same value said twice is one figure', () => {
    expect(
      figures('Microsoft invested $13 billion. The $13 billion investment paid off.', 'en'),
    ).toHaveLength(1);
  });
});

describe('deadlines', () => {
  test.each([
    ['id', 'API dibuka untuk pengembang pada akhir tahun ini.', '2025-10-05', '2025-12-31'],
    ['en', 'The API opens by the end of 2026.', '2025-10-05', '2026-12-31'],
    ['en', 'It is due in the second half of 2026.', '2026-07-01', '2026-12-31'],
    ['en', 'It must be done by June 30, 2026.', '2025-10-05', '2026-06-30'],
    ['en', 'It must be done by the end of March.', '2025-10-05', '2026-03-31'],
    ['de', 'Das soll bis Jahresende geschehen.', '2025-10-05', '2025-12-31'],
    ['ja', '2026年末までに実行する。', '2025-10-05', '2026-12-31'],
    ['zh', '计划于2026年下半年启用。', '2026-07-01', '2026-12-31'],
  ])('%s: %s', (language, text, from, to) => {
    expect(figures(text, language)).toMatchObject([
      { predicate: 'DEADLINE', unit: 'DATE', value: null, from, to },
    ]);
  });

  test('a deadline that has passed is none', () => {
    expect(figures('It was promised by the end of 2023.', 'en')).toEqual([]);
  });
});

describe('subjects', () => {
  const microsoft = { key: 'microsoft', type: 'ORG', name: 'Microsoft' } as const;
  const openai = { key: 'openai', type: 'ORG', name: 'OpenAI' } as const;
  test('an investment is the investor’s, and goes to the other', () => {
    const found = figures('Microsoft has invested more than $13 billion in OpenAI.', 'en', [
      microsoft,
      openai,
    ]);
    expect(found).toMatchObject([{ subjectKey: 'microsoft', objectKey: 'openai' }]);
  });
  test('the subject is carried from the sentence before', () => {
    const found = figures('OpenAI tumbuh pesat. Valuasinya mencapai US$300 miliar.', 'id', [openai]);
    expect(found).toMatchObject([{ predicate: 'VALUATION', subjectKey: 'openai' }]);
  });
  test.each([
    ['the funded, not who leads the round', 'en', 'OpenAI raised $40 billion in a round led by Microsoft.', 'openai'],
    ['the possessor of the valuation', 'id', 'Menurut Microsoft, valuasi OpenAI mencapai US$300 miliar.', 'openai'],
    ['who speaks is not meant', 'en', 'Microsoft said OpenAI earned revenue of $4 billion.', 'openai'],
    ['the company that goes on', 'en', 'Microsoft met OpenAI. The company is valued at $3 trillion.', 'microsoft'],
    ['who led the round is not gone on about', 'en', 'OpenAI grew. The round was led by Microsoft. The company has revenue of $4 billion.', 'openai'],
    ['what is bought, not the buyer', 'en', 'Microsoft agreed to buy OpenAI for $40 billion.', 'openai'],
    ['what a bid is for', 'en', 'Microsoft drops its $40 billion OpenAI bid.', 'openai'],
    ['what is bought', 'id', 'Microsoft mengakuisisi OpenAI senilai US$40 miliar.', 'openai'],
    ['what is bought, told from its side', 'en', 'OpenAI was bought for $40 billion by Microsoft.', 'openai'],
    ['who pays the fine', 'en', 'OpenAI was fined $15 million, Microsoft said.', 'openai'],
  ])('%s, %s: %s', (_, language, text, subjectKey) => {
    expect(figures(text, language, [microsoft, openai])).toMatchObject([{ subjectKey }]);
  }); // biome-ignore format: a table
  test('what a round brings goes to nobody else', () => {
    const found = figures('OpenAI raised $40 billion and hired engineers from Microsoft.', 'en', [
      microsoft,
      openai,
    ]);
    expect(found).toMatchObject([{ subjectKey: 'openai', objectKey: null }]);
  });
  test('who only says it is not whom the money goes to', () => {
    const found = figures('OpenAI akan menanamkan US$40 miliar, kata Microsoft.', 'id', [microsoft, openai]);
    expect(found).toMatchObject([{ subjectKey: 'openai', objectKey: null }]);
  });
  test('two firms may move by the same percentage', () => {
    const found = figures('Microsoft fell 3%. OpenAI rose 3%.', 'en', [microsoft, openai]);
    expect(found.map(({ subjectKey }) => subjectKey)).toEqual(['microsoft', 'openai']);
  });
  test('money that nothing says more of goes on with the investment before', () => {
    const found = figures('Microsoft invested $10 billion. The remaining $30 billion follows in May.', 'en', [
      microsoft,
    ]);
    expect(found.map(({ predicate }) => predicate)).toEqual(['INVESTMENT', 'INVESTMENT']);
  });
  test('no name, no subject', () => {
    expect(figures('The startup raised $5 million.', 'en')).toMatchObject([{ subjectKey: null }]);
  });
});

test.each([
  ['en', 'It raised up to $3.5bn at a valuation of more than $61.5 billion.'],
  ['en', 'The round of $3.5bn values it at $61.5bn.'],
  ['id', 'Perusahaan itu meraih pendanaan US$3,5 miliar dengan valuasi US$61,5 miliar.'],
])('%s: a valuation is the sum that follows its word: %s', (language, text) => {
  expect(figures(text, language)).toMatchObject([
    { predicate: 'INVESTMENT', value: 3.5e9 },
    { predicate: 'VALUATION', value: 61.5e9 },
  ]);
});
