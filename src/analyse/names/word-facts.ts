import type { Gazetteer } from './gazetteer.ts';

/** What the tagger knows of words beside its weights. */
export interface WordKnowledge {
  /** Class of a lower-case word by the words that it is used like; 0 if none is known. */
  readonly clusterOf: (lower: string) => number;
  /** Class of such a class. */
  readonly groupOf: (cluster: number) => number;
  readonly gazetteer: Gazetteer;
}

/** Places of a token's facts in its row; affixes of 1 to LONGEST_AFFIX letters stand one after the other. */
export const FACTS = {
  word: 0, shape: 1, cluster: 2, group: 3, hint: 4, mark: 5, prefix: 6, suffix: 11, openingShape: 16,
} as const; // biome-ignore format: one glance
export const FACTS_PER_TOKEN = 17;
export const LONGEST_AFFIX = 5;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Words whose facts are kept; beyond it all are forgotten, for a flood of junk must not fill the memory. */
const MOST_WORDS = 20_000;
/** Longer words aren't kept: they are rare, and V8 would keep the text alive that each was cut from. */
const LONGEST_KEPT = 12;

const known = new WeakMap<WordKnowledge, Map<string, Uint32Array>>();

/** What is hashed of a word as it stands, whatever its place: a row with `mark` left 0. Kept by word, for words come again. */
export function wordFacts(word: string, knowledge: WordKnowledge): Uint32Array {
  if (word.length > LONGEST_KEPT) return readFacts(word, knowledge);
  let words = known.get(knowledge);
  if (words === undefined || words.size > MOST_WORDS) {
    words = new Map();
    known.set(knowledge, words);
  }
  const facts = words.get(word) ?? readFacts(word, knowledge);
  words.set(word, facts);
  return facts;
}

function readFacts(word: string, { clusterOf, groupOf, gazetteer }: WordKnowledge): Uint32Array {
  const lower = word.toLowerCase();
  const shape = shapeOf(word);
  const facts = new Uint32Array(FACTS_PER_TOKEN);
  facts[FACTS.word] = hashOf(lower);
  facts[FACTS.shape] = hashOf(shape);
  facts[FACTS.openingShape] = hashOf(`^${shape}`);
  facts[FACTS.cluster] = clusterOf(lower);
  facts[FACTS.group] = groupOf(clusterOf(lower));
  facts[FACTS.hint] = gazetteer.hints.get(lower) ?? 0;
  for (let length = 1; length <= LONGEST_AFFIX; length += 1) {
    facts[FACTS.prefix + length - 1] = hashOf(lower.slice(0, length));
    facts[FACTS.suffix + length - 1] = hashOf(lower.slice(-length));
  }
  return facts;
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
