import { getLIDModel } from 'fasttext.wasm.js';
import type { LanguageGuess } from './analysis.ts';

/** `declared` is a BCP 47 tag or null. */
export type IdentifyLanguage = (text: string, declared: string | null) => LanguageGuess;

interface Candidate {
  readonly language: string;
  readonly probability: number;
}

/** The part of the package that we use; its own declarations don't resolve under Node's module rules. */
type OpenModel = () => Promise<{ load(): Promise<LanguageModel> }>;

interface LanguageModel {
  predict(text: string, count: number, threshold: number): Predictions;
}

/** A vector in the memory of the WebAssembly module, to be freed by `delete`. */
interface Predictions {
  size(): number;
  get(index: number): [probability: number, label: string];
  delete?(): void;
}

const CANDIDATES = 6;
/** Characters of title and lead that are looked at; more changes nothing and costs time. */
const SAMPLE_LENGTH = 600;
/** Below this many words a declared language is believed. */
const FEW_WORDS = 8;
/** Characters that weigh as one word in writing without spaces. */
const UNSPACED_PER_WORD = 2;
/** How much likelier the declared language is before anything is read. */
const PRIOR = 4;
/** Malay needs this probability over Indonesian where nothing is declared: the model confuses them in short texts. */
const MALAY_CERTAINTY = 0.9;
/** Languages that the model takes for the key where the feed declares the key: neighbours and varieties. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  id: ['ms', 'jv', 'su', 'min'],
  ms: ['id'],
  zh: ['wuu', 'yue'],
  pt: ['gl'],
  es: ['ast', 'gl', 'an'],
  de: ['nds', 'als', 'bar'],
  hr: ['sh', 'bs', 'sr'],
};
/** Varieties that stand for their macro-language. */
const SAME_AS: Readonly<Record<string, string>> = {
  wuu: 'zh',
  yue: 'zh',
  nb: 'no',
  nn: 'no',
  als: 'de',
  bar: 'de',
};
const WORD = /[\p{L}\p{M}]+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const ADDRESS = /https?:\/\/\S+|\S+@\S+/g;

/** Loads the 176-language model that ships in the package; nothing is fetched. */
export async function createLanguageIdentifier(): Promise<IdentifyLanguage> {
  const identification = await (getLIDModel as unknown as OpenModel)();
  const model = await identification.load();
  return (text, declared) => {
    const sample = text.slice(0, SAMPLE_LENGTH).replace(ADDRESS, ' ').replace(/\s+/g, ' ').trim();
    const words = countWords(sample);
    const primary = primarySubtag(declared);
    if (words === 0) return { language: primary ?? 'und', confidence: 0 };
    const vector = model.predict(sample, CANDIDATES, 0);
    const candidates = Array.from({ length: vector.size() }, (_, index) => {
      const [probability, label] = vector.get(index);
      return { language: label.replace('__label__', ''), probability };
    });
    vector.delete?.();
    return decide(candidates, words, primary);
  };
}

/** `zh-Hans` and `zh_CN` are `zh`; null for an empty or undetermined tag. */
export function primarySubtag(tag: string | null): string | null {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  if (primary === '' || primary === 'und') return null;
  return primary === 'in' ? 'id' : (SAME_AS[primary] ?? primary);
}

function countWords(sample: string): number {
  const unspaced = sample.match(UNSPACED)?.length ?? 0;
  const spaced = sample.replace(UNSPACED, ' ').match(WORD)?.length ?? 0;
  return spaced + Math.ceil(unspaced / UNSPACED_PER_WORD);
}

/** The decision on the model's candidates, best first: feed's word for short texts, prior for the rest. */
export function decide(
  candidates: readonly Candidate[],
  words: number,
  declared: string | null,
): LanguageGuess {
  const weights = new Map<string, number>();
  for (const { language, probability } of candidates) {
    const name = NEIGHBOURS[declared ?? '']?.includes(language)
      ? (declared as string)
      : (SAME_AS[language] ?? language);
    weights.set(name, (weights.get(name) ?? 0) + Math.min(1, probability));
  }
  if (declared === null) resolveMalay(weights);
  else if (words < FEW_WORDS)
    return { language: declared, confidence: Math.max(0.5, weights.get(declared) ?? 0) };
  else weights.set(declared, (weights.get(declared) ?? 0) * PRIOR);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const [language, weight] = [...weights].reduce(
    (best, entry) => (entry[1] > best[1] ? entry : best),
    ['und', 0],
  );
  return { language, confidence: total > 0 ? weight / total : 0 };
}

function resolveMalay(weights: Map<string, number>): void {
  const malay = weights.get('ms') ?? 0;
  if (malay === 0 || malay >= MALAY_CERTAINTY) return;
  weights.set('id', (weights.get('id') ?? 0) + malay);
  weights.delete('ms');
}
