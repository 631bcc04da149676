import { createRelevanceHits } from '../analyse/relevance.ts';
import type { Deps } from '../deps.ts';
import type { Explanation, Tone } from './explanation.ts';
import { catalogueNames, groupHits } from './group-hits.ts';
import { placeInSentences } from './place-in-sentences.ts';
import { type AnalysedText, loadAnalysedText, type StoredArticle } from './stored-article.ts';

/**
 * What is stored about one article; null where no article has the address. Nothing is analysed anew, but sentences are
 * cut, and keywords looked up, with the present code and packs.
 */
export async function explainArticle(
  deps: Pick<Deps, 'db' | 'packs'>,
  url: string,
): Promise<Explanation | null> {
  const stored = await loadAnalysedText(deps.db, url);
  if (stored === null) return null;
  const { article, text, titleLength } = stored;
  const { language, languageConfidence } = article;
  return {
    ...{ title: text.slice(0, titleLength), article: originOf(article), version: article.analysisVersion },
    language: language === null ? null : { language, confidence: languageConfidence ?? 0 },
    topics: topicsOf(stored, deps.packs),
    sentences: placeInSentences(text, titleLength, {
      mentions: article.mentions.map(mentionOf),
      figures: article.figures.map(figureOf),
      relations: distinct(article.relations.map(relationOf)),
    }),
    tone: toneOf({
      status: article.sentimentStatus,
      score: article.sentimentScore,
      label: article.sentimentLabel,
      confidence: article.sentimentConfidence,
    }),
    evidence: article.evidence.map(({ start, end, sentence, contribution }) => ({
      ...{ start, end, text: sentence, contribution },
    })),
    entities: article.entities.map(({ entity, mentionCount, salience, ...tone }) => ({
      ...{ key: entity.key, name: entity.name, type: entity.type, mentionCount, salience },
      tone: toneOf(tone),
    })),
  };
}

function originOf(article: StoredArticle): Explanation['article'] {
  const { url, source, publishedAt, analysisStatus, analysisError, analysedAt, reprintOf } = article;
  return {
    ...{ url, publisher: source.name, publishedAt: publishedAt.toISOString(), status: analysisStatus },
    ...{ error: analysisError, analysedAt: analysedAt?.toISOString() ?? null, reprintOf },
  };
}

function topicsOf({ article, text, titleLength }: AnalysedText, packs: Deps['packs']): Explanation['topics'] {
  const mentions = article.mentions.flatMap(({ start, entity: { key } }) =>
    key === null ? [] : [{ key, start }],
  );
  const judged = { text, titleLength, language: article.language ?? 'und', mentions };
  const find = createRelevanceHits(packs);
  return article.topics.map(({ topic, relevance, onTopic, story }) => ({
    ...{ topic: topic.slug, relevance, onTopic, story },
    hits: groupHits(find, topic.slug, judged, catalogueNames(packs)),
  }));
}

function mentionOf({ start, end, surface, entity, ...tone }: StoredArticle['mentions'][number]) {
  return { start, end, surface, entity: entity.name, tone: toneOf(tone) };
}

function figureOf({ fromDate, toDate, subject, object, ...figure }: StoredArticle['figures'][number]) {
  const ends = { subject: subject?.name ?? null, object: object?.name ?? null };
  return { ...figure, from: fromDate, to: toDate, ...ends };
}

function relationOf({ relation, ...appearance }: StoredArticle['relations'][number]) {
  const { type, directed, subject, object } = relation;
  return { ...appearance, type, directed, subject: subject.name, object: object.name };
}

/** A relation is stored once a topic; a reader wants it once a sentence. */
function distinct<T extends ReturnType<typeof relationOf>>(relations: readonly T[]): T[] {
  const keyed = relations.map(
    (each) => [[each.type, each.subject, each.object, each.start].join('\n'), each] as const,
  );
  return [...new Map(keyed).values()];
}

function toneOf({ status, score, label, confidence }: Tone): Tone {
  return { status, score, label, confidence };
}
