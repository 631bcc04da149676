import { seededRandom } from '../src/shared/seeded-random.ts';

/** An article as clustering sees it, with the ids of its entities. */
export interface SyntheticArticle {
  readonly title: string;
  readonly publishedAt: Date;
  readonly features: ReadonlyMap<string, number>;
  /** Places in a catalogue of `ENTITIES`. */
  readonly entities: readonly number[];
}

export const ENTITIES = 2_000;
const WORDS = 20_000;
const ARTICLES_A_DAY = 1_000;
const DAY_MS = 86_400_000;
const START = Date.parse('2025-01-01T00:00:00Z');
/** Share of articles that report something new; the others follow an event of the last days. */
const NEW_EVENTS = 0.2;
/** Events that are still reported. */
const OPEN_EVENTS = 600;

interface Event {
  readonly words: readonly string[];
  readonly entities: readonly number[];
}

/**
 * An endless stream of articles in order of time, a thousand a day: a fifth begin an event, the others follow one of
 * the latest, sharing names, figures and some words with its other reports and the rest with the whole language.
 */
export function* syntheticNews(seed: number): Generator<SyntheticArticle> {
  const random = seededRandom(seed);
  const events: Event[] = [];
  for (let at = 0; ; at += 1) {
    if (events.length === 0 || random() < NEW_EVENTS) events.push(newEvent(at, random));
    if (events.length > OPEN_EVENTS) events.shift();
    // the newest events are reported most
    const event = events[Math.floor(events.length * (1 - random() ** 3 * 0.999))] ?? events.at(-1);
    if (event === undefined) return;
    yield report(event, at, random);
  }
}

function newEvent(at: number, random: () => number): Event {
  return {
    words: [`f:USD:${at}`, `n:${at}`, ...Array.from({ length: 14 }, () => `w:${zipf(WORDS, random)}`)],
    entities: Array.from({ length: 4 }, () => zipf(ENTITIES, random)),
  };
}

function report(event: Event, at: number, random: () => number): SyntheticArticle {
  const features = new Map<string, number>();
  const entities = new Set(event.entities.filter(() => random() < 0.8));
  for (let extra = 0; extra < 2; extra += 1) entities.add(zipf(ENTITIES, random));
  for (const entity of entities) features.set(`e:${entity}`, 2 + 2 * random());
  for (const word of event.words) if (random() < 0.7) features.set(word, 1 + random());
  for (let word = 0; word < 70; word += 1) features.set(`w:${zipf(WORDS, random)}`, 1);
  return {
    title: `Report ${at}`,
    publishedAt: new Date(START + Math.floor((at / ARTICLES_A_DAY) * DAY_MS)),
    features,
    entities: [...entities],
  };
}

/** Places below `count`, the first ones most often. */
function zipf(count: number, random: () => number): number {
  return Math.min(count - 1, Math.floor(count ** random()) - 1 + Math.floor(random() * 2));
}
