import { compileCatalogue } from '../../src/analyse/entities/catalogue.ts';
import { findMentions } from '../../src/analyse/entities/find-mentions.ts';
import { findRelations } from '../../src/analyse/relations/find-relations.ts';
import { splitSentences } from '../../src/analyse/sentences.ts';
import { tokenise } from '../../src/analyse/tokens.ts';
import { SMALL_PACK } from './small-pack.ts';

const catalogue = compileCatalogue([SMALL_PACK]);

function relations(text: string, language: string) {
  const sentences = splitSentences(text, 0);
  const names = findMentions(text, tokenise(text), catalogue, language).map(({ key, start, end }) => ({
    key,
    start,
    end,
    type: catalogue.entities.get(key)?.type ?? ('ORG' as const),
  }));
  const parentOf = (key: string) => catalogue.entities.get(key)?.parent ?? null;
  return findRelations({
    text,
    sentences,
    language,
    names,
    parentOf,
    sentenceScores: sentences.map(() => 0),
  });
}

describe('findRelations', () => {
  test.each([
    ['en', 'Microsoft invested $13 billion in OpenAI.', 'INVESTMENT', 'microsoft', 'openai'],
    ['id', 'Microsoft menanamkan US$13 miliar di OpenAI.', 'INVESTMENT', 'microsoft', 'openai'],
    ['en', 'Elon Musk sued OpenAI on Monday.', 'LITIGATION', 'elon-musk', 'openai'],
    ['id', 'OpenAI digugat Elon Musk.', 'LITIGATION', 'elon-musk', 'openai'],
    ['en', 'OpenAI was sued by Elon Musk.', 'LITIGATION', 'elon-musk', 'openai'],
    ['id', 'Microsoft bermitra dengan OpenAI.', 'PARTNERSHIP', 'microsoft', 'openai'],
    ['id', 'Kemitraan Microsoft dan OpenAI meregang.', 'PARTNERSHIP', 'microsoft', 'openai'],
    ['en', 'Anthropic competes with OpenAI.', 'COMPETITION', 'anthropic', 'openai'],
    ['id', 'CEO OpenAI Sam Altman hadir.', 'EMPLOYMENT', 'openai', 'sam-altman'],
    ['id', 'Mustafa Suleyman memimpin Microsoft AI.', 'EMPLOYMENT', 'microsoft-ai', 'mustafa-suleyman'],
    ['en', 'Anthropic was acquired by Microsoft.', 'ACQUISITION', 'microsoft', 'anthropic'],
    ['en', 'The FTC is investigating OpenAI.', 'REGULATION', 'ftc', 'openai'],
    ['zh', '微软投资OpenAI。', 'INVESTMENT', 'microsoft', 'openai'],
    ['en', 'OpenAI has been backed by Microsoft since 2019.', 'INVESTMENT', 'microsoft', 'openai'],
    ['en', 'Anthropic raised money in a round led by Microsoft.', 'INVESTMENT', 'microsoft', 'anthropic'],
    ['id', 'Anthropic meraih pendanaan yang dipimpin Microsoft.', 'INVESTMENT', 'microsoft', 'anthropic'],
    ['id', 'Suntikan dana Microsoft di OpenAI terus bertambah.', 'INVESTMENT', 'microsoft', 'openai'],
    ['en', 'Elon Musk offered billions for control of OpenAI.', 'ACQUISITION', 'elon-musk', 'openai'],
    ['id', 'Anthropic diakuisisi Microsoft.', 'ACQUISITION', 'microsoft', 'anthropic'],
    ['en', 'OpenAI rents computing capacity from Microsoft.', 'SUPPLY', 'microsoft', 'openai'],
    ['id', 'Microsoft memasok komputasi untuk Anthropic.', 'SUPPLY', 'microsoft', 'anthropic'],
    ['en', 'Microsoft adopts GPT-4 for its search engine.', 'USES', 'microsoft', 'gpt-4'],
    ['id', 'Microsoft memakai model Anthropic.', 'USES', 'microsoft', 'anthropic'],
    ['en', 'Sam Altman, who runs OpenAI, spoke.', 'EMPLOYMENT', 'openai', 'sam-altman'],
    ['id', 'Microsoft mencaplok Anthropic.', 'ACQUISITION', 'microsoft', 'anthropic'],
    ['id', 'Akuisisi Anthropic oleh Microsoft rampung.', 'ACQUISITION', 'microsoft', 'anthropic'],
    ['id', 'Microsoft menguasai 60 persen saham Anthropic.', 'ACQUISITION', 'microsoft', 'anthropic'],
    ['id', 'Microsoft guyur Anthropic.', 'INVESTMENT', 'microsoft', 'anthropic'],
    ['id', 'OpenAI digandeng Microsoft.', 'PARTNERSHIP', 'openai', 'microsoft'],
    ['id', 'FTC membekukan OpenAI.', 'REGULATION', 'ftc', 'openai'],
    ['id', 'Anthropic kena denda dari FTC.', 'REGULATION', 'ftc', 'anthropic'],
    ['id', 'Anthropic tersalip OpenAI.', 'COMPETITION', 'anthropic', 'openai'],
    ['id', 'Microsoft tertinggal jauh dari OpenAI.', 'COMPETITION', 'microsoft', 'openai'],
    ['id', 'Anthropic memindahkan sistemnya ke Microsoft.', 'SUPPLY', 'microsoft', 'anthropic'],
    ['id', 'Sam Altman, kepala riset OpenAI, hadir.', 'EMPLOYMENT', 'openai', 'sam-altman'],
    ['id', 'Menurut direktur pemasaran OpenAI Sam Altman, semua baik.', 'EMPLOYMENT', 'openai', 'sam-altman'],
    ['id', 'OpenAI yang dipimpin Sam Altman berkembang.', 'EMPLOYMENT', 'openai', 'sam-altman'],
    ['id', 'FTC menjatuhkan denda kepada OpenAI.', 'REGULATION', 'ftc', 'openai'],
    [
      'en',
      'Sam Altman, formerly head of research at Microsoft, spoke.',
      'EMPLOYMENT',
      'microsoft',
      'sam-altman',
    ],
    ['en', 'Microsoft software chief Sam Altman spoke.', 'EMPLOYMENT', 'microsoft', 'sam-altman'],
    [
      'en',
      'Anthropic, which makes chips, collected $2 billion from Apple and Microsoft.',
      'INVESTMENT',
      'microsoft',
      'anthropic',
    ],
    ['en', 'Microsoft, a giant from Redmond, sued OpenAI.', 'LITIGATION', 'microsoft', 'openai'],
    [
      'en',
      'Students desert to OpenAI, and Anthropic is losing ground to OpenAI.',
      'COMPETITION',
      'anthropic',
      'openai',
    ],
    ['en', 'Anthropic has clients such as Apple, OpenAI and Microsoft.', 'SUPPLY', 'anthropic', 'microsoft'],
    ['en', 'OpenAI is accused by the FTC of a breach.', 'REGULATION', 'ftc', 'openai'],
    ['en', 'Microsoft fine-tuned GPT-4.', 'USES', 'microsoft', 'gpt-4'],
    [
      'en',
      'Microsoft sued OpenAI, saying that OpenAI copies articles of Microsoft.',
      'USES',
      'openai',
      'microsoft',
    ],
    [
      'en',
      'Anthropic had announced $101 million from Apple and Microsoft.',
      'INVESTMENT',
      'microsoft',
      'anthropic',
    ],
    [
      'en',
      'Anthropic raised $125 million at a value of $1.5 billion in a round led by Microsoft.',
      'INVESTMENT',
      'microsoft',
      'anthropic',
    ],
    ['en', 'Elon Musk accused OpenAI of training models on his works.', 'LITIGATION', 'elon-musk', 'openai'],
    ['en', 'Microsoft threatens OpenAI with court.', 'LITIGATION', 'microsoft', 'openai'],
    ['en', 'Anthropic was overtaken by OpenAI.', 'COMPETITION', 'anthropic', 'openai'],
    ['en', 'OpenAI is shifting part of its workload to Microsoft.', 'SUPPLY', 'microsoft', 'openai'],
    ['en', 'Apple lets OpenAI use its archive.', 'PARTNERSHIP', 'apple', 'openai'],
    ['en', 'OpenAI looked at buying Anthropic.', 'ACQUISITION', 'openai', 'anthropic'],
    ['en', 'United States Senator Elon Musk spoke.', 'EMPLOYMENT', 'united-states', 'elon-musk'],
    ['id', 'OpenAI sewa server Microsoft.', 'SUPPLY', 'microsoft', 'openai'],
    ['id', 'Chip OpenAI kini sebanding dengan produk Anthropic.', 'COMPETITION', 'openai', 'anthropic'],
    ['id', 'Microsoft mengancam akan menggugat OpenAI.', 'LITIGATION', 'microsoft', 'openai'],
    ['id', 'Microsoft, sekutu OpenAI, tumbuh.', 'PARTNERSHIP', 'microsoft', 'openai'],
    ['es', 'Microsoft invirtió mil millones en OpenAI.', 'INVESTMENT', 'microsoft', 'openai'],
    ['es', 'OpenAI fue demandada por Elon Musk.', 'LITIGATION', 'elon-musk', 'openai'],
    ['de', 'Microsoft investiert Milliarden in OpenAI.', 'INVESTMENT', 'microsoft', 'openai'],
    [
      'de',
      'Microsoft führt die Finanzierungsrunde von Anthropic an.',
      'INVESTMENT',
      'microsoft',
      'anthropic',
    ],
    [
      'de',
      'Anthropic hat Geld eingesammelt. Microsoft führte die Runde an.',
      'INVESTMENT',
      'microsoft',
      'anthropic',
    ],
    ['de', 'Elon Musk verklagt OpenAI.', 'LITIGATION', 'elon-musk', 'openai'],
    ['pt', 'A Microsoft investiu bilhões na OpenAI.', 'INVESTMENT', 'microsoft', 'openai'],
    ['fr', 'Microsoft a investi des milliards dans OpenAI.', 'INVESTMENT', 'microsoft', 'openai'],
    ['fr', 'Anthropic est soutenue par Microsoft.', 'INVESTMENT', 'microsoft', 'anthropic'],
    ['zh', '微软携手OpenAI。', 'PARTNERSHIP', 'microsoft', 'openai'],
    ['ja', 'マイクロソフトはOpenAIに最大100億ドルを投資する。', 'INVESTMENT', 'microsoft', 'openai'],
  ])('%s: %s', (language, text, type, subjectKey, objectKey) => {
    const found = relations(text, language).map((relation) => [
      relation.type,
      relation.subjectKey,
      relation.objectKey,
    ]);
    expect(found).toContainEqual([type, subjectKey, objectKey]);
  });

  test.each([
    ['en', 'The partnership between Microsoft and OpenAI remains unchanged.'],
    ['id', 'Kerja sama Microsoft dengan OpenAI tidak berubah.'],
  ])('%s: what stays as it is does not form', (language, text) => {
    expect(relations(text, language)).toContainEqual(
      expect.objectContaining({ type: 'PARTNERSHIP', stage: 'ACTIVE' }),
    );
  });

  test('a listed object gets its own relation', () => {
    const found = relations('Elon Musk sues OpenAI and Microsoft.', 'en').map(
      (relation) => relation.objectKey,
    );
    expect(found.toSorted()).toEqual(['microsoft', 'openai']);
  });

  test('a listed investor gets its own relation', () => {
    const found = relations('Microsoft, Apple and Anthropic invested in OpenAI.', 'en').map(
      (relation) => relation.subjectKey,
    );
    expect(found.toSorted()).toEqual(['anthropic', 'apple', 'microsoft']);
  });

  test.each([
    ['the startup', 'en', 'OpenAI grew fast. Microsoft invested in the startup.', 'INVESTMENT', 'microsoft', 'openai'],
    ['the company', 'en', 'Microsoft is rich. The company invested in OpenAI.', 'INVESTMENT', 'microsoft', 'openai'],
    ['it', 'en', 'Microsoft is rich. It has invested in OpenAI.', 'INVESTMENT', 'microsoft', 'openai'],
    ['perusahaan itu', 'id', 'Microsoft kaya. Perusahaan itu menanamkan modal di OpenAI.', 'INVESTMENT', 'microsoft', 'openai'],
    ['perusahaan asal X itu', 'id', 'Microsoft kaya. Raksasa perangkat lunak asal Redmond itu menanamkan modal di OpenAI.', 'INVESTMENT', 'microsoft', 'openai'],
    ['komisi', 'id', 'FTC bersidang. Menurut catatan, komisi menyelidiki OpenAI.', 'REGULATION', 'ftc', 'openai'],
    ['a missing rival', 'id', 'OpenAI tumbuh. Para pesaing dari luar, seperti Anthropic, tidak tinggal diam.', 'COMPETITION', 'openai', 'anthropic'],
    ['a missing buyer', 'id', 'Microsoft sibuk. Pengambilalihan Anthropic akan rampung bulan depan.', 'ACQUISITION', 'microsoft', 'anthropic'],
    ['the maker of', 'en', 'Microsoft invested in the maker of GPT-4.', 'INVESTMENT', 'microsoft', 'openai'],
    ['pembuat', 'id', 'Microsoft menanamkan modal di pembuat GPT-4.', 'INVESTMENT', 'microsoft', 'openai'],
    ['the regulator', 'en', 'The FTC met on Monday. The regulator fined OpenAI.', 'REGULATION', 'ftc', 'openai'],
    ['the two companies', 'en', 'Microsoft met OpenAI. A deal between the two companies is near.', 'PARTNERSHIP', 'microsoft', 'openai'],
    ['a missing defendant', 'en', 'OpenAI is on trial. The suit was filed by Elon Musk.', 'LITIGATION', 'elon-musk', 'openai'],
    ['a second verb', 'en', 'Microsoft cut costs in Europe and invested in OpenAI.', 'INVESTMENT', 'microsoft', 'openai'],
    ['a post without a firm', 'en', 'OpenAI had a bad day. Elon Musk, the chief executive, apologised.', 'EMPLOYMENT', 'openai', 'elon-musk'],
    ['a round spoken of before', 'en', 'Apple invested in Anthropic. Microsoft also took part.', 'INVESTMENT', 'microsoft', 'anthropic'],
    ['a group by its place', 'en', 'Microsoft is rich. The United States group invested in OpenAI.', 'INVESTMENT', 'microsoft', 'openai'],
    ['a post taken for granted', 'en', 'OpenAI had a bad day. On Friday Sam Altman apologised.', 'EMPLOYMENT', 'openai', 'sam-altman'],
  ])('%s stands for a name, %s: %s', (_, language, text, type, subjectKey, objectKey) => {
    const found = relations(text, language);
    expect(found).toContainEqual(expect.objectContaining({ type, subjectKey, objectKey }));
  }); // biome-ignore format: a table

  test.each([
    [
      'a firing ends an employment',
      'OpenAI fired Sam Altman.',
      { type: 'EMPLOYMENT', stage: 'ENDED', modality: 'FACT' },
    ],
    [
      'a plan is only possible',
      'Microsoft may invest in Anthropic.',
      { type: 'INVESTMENT', modality: 'POSSIBLE' },
    ],
    ['a denial is one', 'Anthropic denied that Microsoft would acquire OpenAI.', { modality: 'DENIED' }],
    [
      'tension strains a partnership',
      'Tension grows in the partnership between Microsoft and OpenAI.',
      { type: 'PARTNERSHIP', stage: 'STRAINED', tone: -0.5 },
    ],
    ['a suit is hostile', 'Elon Musk sues OpenAI.', { type: 'LITIGATION', tone: -0.6 }],
    ['a new partnership is good', 'Microsoft signs a deal with OpenAI.', { stage: 'FORMING', tone: 0.4 }],
    [
      'a probe given up is over',
      'The FTC dropped its probe of Microsoft.',
      { type: 'REGULATION', stage: 'ENDED' },
    ],
    [
      'what an aside states the rest does not deny',
      'Apple, which has invested $8 billion in Anthropic, did not take part in the round.',
      { type: 'INVESTMENT', modality: 'FACT' },
    ],
    ['a suit withdrawn is over', 'Elon Musk dropped his lawsuit against OpenAI.', { stage: 'ENDED' }],
  ])('%s', (_, text, expected) => {
    expect(relations(text, 'en')).toContainEqual(expect.objectContaining(expected));
  });

  test.each([
    ['no trigger', 'Microsoft and OpenAI were mentioned on Tuesday.'],
    ['one name twice', 'OpenAI says OpenAI will invest.'],
    ['a trigger inside a name only', 'Apple met Microsoft.'],
    ['a firm and what it makes', 'OpenAI uses GPT-4.'],
    [
      'shares that rise are no stake',
      'Microsoft shares rose as much as 6% in London, and Apple shares fell.',
    ],
    ['whom a text has it from is no party', 'Microsoft is close to a deal, according to Anthropic.'],
    ['who walks away from a deal buys nobody', 'Microsoft paused the Anthropic deal.'],
    ['an apposition is no list', 'Anthropic, Microsoft, OpenAI.'],
    ['a stand-in for nothing', 'The company invested in OpenAI.'],
    ['who goes back to a firm does not back it', 'Microsoft is going back to the question of OpenAI.'],
    ['what is behind a firm does not trail it', 'Microsoft knows the people behind OpenAI.'],
    ['parts of a firm are no firm bought', 'Elon Musk bought the chips of Microsoft.'],
  ])('not: %s', (_, text) => {
    expect(relations(text, 'en')).toEqual([]);
  });

  test.each([
    ['two names and no verb between them', 'Microsoft dan OpenAI disebut pada Selasa.'],
    ['a verb that means something else', 'Karyawan OpenAI ancam hengkang, Microsoft diam.'],
    ['a stand-in for nothing', 'Perusahaan asal Redmond itu menanamkan modal di OpenAI.'],
    ['a purchase of goods is no takeover', 'Microsoft mengincar chip Anthropic.'],
  ])('Indonesian, not: %s', (_, text) => {
    expect(relations(text, 'id')).toEqual([]);
  });
});

