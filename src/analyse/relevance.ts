import type { TopicPack } from '../topic/topic-pack.ts';
import type { TopicRelevance } from './analysis.ts';
import { nameSuffixes } from './name-suffixes.ts';
import { TokenTrie } from './token-trie.ts';
import { firstTokenFrom, type Token } from './tokens.ts';

interface CompiledTopic {
  readonly pack: TopicPack;
  readonly entityKeys: ReadonlySet<string>;
  /** Keywords of a language and of `und`; made on first use of the language. */
  readonly keywords: Map<string, TokenTrie<number>>;
}

interface EntityHit {
  readonly key: string;
  readonly start: number;
}

export type JudgeRelevance = (
  text: string,
  tokens: readonly Token[],
  titleLength: number,
  language: string,
  mentions: readonly EntityHit[],
) => TopicRelevance[];

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
  const topics = packs.map((pack): CompiledTopic => {
    const counting = pack.entities.filter((entity) => !NO_EVIDENCE.has(entity.type));
    return { pack, entityKeys: new Set(counting.map((entity) => entity.key)), keywords: new Map() };
  });
  return (text, tokens, titleLength, language, mentions) => {
    const titleEnd = firstTokenFrom(tokens, titleLength);
    const units = Math.max(FEWEST_WORDS, wordCount(tokens)) / WORDS_PER_UNIT;
    return topics.map(({ pack, entityKeys, keywords }) => {
      const { titleFactor, entityWeight, saturation, threshold } = pack.relevance;
      let hits = 0;
      for (const match of keywordTrie(pack, keywords, language).findAll(
        text,
        tokens,
        nameSuffixes(language),
      )) {
        hits += Math.max(...match.payloads) * (match.from < titleEnd ? titleFactor : 1);
      }
      for (const mention of mentions) {
        if (entityKeys.has(mention.key))
          hits += entityWeight * (mention.start < titleLength ? titleFactor : 1);
      }
      const density = hits / units;
      const relevance = density / (density + saturation);
      return { topic: pack.slug, relevance, onTopic: relevance >= threshold };
    });
  };
}

function wordCount(tokens: readonly Token[]): number {
  let unspaced = 0;
  for (const token of tokens) if (token.unspaced) unspaced += 1;
  return tokens.length - unspaced + unspaced / UNSPACED_PER_WORD;
}

function keywordTrie(
  pack: TopicPack,
  known: Map<string, TokenTrie<number>>,
  language: string,
): TokenTrie<number> {
  const existing = known.get(language);
  if (existing !== undefined) return existing;
  const trie = new TokenTrie<number>();
  for (const { term, weight } of [...(pack.keywords[language] ?? []), ...(pack.keywords['und'] ?? [])])
    trie.add(term, weight);
  known.set(language, trie);
  return trie;
}
