import { byTime } from './cluster-articles.ts';
import { DAY_MS } from './similarity.ts';
import type { StoryArticle } from './story-article.ts';
import { storyWords, UNSPACED } from './story-words.ts';

/** Hash functions in a signature. */
const SIGNATURE_LENGTH = 64;

/** Words, or characters in scripts without spaces, of one shingle. */
const SHINGLE = { words: 3, characters: 5 };

/** Texts with fewer shingles get no signature: a headline that two papers share is no copy yet. */
const FEWEST_SHINGLES = 20;

/** Estimated share of common shingles (Jaccard) from which a text is a copy. */
const COPY = 0.4;

/** A text that comes again later than this is published anew; it also makes the answer the same for any batch. */
const REACH_DAYS = 7;

/** Rows of one band: articles that agree on a whole band are compared. At Jaccard .4 a copy is missed once in 265. */
const BAND_ROWS = 2;

/**
 * MinHash of the body's shingles as 64 signed 32-bit integers, empty for a short text. Copies of different headlines
 * agree: the title is left out.
 */
export function reprintSignature(article: {
  readonly text: string;
  readonly titleLength: number;
  readonly language: string;
}): readonly number[] {
  const hashes = shingleHashes(article.text.slice(article.titleLength), article.language);
  if (hashes.size < FEWEST_SHINGLES) return [];
  const signature: number[] = [];
  for (let row = 0; row < SIGNATURE_LENGTH; row += 1) {
    const salt = mix(row + 1);
    let least = 0x7fffffff;
    for (const hash of hashes) least = Math.min(least, mix(hash ^ salt));
    signature.push(least);
  }
  return signature;
}

function shingleHashes(text: string, language: string): ReadonlySet<number> {
  const unspaced = UNSPACED.has(language);
  const units = unspaced
    ? (text.match(/[\p{L}\p{N}]/gu) ?? [])
    : storyWords(text, language).map((word) => word.surface.toLowerCase());
  const size = unspaced ? SHINGLE.characters : SHINGLE.words;
  const hashes = new Set<number>();
  for (let at = 0; at + size <= units.length; at += 1)
    hashes.add(hashText(units.slice(at, at + size).join(' ')));
  return hashes;
}

/** FNV-1a, 32 bits. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** Spreads 32 bits (the finaliser of MurmurHash3). */
function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}

/** Estimated Jaccard similarity of the texts behind two signatures, 0 where one has none. */
export function signatureOverlap(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || a.length !== b.length) return 0;
  return a.filter((value, row) => value === b[row]).length / a.length;
}

type Copyable = Pick<StoryArticle, 'id' | 'publishedAt' | 'signature' | 'features'>;

/**
 * Near-verbatim copies and the article that each copies: the earliest by publication within REACH_DAYS, one level deep
 * (a copy of a copy points to the first). Articles that aren't in the map are originals.
 */
export function findReprints(articles: readonly Copyable[]): ReadonlyMap<string, string> {
  const originals = new Map<string, string>();
  const bands = new Map<string, Copyable[]>();
  for (const article of [...articles].sort(byTime)) {
    const keys = bandKeys(article.signature);
    const earlier = new Set(keys.flatMap((key) => bands.get(key) ?? []));
    const [copied] = [...earlier].filter((other) => isCopy(article, other)).sort(byTime);
    if (copied) originals.set(article.id, originals.get(copied.id) ?? copied.id);
    for (const key of keys) bands.set(key, [...(bands.get(key) ?? []), article]);
  }
  return originals;
}

function isCopy(article: Copyable, other: Copyable): boolean {
  const days = ((article.publishedAt ?? 0) - (other.publishedAt ?? 0)) / DAY_MS;
  if (days > REACH_DAYS || signatureOverlap(article.signature, other.signature) < COPY) return false;
  return namesSubjectOf(article, other) && namesSubjectOf(other, article);
}

/**
 * Whether an article names whom the other is about, its weightiest entity: reports made from one template, of which only
 * the company and the numbers differ, are no copies.
 */
function namesSubjectOf(article: Copyable, other: Copyable): boolean {
  const entities = [...other.features].filter(([key]) => key.startsWith('e:'));
  const top = Math.max(...entities.map(([, weight]) => weight));
  return (
    entities.length === 0 || entities.some(([key, weight]) => weight === top && article.features.has(key))
  );
}

function bandKeys(signature: readonly number[]): string[] {
  const keys: string[] = [];
  for (let row = 0; row < signature.length; row += BAND_ROWS) {
    keys.push(`${row}:${signature.slice(row, row + BAND_ROWS).join(',')}`);
  }
  return keys;
}
