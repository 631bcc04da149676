import { readFileSync } from 'node:fs';
import type { SampleRow } from '../../src/evaluate/sample-row.ts';
import { readEntities } from '../../src/topic/read-entities.ts';

interface Article {
  readonly url: string;
  readonly publisher: string;
  readonly language: string;
  readonly title: string;
  readonly summary: string;
  readonly publishedAt: string;
  readonly body: string;
  readonly correction?: { readonly updatedAt: string; readonly body: string };
}
type Gold = SampleRow & { readonly story: string | null; readonly reprintOf: string | null };

const PACK = new URL('../../topics/ai-industry/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, PACK), 'utf8');
const lines = <T>(file: string): T[] =>
  read(file)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

const articles = lines<Article>('sample/articles.jsonl');
const gold = lines<Gold>('sample/gold.jsonl');
const publishers = read('sample/publishers.tsv')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));
const catalogue = new Map(readEntities(read('entities.tsv')).value.map((entity) => [entity.key, entity]));
const articleOf = new Map(articles.map((article) => [article.url, article]));
const goldOf = new Map(gold.map((row) => [row.url, row]));

/** Real names that the catalogue doesn't have: too local, or found only on the half that is reported. */
const OUTSIDE_CATALOGUE = new Set([
  'alternet', 'amazon-rainforest', 'amazon-river', 'copilot-daily', 'dona-ana-county', 'herefordshire', 'icheon', 'kupang',
  'lordstown', 'manaus', 'milam-county', 'shackelford-county', 'ternate', 'uber-eats', 'wirecutter',
]); // biome-ignore format: one glance
const CHARACTERS_COUNT = new Set(['zh', 'ja']);
const DIRECTIONLESS = new Set(['PARTNERSHIP', 'COMPETITION']);

function countBy<T>(items: readonly T[], key: (item: T) => string | null): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const name = key(item);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

function shingles(text: string): Set<string> {
  const words = text.toLowerCase().split(/\s+/);
  return new Set(words.slice(3).map((_, index) => words.slice(index, index + 4).join(' ')));
}

/** Minutes that `zone` is ahead of UTC at `instant`. */
function offsetOf(zone: string, instant: Date): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(
    instant,
  );
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