test.each([
  ['en', 'Partners in name: how Microsoft and OpenAI drifted apart'],
  ['en', 'The relationship between Microsoft and OpenAI has frayed.'],
  ['id', 'Kemitraan yang pernah sangat erat antara Microsoft dan OpenAI sekarang berada di bawah tekanan.'],
  ['id', 'Ketegangan antara Microsoft dan OpenAI tumbuh sejak tahun lalu.'],
])('%s: partners at odds are partners still: %s', (language, text) => {
  expect(relations(text, language)).toContainEqual(
    expect.objectContaining({ type: 'PARTNERSHIP', stage: 'STRAINED', tone: -0.5 }),
  );
});

test.each([
  ['COMPETITION', 'en', 'Microsoft said its alliance with OpenAI promotes competition and that it was glad.'],
  ['COMPETITION', 'id', 'OpenAI dituduh mengejar keuntungan bersama Microsoft.'],
  ['SUPPLY', 'en', 'Microsoft is building its own reasoning models to take on OpenAI.'],
  ['INVESTMENT', 'en', 'The models of Microsoft come close to leading models from OpenAI on common tests.'],
])('no %s, %s: %s', (type, language, text) => {
  expect(relations(text, language).map((relation) => relation.type)).not.toContain(type);
});

test('a name within an aside does not do what the sentence says of another', () => {
  const investors = relations('Elon Musk, once a guest of Microsoft, invested in OpenAI.', 'en').filter(
    ({ type }) => type === 'INVESTMENT',
  );
  expect(investors.map(({ subjectKey }) => subjectKey)).toEqual(['elon-musk']);
});

