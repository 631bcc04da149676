import type { Analysis } from '../analyse/analysis.ts';
import type { Analyser } from '../analyse/create-analyser.ts';
import type { ArticleDraft } from '../article/article-draft.ts';
import { normaliseItem } from '../article/normalise-item.ts';
import { plainItem } from '../article/plain-item.ts';
import type { GlossaryIndex } from '../story/glossary-index.ts';
import { reprintSignature } from '../story/reprints.ts';
import type { StoryArticle } from '../story/story-article.ts';
import { storyFeatures } from '../story/story-features.ts';
import type { SampleArticle } from '../topic/sample-news.ts';

export interface ReadingTools {
  readonly analyser: Pick<Analyser, 'analyse'>;
  readonly glossary: GlossaryIndex;
}

/** What the pipeline makes of one article of the sample. */
export interface SampleReading {
  readonly url: string;
  readonly publishedAt: number;
  readonly analysis: Analysis;
  readonly story: StoryArticle;
}

/** Runs the pipeline's own functions over one article; its language is not told to the analysis. */
export function readSampleArticle(
  article: SampleArticle,
  { analyser, glossary }: ReadingTools,
): SampleReading {
  const { text, titleLength, publishedAt } = draftOf(article);
  const analysis = analyser.analyse({ text, titleLength, declaredLanguage: null, publishedAt });
  const { language } = analysis.language;
  const at = publishedAt.getTime();
  const features = storyFeatures({ text, titleLength, language }, analysis, glossary);
  const signature = reprintSignature({ text, titleLength, language });
  return {
    url: article.url,
    publishedAt: at,
    analysis,
    story: { id: article.url, language, publishedAt: at, features, signature },
  };
}

/** The article as it would be stored. Throws where it would be refused: the sample is ours. */
function draftOf(article: SampleArticle): ArticleDraft {
  const { title, summary, body } = article.correction ?? article;
  const published = new Date(article.publishedAt);
  const publishedAt = { raw: article.publishedAt, epochMs: published.getTime(), zone: 'STATED' } as const;
  const { url, author } = article;
  const item = plainItem({ url, author, title, summary, body, publishedAt, updatedAt: null, language: null });
  const publisher = { domain: article.publisher, name: article.publisher, country: null };
  const context = { feedKind: 'PRESS', publisher, feedLanguage: null, fetchedAt: published } as const;
  const outcome = normaliseItem(item, context);
  if (outcome.kind === 'refused') throw new Error(`${url}: ${outcome.reason}`);
  return outcome.draft;
}

export function isOnTopic({ analysis }: SampleReading, topic: string): boolean {
  return analysis.topics.some((judged) => judged.topic === topic && judged.onTopic);
}