function statedOffset(time: string): number {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(time) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

test('gold has one line an article, in the same order, oldest first', () => {
  const sorted = [...articles].sort(
    (a, b) => Date.parse(a.publishedAt) - Date.parse(b.publishedAt) || (a.url < b.url ? -1 : 1),
  );

  expect(gold.map(({ url, language }) => [url, language])).toEqual(
    articles.map(({ url, language }) => [url, language]),
  );
  expect(articles.map(({ url }) => url)).toEqual(sorted.map(({ url }) => url));
  expect(articleOf.size).toBe(articles.length);
});

test('there are enough articles, stories, reprints and off-topic articles', () => {
  const sizes = [...countBy(gold, ({ story }) => story).values()];

  expect(articles.length).toBeGreaterThanOrEqual(120);
  expect(sizes.filter((size) => size >= 3).length).toBeGreaterThanOrEqual(20);
  expect(sizes.filter((size) => size === 2 || size > 8)).toEqual([]);
  expect(sizes.filter((size) => size === 1).length).toBeGreaterThanOrEqual(10);
  expect(gold.filter(({ reprintOf }) => reprintOf !== null).length).toBeGreaterThanOrEqual(10);
  expect(gold.filter(({ onTopic }) => !onTopic).length).toBeGreaterThanOrEqual(10);
  expect(articles.filter(({ correction }) => correction !== undefined)).toHaveLength(1);
});

test('about 45 % are Indonesian, 35 % English, 20 % in six other languages', () => {
  const counts = countBy(articles, ({ language }) => language);
  const share = (language: string) => (100 * (counts.get(language) ?? 0)) / articles.length;

  expect(Math.abs(share('id') - 45)).toBeLessThan(5);
  expect(Math.abs(share('en') - 35)).toBeLessThan(5);
  expect([...counts.keys()].sort()).toEqual(['de', 'en', 'es', 'fr', 'id', 'ja', 'pt', 'zh']);
});

test('only off-topic articles have no story', () => {
  expect(gold.filter(({ story, onTopic }) => onTopic !== (story !== null)).map(({ url }) => url)).toEqual([]);
});

test('each article has the address, language and clock of a publisher, and each feed format is used', () => {
  const byDomain = new Map(publishers.map((publisher) => [publisher[0], publisher]));
  const wrong = articles.filter(({ url, publisher, language, publishedAt }) => {
    const [domain, , itsLanguage, , zone = ''] = byDomain.get(publisher) ?? [];
    if (domain === undefined || language !== itsLanguage) return true;
    if (!new RegExp(`^https://${domain}/\\d{4}/\\d\\d/\\d\\d/[a-z0-9-]+$`).test(url)) return true;
    return offsetOf(zone, new Date(publishedAt)) !== statedOffset(publishedAt);
  });
  const formats = countBy(publishers, (publisher) => publisher[5] ?? null);

  expect(wrong.map(({ url }) => url)).toEqual([]);
  expect(byDomain.size).toBeGreaterThanOrEqual(8);
  expect([...formats.keys()].sort()).toEqual(['atom', 'json', 'rdf', 'rss']);
  expect(Math.min(...formats.values())).toBeGreaterThanOrEqual(2);
  expect(publishers.filter((publisher) => !/^\/[a-z/]+\.(xml|rdf|json)$/.test(publisher[6] ?? ''))).toEqual(
    [],
  );
});

test('bodies are of the length of a short report', () => {
  const wrong = articles.filter(({ body, language }) => {
    const paragraphs = body.split('\n\n').length;
    const characters = CHARACTERS_COUNT.has(language);
    const length = characters ? body.replace(/\s/g, '').length : body.split(/\s+/).length;
    const [low, high] = characters ? [180, 450] : [90, 250];
    return length < low || length > high || paragraphs < 3 || paragraphs > 6;
  });

  expect(wrong.map(({ url }) => url)).toEqual([]);
});

test('a correction comes later and changes the text', () => {
  const corrected = articles.find(({ correction }) => correction !== undefined);

  expect(Date.parse(corrected?.correction?.updatedAt ?? '')).toBeGreaterThan(
    Date.parse(corrected?.publishedAt ?? ''),
  );
  expect(corrected?.correction?.body).not.toBe(corrected?.body);
});

test('a reprint follows an article of its language and story, from another publisher, and mostly repeats it', () => {
  const wrong = gold.filter(({ url, reprintOf, story }) => {
    if (reprintOf === null) return false;
    const [reprint, original] = [articleOf.get(url), articleOf.get(reprintOf)];
    const labels = goldOf.get(reprintOf);
    if (
      reprint === undefined ||
      original === undefined ||
      labels?.story !== story ||
      labels.reprintOf !== null
    )
      return true;
    if (reprint.language !== original.language || reprint.publisher === original.publisher) return true;
    if (Date.parse(reprint.publishedAt) <= Date.parse(original.publishedAt)) return true;
    const own = shingles(reprint.body);
    const theirs = shingles(original.body);
    return [...own].filter((shingle) => theirs.has(shingle)).length < 0.8 * own.size;
  });

  expect(wrong.map(({ url }) => url)).toEqual([]);
});

test("an entity has the catalogue's key, type and Wikidata id, once an article", () => {
  const strays = new Set<string>();
  const wrong = gold.flatMap(({ url, entities }) => {
    const keys = entities.map(({ key }) => key);
    const repeated = keys.filter((key, index) => keys.indexOf(key) !== index);
    const other = entities.filter(({ key, type, wikidataId }) => {
      const entity = catalogue.get(key);
      if (entity === undefined) strays.add(key);
      return entity !== undefined && (entity.type !== type || entity.wikidataId !== wikidataId);
    });
    return [...repeated, ...other.map(({ key }) => key)].map((key) => `${url} ${key}`);
  });

  expect(wrong).toEqual([]);
  expect([...strays].sort()).toEqual([...OUTSIDE_CATALOGUE].sort());
});

test("figures and relations speak of the article's entities, none twice", () => {
  const wrong = gold.flatMap(({ url, entities, figures, relations }) => {
    const keys = new Set(entities.map(({ key }) => key));
    const ends = relations.flatMap(({ subject, object }) => [subject, object]);
    const subjects = figures.flatMap(({ subject }) => (subject === null ? [] : [subject]));
    const unknown = [...ends, ...subjects].filter((key) => !keys.has(key));
    const pairs = relations.map(({ type, subject, object }) =>
      [type, ...(DIRECTIONLESS.has(type) ? [subject, object].sort() : [subject, object])].join(' '),
    );
    const repeated = pairs.filter((pair, index) => pairs.indexOf(pair) !== index);
    return [...unknown, ...repeated].map((what) => `${url} ${what}`);
  });

  expect(wrong).toEqual([]);
});

test('figures are absolute, money has a currency and no unit, a deadline has its days', () => {
  const wrong = gold.flatMap(({ url, figures }) =>
    figures
      .filter(({ predicate, value, max, currency, unit, from, to }) => {
        if (predicate === 'DEADLINE') return value !== null || unit !== 'DATE' || !from || !to || from > to;
        if (value === null || value <= 0 || (max !== null && max <= value)) return true;
        return (currency === null) === (unit === null) || (currency !== null && !/^[A-Z]{3}$/.test(currency));
      })
      .map((figure) => `${url} ${JSON.stringify(figure)}`),
  );

  expect(wrong).toEqual([]);
});

test('tones are -1, 0 or 1 and all occur', () => {
  const tones = (values: readonly (number | null)[]) =>
    [...new Set(values)].sort((a, b) => Number(a) - Number(b));

  expect(tones(gold.map(({ sentiment }) => sentiment))).toEqual([-1, 0, 1]);
  expect(tones(gold.flatMap(({ entities }) => entities.map(({ sentiment }) => sentiment)))).toEqual([
    -1, 0, 1,
  ]);
  expect(tones(gold.flatMap(({ relations }) => relations.map(({ polarity }) => polarity)))).toEqual([
    -1, 0, 1,
  ]);
});
