import type { Keyword, TopicPack } from '../topic/topic-pack.ts';
import type { TopicRelevance } from './analysis.ts';
import { nameSuffixes } from './name-suffixes.ts';
import { TokenTrie } from './token-trie.ts';
import { firstTokenFrom, type Token } from './tokens.ts';

interface CompiledTopic {
  readonly pack: TopicPack;
  readonly entityKeys: ReadonlySet<string>;
  /** Keywords of a language and of `und`; made on first use of the language. */
  readonly keywords: Map<string, TokenTrie<Keyword>>;
}

interface EntityHit {
  readonly key: string;
  readonly start: number;
}

/** A keyword or entity that speaks for a topic. */
export interface RelevanceHit {
  readonly kind: 'keyword' | 'entity';
  /** The keyword as the pack has it, or the entity's key. */
  readonly name: string;
  readonly start: number;
  readonly inTitle: boolean;
  /** What it adds: its weight, times the title's factor there. */
  readonly weight: number;
}

export type JudgeRelevance = (
  text: string,
  tokens: readonly Token[],
  titleLength: number,
  language: string,
  mentions: readonly EntityHit[],
) => TopicRelevance[];

/** The hits that a topic's relevance is made of, in no order; null for a topic that no pack has. */
export type FindRelevanceHits = (
  topic: string,
  ...article: Parameters<JudgeRelevance>
) => RelevanceHit[] | null;

const WORDS_PER_UNIT = 100;
/** Texts shorter than this count as if they had it, so that one hit in a headline decides nothing. */
const FEWEST_WORDS = 40;
/** Characters without spaces that weigh as one word. */
const UNSPACED_PER_WORD = 2;
/** Names of places and persons in general say nothing about a topic. */
const NO_EVIDENCE: ReadonlySet<string> = new Set(['PLACE']);

/**
 * Judges an article against every topic: weighted keyword and entity hits per 100 words, hits in the title counted
 * more, mapped by x / (x + saturation) to 0..1.
 */
export function createRelevance(packs: readonly TopicPack[]): JudgeRelevance {
  const topics = packs.map(compileTopic);
  return (text, tokens, titleLength, language, mentions) => {
    const units = Math.max(FEWEST_WORDS, wordCount(tokens)) / WORDS_PER_UNIT;
    return topics.map((topic) => {
      const { saturation, threshold } = topic.pack.relevance;
      const hits = hitsOf(topic, text, tokens, titleLength, language, mentions);
      const density = hits.reduce((sum, { weight }) => sum + weight, 0) / units;
      const relevance = density / (density + saturation);
      return { topic: topic.pack.slug, relevance, onTopic: relevance >= threshold };
    });
  };
}

/** What `createRelevance` judges by, for a person who asks why. */
export function createRelevanceHits(packs: readonly TopicPack[]): FindRelevanceHits {
  const topics = new Map(packs.map((pack) => [pack.slug, compileTopic(pack)]));
  return (slug, ...article) => {
    const topic = topics.get(slug);
    return topic === undefined ? null : hitsOf(topic, ...article);
  };
}

function compileTopic(pack: TopicPack): CompiledTopic {
  const counting = pack.entities.filter((entity) => !NO_EVIDENCE.has(entity.type));
  return { pack, entityKeys: new Set(counting.map((entity) => entity.key)), keywords: new Map() };
}

function hitsOf(
  { pack, entityKeys, keywords }: CompiledTopic,
  ...[text, tokens, titleLength, language, mentions]: Parameters<JudgeRelevance>
): RelevanceHit[] {
  const { titleFactor, entityWeight } = pack.relevance;
  const titleEnd = firstTokenFrom(tokens, titleLength);
  const hits: RelevanceHit[] = [];
  const add = (hit: Pick<RelevanceHit, 'kind' | 'name' | 'start' | 'inTitle'>, weight: number): void => {
    hits.push({ ...hit, weight: weight * (hit.inTitle ? titleFactor : 1) });
  };
  const terms = keywordTrie(pack, keywords, language).findAll(text, tokens, nameSuffixes(language));
  for (const { payloads, start, from } of terms) {
    const { term, weight } = payloads.reduce((best, each) => (each.weight > best.weight ? each : best));
    add({ kind: 'keyword', name: term, start, inTitle: from < titleEnd }, weight);
  }
  for (const { key, start } of mentions) {
    if (entityKeys.has(key))
      add({ kind: 'entity', name: key, start, inTitle: start < titleLength }, entityWeight);
  }
  return hits;
}

function wordCount(tokens: readonly Token[]): number {
  let unspaced = 0;
  for (const token of tokens) if (token.unspaced) unspaced += 1;
  return tokens.length - unspaced + unspaced / UNSPACED_PER_WORD;
}

function keywordTrie(
  pack: TopicPack,
  known: Map<string, TokenTrie<Keyword>>,
  language: string,
): TokenTrie<Keyword> {
  const existing = known.get(language);
  if (existing !== undefined) return existing;
  const trie = new TokenTrie<Keyword>();
  for (const keyword of [...(pack.keywords[language] ?? []), ...(pack.keywords['und'] ?? [])])
    trie.add(keyword.term, keyword);
  known.set(language, trie);
  return trie;
}
