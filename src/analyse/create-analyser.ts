import { join } from 'node:path';
import type { EntityType, TopicPack } from '../topic/topic-pack.ts';
import type { Analysis, ArticleInput, LanguageGuess, Sentiment, Span } from './analysis.ts';
import { type Catalogue, compileCatalogue } from './entities/catalogue.ts';
import { findMentions, isCatalogueForm } from './entities/find-mentions.ts';
import { type DocumentToneModel, readDocumentToneModel } from './document-tone/document-tone-model.ts';
import { judgeDocument } from './document-tone/judge-document.ts';
import { type EntityToneModel, readEntityToneModel } from './entity-tone/entity-tone-model.ts';
import { judgeEntities } from './entity-tone/judge-entities.ts';
import { findFigures } from './figures/find-figures.ts';
import { createLanguageIdentifier, type IdentifyLanguage } from './identify-language.ts';
import { defaultModelsFolder } from './models-folder.ts';
import { findRelations } from './relations/find-relations.ts';
import { findNames } from './names/find-names.ts';
import { createNameTagger, type NameTagger } from './names/name-tagger.ts';
import { unlinkedNames } from './names/unlinked-names.ts';
import { networkToward, readMentions } from './read-mentions.ts';
import { createRelevance, type JudgeRelevance } from './relevance.ts';
import { sentenceAt, splitSentences } from './sentences.ts';
import { type Lexicons, loadLexicons } from './sentiment/lexicon.ts';
import { loadSentimentModels, type SentimentModels } from './sentiment/load-models.ts';
import { scoreMention } from './sentiment/score-mention.ts';
import { type SentenceTones, scoreText, toneSentences } from './sentiment/score-text.ts';
import type { TonedText } from './sentiment/toned-text.ts';
import { summariseEntities } from './summarise-entities.ts';
import { firstTokenFrom, tokenise } from './tokens.ts';
import type { FoundAhead } from './transformers/found-ahead.ts';
import { scoreJudged } from './transformers/score-judged.ts';

/** Changes whenever the same article may come out differently; stored with every analysis. */
export const ANALYSIS_VERSION = '6';

export interface AnalyserOptions {
  /** Folder with `lexicon/` and trained weights; the project's own by default. */
  readonly modelsFolder?: string;
  /** In place of `entity-tone/` of the models' folder: training listens to what the model is asked. */
  readonly entityTone?: EntityToneModel;
  /** The same for `document-tone/`. */
  readonly documentTone?: DocumentToneModel;
}

export interface Analyser {
  readonly version: string;
  /** The language in which `analyse` takes the article. */
  identify(article: Pick<ArticleInput, 'text' | 'declaredLanguage'>): LanguageGuess;
  /** Pure and synchronous; never throws for any text. What optional models found ahead takes the place of its own findings. */
  analyse(article: ArticleInput, ahead?: FoundAhead): Analysis;
  /** Tone toward the name at `span` in a text of one language, whether or not a catalogue knows it. */
  toneToward(text: string, span: Span, language: string): Sentiment;
}

/** Everything that is compiled once. */
interface Compiled {
  readonly identify: IdentifyLanguage;
  readonly lexicons: Lexicons;
  readonly models: SentimentModels;
  readonly catalogue: Catalogue;
  readonly tagger: NameTagger;
  /** Null where its folder is missing, as is `documentTone`. */
  readonly entityTone: EntityToneModel | null;
  readonly documentTone: DocumentToneModel | null;
  readonly judge: JudgeRelevance;
}

