import { type Analyser, createAnalyser } from '../../src/analyse/create-analyser.ts';
import { SMALL_PACK } from './small-pack.ts';

let analyser: Analyser;
beforeAll(async () => {
  analyser = await createAnalyser([SMALL_PACK]);
});

const TITLE = 'Kemitraan Microsoft dan OpenAI Memanas';
const BODY =
  'Hubungan Microsoft dengan OpenAI memburuk sejak Mustafa Suleyman memimpin Microsoft AI. Microsoft telah berinvestasi lebih dari US$13 miliar di Openai.\n\n' +
  'Perusahaan itu juga menguji model kecerdasan buatan dari Antropik. Suleyman kecewa dan marah dalam panggilan video dengan OpenAI. API untuk pengembang direncanakan pada akhir tahun ini.';

function analyse(title: string, body: string, declaredLanguage: string | null) {
  return analyser.analyse({
    text: `${title}\n\n${body}`,
    titleLength: title.length,
    declaredLanguage,
    publishedAt: new Date('2025-10-05T00:00:00Z'),
  });
}

describe('analyse', () => {
  test('language, topic and entities of an Indonesian report', () => {
    const analysis = analyse(TITLE, BODY, null);
    expect(analysis.language.language).toBe('id');
    expect(analysis.topics).toMatchObject([{ topic: 'small', onTopic: true }]);
    expect(analysis.entities.map((entity) => entity.entityKey).toSorted()).toEqual([
      'anthropic',
      'microsoft',
      'microsoft-ai',
      'mustafa-suleyman',
      'openai',
    ]);
  });

  test('the most salient entity stands in the title', () => {
    expect(['microsoft', 'openai']).toContain(analyse(TITLE, BODY, 'id').entities[0]?.entityKey);
  });

  test('figure with its subject and object, and the deadline', () => {
    expect(analyse(TITLE, BODY, 'id').figures).toMatchObject([
      {
        predicate: 'INVESTMENT',
        value: 13e9,
        currency: 'USD',
        bound: 'AT_LEAST',
        subjectKey: 'microsoft',
        objectKey: 'openai',
      },
      { predicate: 'DEADLINE', to: '2025-12-31' },
    ]);
  });

  test('every offset points at what it says', () => {
    const text = `${TITLE}\n\n${BODY}`;
    const analysis = analyse(TITLE, BODY, 'id');
    for (const { start, end, surface, sentence } of analysis.mentions) {
      expect(text.slice(start, end)).toBe(surface);
      const span = analysis.sentences[sentence];
      expect(span !== undefined && span.start <= start && end <= span.end).toBe(true);
    }
    for (const { start, end, rawText } of analysis.figures) expect(text.slice(start, end)).toBe(rawText);
  });

  test('bad news is negative and shows the sentence', () => {
    const analysis = analyse(
      'Gagal total',
      'Peluncuran itu gagal dan mengecewakan. Pengguna marah dan rugi besar.',
      'id',
    );
    expect(analysis.sentiment).toMatchObject({ kind: 'scored', label: 'NEGATIVE' });
    expect(analysis.sentiment.kind === 'scored' ? analysis.sentiment.evidence.length : 0).toBeGreaterThan(0);
  });

  test('good news is positive', () => {
    expect(
      analyse('A great success', 'The launch was a great success and customers love it.', 'en').sentiment,
    ).toMatchObject({ label: 'POSITIVE' });
  });

  test.each([
    ['zh', '微软与OpenAI的合作取得成功，令人非常满意，双方都表示高兴。'],
    ['ja', 'マイクロソフトとオープンAIの提携は大成功で、両社とも満足している。'],
  ])('tone of %s is unscored, with the reason', (language, body) => {
    const analysis = analyse('OpenAI', body, language);
    expect(analysis.sentiment).toEqual({ kind: 'unscored', reason: 'UNSUPPORTED_LANGUAGE' });
    expect(analysis.entities[0]?.sentiment).toEqual({ kind: 'unscored', reason: 'UNSUPPORTED_LANGUAGE' });
  });

  test('an article about football is off topic', () => {
    const body =
      'Tim tuan rumah menang dengan skor tipis setelah gol di menit akhir. Penonton bersorak di stadion sampai malam.';
    expect(analyse('Kemenangan di kandang', body, 'id').topics).toMatchObject([{ onTopic: false }]);
  });

  test.each([
    ['empty', ''],
    ['signs only', '!!! ... ???'],
    ['broken surrogates', '\uD800 x \uDC00'],
    ['one long word', 'a'.repeat(20_000)],
  ])('no throw: %s', (_, body) => {
    expect(analyse('', body, null).version).toBe(analyser.version);
  });

  test('the same article gives the same analysis', () => {
    expect(analyse(TITLE, BODY, 'id')).toEqual(analyse(TITLE, BODY, 'id'));
  });
});

describe('toneToward', () => {
  test.each([
    ['Acme won a great award while Initech failed badly.', 'Acme', 'POSITIVE'],
    ['Acme was praised, but Initech suffered a terrible loss.', 'Initech', 'NEGATIVE'],
  ])('%s toward %s', (text, name, label) => {
    const start = text.indexOf(name);
    expect(analyser.toneToward(text, { start, end: start + name.length }, 'en')).toMatchObject({ label });
  });
});
