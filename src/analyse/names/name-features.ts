import { gazetteerMarks } from './gazetteer.ts';
import { FACTS, FACTS_PER_TOKEN, LONGEST_AFFIX, wordFacts, type WordKnowledge } from './word-facts.ts';

/** Features of each token; a feature is the number of a bucket. */
export interface TokenFeatures {
  readonly perToken: number;
  /** `perToken` buckets a token. */
  readonly buckets: Uint32Array;
}

/** Stands for the places before the first and after the last token. */
const OUTSIDE = 0x9e3779b9;
/** How far a feature looks from its token. */
const REACH = 2;
/** Numbers by which the features that aren't templates are told apart. */
const [FIRST_PREFIX, FIRST_SUFFIX, SUFFIX_BEFORE, SUFFIX_AFTER] = [100, 110, 120, 121] as const;
/** The suffix that neighbours are known by: of three letters. */
const NEIGHBOUR_SUFFIX = FACTS.suffix + 2;

type FactName = 'word' | 'shape' | 'cluster' | 'group' | 'mark' | 'hint';

/** Facts at distances from the token which together make one feature. */
const TEMPLATES: readonly (readonly (readonly [FactName, number])[])[] = [
  ...[-2, -1, 0, 1, 2].map((at) => [['word', at]] as [FactName, number][]),
  ...[-2, -1, 0, 1, 2].map((at) => [['shape', at]] as [FactName, number][]),
  ...[-2, -1, 0, 1, 2].map((at) => [['cluster', at]] as [FactName, number][]),
  ...[-1, 0, 1].map((at) => [['mark', at]] as [FactName, number][]),
  [['mark', -1], ['shape', 0]],
  [['word', -1], ['shape', 0]], [['word', 1], ['shape', 0]],
  [['word', -2], ['word', -1], ['shape', 0]], [['shape', -1], ['shape', 0]], [['shape', 0], ['shape', 1]],
  [['cluster', -1], ['cluster', 0]], [['cluster', 0], ['cluster', 1]],
  [['cluster', 0], ['shape', 0]], [['cluster', -1], ['shape', 0]], [['cluster', 1], ['shape', 0]],
  [['mark', 0], ['shape', 0]],
  [['group', -1]], [['group', 0]], [['group', 1]],
  [['group', -1], ['group', 0]], [['group', 0], ['group', 1]],
  [['mark', -2]], [['mark', 2]], [['mark', 0], ['mark', 1]], [['mark', -1], ['mark', 0]],
  [['word', -1], ['mark', 0]], [['mark', 0], ['word', 1]],
  [['hint', -1]], [['hint', 0]], [['hint', 1]], [['hint', -1], ['shape', 0]], [['hint', 0], ['shape', 0]],
  [['hint', -1], ['hint', 0]], [['hint', 0], ['hint', 1]],
]; // biome-ignore format: one glance

const FEATURES_PER_TOKEN = TEMPLATES.length + 2 * LONGEST_AFFIX + 2;
/** The templates' facts as distances within the rows of a sentence. */
const OFFSETS = TEMPLATES.map((parts) =>
  Int32Array.from(parts, ([name, distance]) => FACTS[name] + distance * FACTS_PER_TOKEN),
);

/** Features of every token, as buckets below `size`. */
export function nameFeatures(
  tokens: readonly string[],
  knowledge: WordKnowledge,
  size: number,
): TokenFeatures {
  const facts = factsOf(tokens, knowledge);
  const step = size / 2 ** 32;
  const buckets = new Uint32Array(tokens.length * FEATURES_PER_TOKEN);
  for (let token = 0; token < tokens.length; token += 1) {
    const row = (token + REACH) * FACTS_PER_TOKEN;
    let at = token * FEATURES_PER_TOKEN;
    for (let template = 0; template < OFFSETS.length; template += 1) {
      const offsets = OFFSETS[template] as Int32Array;
      let hash = template + 1;
      for (let part = 0; part < offsets.length; part += 1)
        hash = mix(hash, facts[row + (offsets[part] as number)] as number);
      buckets[at] = hash * step;
      at += 1;
    }
    for (let affix = 0; affix < LONGEST_AFFIX; affix += 1) {
      buckets[at] = mix(FIRST_PREFIX + affix, facts[row + FACTS.prefix + affix] as number) * step;
      buckets[at + 1] = mix(FIRST_SUFFIX + affix, facts[row + FACTS.suffix + affix] as number) * step;
      at += 2;
    }
    const [before, after] = [row - FACTS_PER_TOKEN, row + FACTS_PER_TOKEN];
    buckets[at] = mix(SUFFIX_BEFORE, facts[before + NEIGHBOUR_SUFFIX] as number) * step;
    buckets[at + 1] = mix(SUFFIX_AFTER, facts[after + NEIGHBOUR_SUFFIX] as number) * step;
  }
  return { perToken: FEATURES_PER_TOKEN, buckets };
}

/** A row of facts for each token, with REACH rows of OUTSIDE before and after them. */
function factsOf(tokens: readonly string[], knowledge: WordKnowledge): Uint32Array {
  const marks = gazetteerMarks(tokens, knowledge.gazetteer);
  const facts = new Uint32Array((tokens.length + 2 * REACH) * FACTS_PER_TOKEN).fill(OUTSIDE);
  for (let token = 0; token < tokens.length; token += 1) {
    const row = (token + REACH) * FACTS_PER_TOKEN;
    facts.set(wordFacts(tokens[token] as string, knowledge), row);
    facts[row + FACTS.mark] = marks[token] as number;
    if (token === 0) facts[row + FACTS.shape] = facts[row + FACTS.openingShape] as number;
  }
  return facts;
}

function mix(hash: number, fact: number): number {
  let mixed = Math.imul(hash ^ fact, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
