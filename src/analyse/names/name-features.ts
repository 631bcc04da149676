import { type Gazetteer, gazetteerMarks } from './gazetteer.ts';

/** What the tagger knows of words beside its weights. */
export interface WordKnowledge {
  /** Class of a lower-case word by the words that it is used like; 0 if none is known. */
  readonly clusterOf: (lower: string) => number;
  /** Class of such a class. */
  readonly groupOf: (cluster: number) => number;
  readonly gazetteer: Gazetteer;
}

/** Features of each token; a feature is the number of a bucket. */
export interface TokenFeatures {
  readonly perToken: number;
  /** `perToken` buckets a token. */
  readonly buckets: Uint32Array;
}

/** What is hashed once a token. */
interface TokenFacts {
  readonly words: Uint32Array;
  readonly shapes: Uint32Array;
  readonly clusters: Uint32Array;
  readonly groups: Uint32Array;
  readonly marks: Uint32Array;
  readonly hints: Uint32Array;
  readonly prefixes: readonly Uint32Array[];
  readonly suffixes: readonly Uint32Array[];
}

const LONGEST_AFFIX = 5;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Stands for the places before the first and after the last token. */
const OUTSIDE = 0x9e3779b9;
/** Numbers by which the features that aren't templates are told apart. */
const [FIRST_PREFIX, FIRST_SUFFIX, SUFFIX_BEFORE, SUFFIX_AFTER] = [100, 110, 120, 121] as const;

type FactName = 'words' | 'shapes' | 'clusters' | 'groups' | 'marks' | 'hints';

/** Facts at distances from the token which together make one feature. */
const TEMPLATES: readonly (readonly (readonly [FactName, number])[])[] = [
  ...[-2, -1, 0, 1, 2].map((at) => [['words', at]] as [FactName, number][]),
  ...[-2, -1, 0, 1, 2].map((at) => [['shapes', at]] as [FactName, number][]),
  ...[-2, -1, 0, 1, 2].map((at) => [['clusters', at]] as [FactName, number][]),
  ...[-1, 0, 1].map((at) => [['marks', at]] as [FactName, number][]),
  [['marks', -1], ['shapes', 0]],
  [['words', -1], ['shapes', 0]], [['words', 1], ['shapes', 0]],
  [['words', -2], ['words', -1], ['shapes', 0]], [['shapes', -1], ['shapes', 0]], [['shapes', 0], ['shapes', 1]],
  [['clusters', -1], ['clusters', 0]], [['clusters', 0], ['clusters', 1]],
  [['clusters', 0], ['shapes', 0]], [['clusters', -1], ['shapes', 0]], [['clusters', 1], ['shapes', 0]],
  [['marks', 0], ['shapes', 0]],
  [['groups', -1]], [['groups', 0]], [['groups', 1]],
  [['groups', -1], ['groups', 0]], [['groups', 0], ['groups', 1]],
  [['marks', -2]], [['marks', 2]], [['marks', 0], ['marks', 1]], [['marks', -1], ['marks', 0]],
  [['words', -1], ['marks', 0]], [['marks', 0], ['words', 1]],
  [['hints', -1]], [['hints', 0]], [['hints', 1]], [['hints', -1], ['shapes', 0]], [['hints', 0], ['shapes', 0]],
  [['hints', -1], ['hints', 0]], [['hints', 0], ['hints', 1]],
]; // biome-ignore format: one glance

const FEATURES_PER_TOKEN = TEMPLATES.length + 2 * LONGEST_AFFIX + 2;

/** Features of every token, as buckets below `size`. */
export function nameFeatures(
  tokens: readonly string[],
  knowledge: WordKnowledge,
  size: number,
): TokenFeatures {
  const facts = factsOf(tokens, knowledge);
  const templates = TEMPLATES.map((parts) =>
    parts.map(([name, distance]) => ({ column: facts[name], distance })),
  );
  const buckets = new Uint32Array(tokens.length * FEATURES_PER_TOKEN);
  const hashes = new Uint32Array(FEATURES_PER_TOKEN);
  for (let token = 0; token < tokens.length; token += 1) {
    writeHashes(hashes, templates, facts, token);
    const row = token * FEATURES_PER_TOKEN;
    for (let at = 0; at < FEATURES_PER_TOKEN; at += 1)
      buckets[row + at] = Math.floor(((hashes[at] as number) / 2 ** 32) * size);
  }
  return { perToken: FEATURES_PER_TOKEN, buckets };
}

/** A template with the facts of one sentence. */
type BoundTemplate = readonly { readonly column: Uint32Array; readonly distance: number }[];

function writeHashes(
  hashes: Uint32Array,
  templates: readonly BoundTemplate[],
  facts: TokenFacts,
  token: number,
): void {
  let at = 0;
  for (const template of templates) {
    let hash = at + 1;
    for (const { column, distance } of template) {
      const place = token + distance;
      hash = mix(hash, place < 0 || place >= column.length ? OUTSIDE : (column[place] as number));
    }
    hashes[at] = hash;
    at += 1;
  }
  for (let affix = 0; affix < LONGEST_AFFIX; affix += 1) {
    hashes[at] = mix(FIRST_PREFIX + affix, facts.prefixes[affix]?.[token] ?? 0);
    hashes[at + 1] = mix(FIRST_SUFFIX + affix, facts.suffixes[affix]?.[token] ?? 0);
    at += 2;
  }
  hashes[at] = mix(SUFFIX_BEFORE, facts.suffixes[2]?.[token - 1] ?? OUTSIDE);
  hashes[at + 1] = mix(SUFFIX_AFTER, facts.suffixes[2]?.[token + 1] ?? OUTSIDE);
}

function factsOf(tokens: readonly string[], { clusterOf, groupOf, gazetteer }: WordKnowledge): TokenFacts {
  const lower = tokens.map((token) => token.toLowerCase());
  const clusters = Uint32Array.from(lower, clusterOf);
  const lengths = Array.from({ length: LONGEST_AFFIX }, (_, index) => index + 1);
  return {
    words: Uint32Array.from(lower, hashOf),
    shapes: Uint32Array.from(tokens, (token, index) =>
      hashOf(index === 0 ? `^${shapeOf(token)}` : shapeOf(token)),
    ),
    clusters,
    groups: clusters.map(groupOf),
    marks: Uint32Array.from(gazetteerMarks(tokens, gazetteer)),
    hints: Uint32Array.from(lower, (word) => gazetteer.hints.get(word) ?? 0),
    prefixes: lengths.map((length) => Uint32Array.from(lower, (word) => hashOf(word.slice(0, length)))),
    suffixes: lengths.map((length) => Uint32Array.from(lower, (word) => hashOf(word.slice(-length)))),
  };
}

/** `OpenAI` is XxX, `GPT-4o` X-dx: runs of one kind of character are one letter. */
function shapeOf(word: string): string {
  let shape = '';
  let last = '';
  for (let at = 0; at < word.length && shape.length < 8; at += 1) {
    const kind = kindOf(word[at] as string);
    if (kind !== last) shape += kind;
    last = kind;
  }
  return shape + (word.length === 1 ? '1' : '');
}

function kindOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x';
  if (character >= 'A' && character <= 'Z') return 'X';
  if (character >= '0' && character <= '9') return 'd';
  const lower = character.toLowerCase();
  if (lower !== character.toUpperCase()) return lower === character ? 'x' : 'X';
  return character;
}

function hashOf(text: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash >>> 0;
}

function mix(hash: number, fact: number): number {
  let mixed = Math.imul(hash ^ fact, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