/** Compiles catalogues, keywords and models of all packs once. Reads files of the project only; no network. */
export async function createAnalyser(
  packs: readonly TopicPack[],
  options: AnalyserOptions = {},
): Promise<Analyser> {
  const folder = options.modelsFolder ?? defaultModelsFolder();
  const glossary = packs.flatMap((pack) => pack.glossary);
  const entities = packs.flatMap((pack) => pack.entities);
  const [identify, lexicons, models, tagger, entityTone, documentTone] = await Promise.all([
    createLanguageIdentifier(),
    loadLexicons(join(folder, 'lexicon'), glossary),
    loadSentimentModels(folder, glossary),
    createNameTagger(join(folder, 'names'), entities),
    options.entityTone ?? readEntityToneModel(join(folder, 'entity-tone')),
    options.documentTone ?? readDocumentToneModel(join(folder, 'document-tone')),
  ]);
  const compiled: Compiled = {
    identify,
    lexicons,
    models,
    catalogue: compileCatalogue(packs),
    tagger,
    entityTone,
    documentTone,
    judge: createRelevance(packs),
  };
  return {
    version: ANALYSIS_VERSION,
    identify: ({ text, declaredLanguage }) => identify(text, declaredLanguage),
    analyse: (article, ahead) => analyseArticle(article, compiled, ahead),
    toneToward: (text, span, language) => toneToward(text, span, language, compiled),
  };
}

function analyseArticle(
  article: ArticleInput,
  { identify, lexicons, models, catalogue, tagger, entityTone, documentTone, judge }: Compiled,
  ahead?: FoundAhead,
): Analysis {
  const { text, titleLength } = article;
  const guess = identify(text, article.declaredLanguage);
  const { language } = guess;
  const tokens = tokenise(text);
  const sentences = splitSentences(text, titleLength);
  const linked = findMentions(text, tokens, catalogue, language);
  const tagged = ahead?.names ?? findNames(text, sentences, language, tagger);
  const unlinked = unlinkedNames(text, tokens, tagged ?? [], linked, (name) =>
    isCatalogueForm(text, tokens, catalogue, name),
  );
  const found = [...linked, ...unlinked.mentions].toSorted((a, b) => a.start - b.start);
  const toned: TonedText = { text, titleLength, tokens, sentences, language, masked: maskOf(found) };
  const tones = toneSentences(toned, lexicons);
  const readings = readMentions(found, toned, tones, models);
  const mentions = readings.map(({ mention }) => mention);
  const textTone = ahead?.tones ? scoreJudged(toned, ahead.tones) : scoreText(toned, tones, models);
  const types = new Map(unlinked.names.map(({ entityKey, type }) => [entityKey, type]));
  const typeOf = (key: string): EntityType => catalogue.entities.get(key)?.type ?? types.get(key) ?? 'ORG';
  const names = found.map(({ key, start, end }) => ({ key, start, end, type: typeOf(key) }));
  const read = {
    entities: summariseEntities(mentions, text.length, language),
    readings,
    typeOf,
    document: textTone,
  };
  const entities = entityTone === null ? read.entities : judgeEntities(read, entityTone);
  const reading = { toned, tones, sentiment: textTone, entities, mentions, typeOf };
  const parentOf = (key: string): string | null => catalogue.entities.get(key)?.parent ?? null;
  const common = { text, sentences, language, names };
  return {
    version: ANALYSIS_VERSION + (ahead?.version ?? ''),
    language: guess,
    sentences,
    mentions,
    names: tagged,
    unlinkedNames: unlinked.names,
    entities,
    sentiment: ahead?.tones ? textTone : judgeDocument(reading, documentTone),
    figures: findFigures({ ...common, parentOf, publishedAt: article.publishedAt }),
    relations: findRelations({ ...common, parentOf, sentenceScores: sentenceScores(sentences, tones) }),
    topics: judge(text, tokens, titleLength, language, linked),
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
  return scoreMention(toned, place, within, stretch, models, networkToward(models, toned, within, span));
}

function maskOf(mentions: readonly { readonly from: number; readonly to: number }[]): ReadonlySet<number> {
  const masked = new Set<number>();
  for (const { from, to } of mentions) for (let index = from; index < to; index += 1) masked.add(index);
  return masked;
}

function sentenceScores(sentences: readonly Span[], tones: SentenceTones): (number | null)[] {
  return sentences.map((_, index) => {
    const stretch = tones?.[index];
    if (stretch === undefined) return null;
    const sum = stretch.tones.reduce((total, tone) => total + tone.score, 0);
    return sum / (Math.abs(sum) + 3);
  });
}