test.each([
  ['en', "Microsoft won't invest in Anthropic.", 'DENIED'],
  ['en', 'Microsoft has never invested in Anthropic.', 'DENIED'],
  ['en', 'OpenAI was not sued by Elon Musk.', 'DENIED'],
  ['en', 'The report that Microsoft had acquired Anthropic was false.', 'DENIED'],
  ['en', 'Microsoft is not only a partner of OpenAI.', 'FACT'],
  ['id', 'Microsoft tidak berinvestasi di Anthropic.', 'DENIED'],
  ['id', 'Microsoft belum mengakuisisi Anthropic.', 'DENIED'],
  ['de', 'Microsoft investiert nicht in Anthropic.', 'DENIED'],
])('%s: %s is %s', (language, text, modality) => {
  const found = relations(text, language);
  expect(found.length).toBeGreaterThan(0);
  expect(found.every((relation) => relation.modality === modality)).toBe(true);
});

test.each([
  ['en', 'Anthropic ends its partnership with Microsoft.', 'PARTNERSHIP', 'ENDED'],
  ['en', 'The partnership between Anthropic and Microsoft is over.', 'PARTNERSHIP', 'ENDED'],
  ['en', 'Microsoft sold its stake in OpenAI.', 'INVESTMENT', 'ENDED'],
  ['id', 'Microsoft menjual seluruh sahamnya di OpenAI.', 'INVESTMENT', 'ENDED'],
  ['id', 'Microsoft mengakhiri kerja sama dengan OpenAI.', 'PARTNERSHIP', 'ENDED'],
  ['en', 'Microsoft puts $15bn into OpenAI, sources say.', 'INVESTMENT', 'ACTIVE'],
])('%s: %s: %s is %s', (language, text, type, stage) => {
  expect(relations(text, language)).toContainEqual(expect.objectContaining({ type, stage }));
});
