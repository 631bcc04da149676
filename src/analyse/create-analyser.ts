import { join } from 'node:path';
import type { TopicPack } from '../topic/topic-pack.ts';
import type { Analysis, ArticleInput, MentionFound, Sentiment, Span } from './analysis.ts';
import { type Catalogue, compileCatalogue } from './entities/catalogue.ts';
import type { EntityMention } from './entities/entity-mention.ts';
import { findMentions } from './entities/find-mentions.ts';
import type { NamedSpan } from './figures/bind-subject.ts';
import { findFigures } from './figures/find-figures.ts';
import { createLanguageIdentifier, type IdentifyLanguage } from './identify-language.ts';
import { defaultModelsFolder } from './models-folder.ts';
import { findRelations } from './relations/find-relations.ts';
import { createRelevance, type JudgeRelevance } from './relevance.ts';
import { sentenceAt, splitSentences } from './sentences.ts';
import { type Lexicons, loadLexicons } from './sentiment/lexicon.ts';
import { loadSentimentModels, type SentimentModels } from './sentiment/load-models.ts';
import { scoreMention } from './sentiment/score-mention.ts';
import { networkTone } from './sentiment/network-tone.ts';
import { type SentenceTones, scoreText, toneSentences } from './sentiment/score-text.ts';
import type { TonedText } from './sentiment/toned-text.ts';
import { summariseEntities } from './summarise-entities.ts';
import { firstTokenFrom, tokenise } from './tokens.ts';

/** Changes whenever the same article may come out differently; stored with every analysis. */
export const ANALYSIS_VERSION = '2';

/** Mentions of an article that the network judges, at a millisecond each: the first ones; the linear model does the rest. */
const NETWORK_TARGETS = 12;

export interface AnalyserOptions {
  /** Folder with `lexicon/` and trained weights; the project's own by default. */
  readonly modelsFolder?: string;
}

export interface Analyser {
  readonly version: string;
  /** Pure and synchronous; never throws for any text. */
  analyse(article: ArticleInput): Analysis;
  /** Tone toward the name at `span` in a text of one language, whether or not a catalogue knows it. */
  toneToward(text: string, span: Span, language: string): Sentiment;
}

/** Everything that is compiled once. */
interface Compiled {
  readonly identify: IdentifyLanguage;
  readonly lexicons: Lexicons;
  readonly models: SentimentModels;
  readonly catalogue: Catalogue;
  readonly judge: JudgeRelevance;
}

/** Compiles catalogues, keywords and models of all packs once. Reads files of the project only; no network. */
export async function createAnalyser(
  packs: readonly TopicPack[],
  options: AnalyserOptions = {},
): Promise<Analyser> {
  const folder = options.modelsFolder ?? defaultModelsFolder();
  const glossary = packs.flatMap((pack) => pack.glossary);
  const [identify, lexicons, models] = await Promise.all([
    createLanguageIdentifier(),
    loadLexicons(join(folder, 'lexicon'), glossary),
    loadSentimentModels(folder, glossary),
  ]);
  const compiled: Compiled = {
    identify,
    lexicons,
    models,
    catalogue: compileCatalogue(packs),
    judge: createRelevance(packs),
  };
  return {
    version: ANALYSIS_VERSION,
    analyse: (article) => analyseArticle(article, compiled),
    toneToward: (text, span, language) => toneToward(text, span, language, compiled),
  };
}

function analyseArticle(
  article: ArticleInput,
  { identify, lexicons, models, catalogue, judge }: Compiled,
): Analysis {
  const { text, titleLength } = article;
  const guess = identify(text, article.declaredLanguage);
  const { language } = guess;
  const tokens = tokenise(text);
  const sentences = splitSentences(text, titleLength);
  const found = findMentions(text, tokens, catalogue, language);
  const toned: TonedText = { text, titleLength, tokens, sentences, language, masked: maskOf(found) };
  const tones = toneSentences(toned, lexicons);
  const mentions = found.map((mention, at) => toMention(mention, toned, tones, models, at < NETWORK_TARGETS));
  const names = found.map((mention) => toNamedSpan(mention, catalogue));
  const parentOf = (key: string): string | null => catalogue.entities.get(key)?.parent ?? null;
  const common = { text, sentences, language, names };
  return {
    version: ANALYSIS_VERSION,
    language: guess,
    sentences,
    mentions,
    unlinkedNames: [],
    entities: summariseEntities(mentions, text.length, language),
    sentiment: scoreText(toned, tones, models),
    figures: findFigures({ ...common, parentOf, publishedAt: article.publishedAt }),
    relations: findRelations({ ...common, parentOf, sentenceScores: sentenceScores(sentences, tones) }),
    topics: judge(text, tokens, titleLength, language, found),
  };
}

function toneToward(text: string, span: Span, language: string, { lexicons, models }: Compiled): Sentiment {
  const tokens = tokenise(text);
  const sentences = splitSentences(text, 0);
  const sentence = sentenceAt(sentences, span.start);
  const from = firstTokenFrom(tokens, span.start);
  const place = { from, to: Math.max(firstTokenFrom(tokens, span.end), from + 1) };
  const toned: TonedText = { text, titleLength: 0, tokens, sentences, language, masked: maskOf([place]) };
  const stretch = toneSentences(toned, lexicons)?.[sentence];
  if (stretch === undefined) return { kind: 'unscored', reason: 'UNSUPPORTED_LANGUAGE' };
  const within = sentences[sentence] as Span;
  return scoreMention(toned, place, within, stretch, models, networkOf(models, toned, within, span));
}

function networkOf(
  { network, projections }: SentimentModels,
  toned: TonedText,
  sentence: Span,
  target: Span,
) {
  return network === null ? null : networkTone(network, projections, toned, sentence, target);
}

function toNamedSpan({ key, start, end }: EntityMention, catalogue: Catalogue): NamedSpan {
  return { key, start, end, type: catalogue.entities.get(key)?.type ?? 'ORG' };
}

function maskOf(mentions: readonly { readonly from: number; readonly to: number }[]): ReadonlySet<number> {
  const masked = new Set<number>();
  for (const { from, to } of mentions) for (let index = from; index < to; index += 1) masked.add(index);
  return masked;
}

function toMention(
  mention: EntityMention,
  toned: TonedText,
  tones: SentenceTones,
  models: SentimentModels,
  isJudged: boolean,
): MentionFound {
  const sentence = sentenceAt(toned.sentences, mention.start);
  const span = toned.sentences[sentence] as Span;
  const stretch = tones?.[sentence];
  const sentiment: Sentiment =
    stretch === undefined
      ? { kind: 'unscored', reason: 'UNSUPPORTED_LANGUAGE' }
      : scoreMention(
          toned,
          mention,
          span,
          stretch,
          models,
          isJudged ? networkOf(models, toned, span, mention) : null,
        );
  return {
    start: mention.start,
    end: mention.end,
    entityKey: mention.key,
    surface: toned.text.slice(mention.start, mention.end),
    sentence,
    inTitle: mention.start < toned.titleLength,
    sentiment,
  };
}

function sentenceScores(sentences: readonly Span[], tones: SentenceTones): (number | null)[] {
  return sentences.map((_, index) => {
    const stretch = tones?.[index];
    if (stretch === undefined) return null;
    const sum = stretch.tones.reduce((total, tone) => total + tone.score, 0);
    return sum / (Math.abs(sum) + 3);
  });
}
