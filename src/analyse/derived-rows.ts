/** Inserts the rows derived from analyses: mentions, entities per article, evidence, figures, relations. */
import type { Transaction } from '../database/connect.ts';
import type { Prisma } from '../database/generated/client.ts';
import type { AnalysedArticle } from './analysed-article.ts';
import type { Analysis, RelationFound, Sentiment, Span } from './analysis.ts';

type Ids = ReadonlyMap<string, number>;

/** Relations without direction: their ends are stored in id order. */
const UNDIRECTED = new Set<string>(['PARTNERSHIP', 'COMPETITION']);

export async function insertDerivedRows(
  tx: Transaction,
  articles: readonly AnalysedArticle[],
  ids: Ids,
  topicIds: Ids,
): Promise<void> {
  await tx.mention.createMany({ data: articles.flatMap((article) => mentionRows(article, ids)) });
  await tx.articleEntity.createMany({
    data: articles.flatMap((article) => entityRows(article, ids)),
    skipDuplicates: true,
  });
  await tx.evidence.createMany({ data: articles.flatMap((article) => evidenceRows(article, ids)) });
  await tx.figure.createMany({ data: articles.flatMap((article) => figureRows(article, ids)) });
  await insertRelations(tx, articles, ids, topicIds);
}

function mentionRows(
  { articleId, revisionId, analysis }: AnalysedArticle,
  ids: Ids,
): Prisma.MentionCreateManyInput[] {
  return analysis.mentions.flatMap((mention) => {
    const entityId = ids.get(mention.entityKey);
    const sentence = analysis.sentences[mention.sentence];
    if (entityId === undefined || sentence === undefined) return [];
    const { start, end, surface, inTitle } = mention;
    const place = { articleId, revisionId, entityId, start, end, surface, inTitle };
    return [
      {
        ...place,
        sentenceStart: sentence.start,
        sentenceEnd: sentence.end,
        ...toneColumns(mention.sentiment),
      },
    ];
  });
}

function entityRows(
  { articleId, publishedAt, analysis }: AnalysedArticle,
  ids: Ids,
): Prisma.ArticleEntityCreateManyInput[] {
  return analysis.entities.flatMap(({ entityKey, mentionCount, salience, sentiment }) => {
    const entityId = ids.get(entityKey);
    return entityId === undefined
      ? []
      : [{ articleId, entityId, publishedAt, mentionCount, salience, ...toneColumns(sentiment) }];
  });
}

function toneColumns(sentiment: Sentiment) {
  if (sentiment.kind === 'unscored')
    return { status: sentiment.reason, score: null, label: null, confidence: null };
  const { score, label, confidence } = sentiment;
  return { status: 'SCORED' as const, score, label, confidence };
}

function evidenceRows(article: AnalysedArticle, ids: Ids): Prisma.EvidenceCreateManyInput[] {
  const { articleId, revisionId, analysis, text } = article;
  const own = spansOf(analysis.sentiment).map((span) => ({
    ...{ articleId, revisionId, kind: 'ARTICLE' as const, start: span.start, end: span.end },
    ...{ sentence: text.slice(span.start, span.end), contribution: span.contribution },
  }));
  const perEntity = analysis.entities.flatMap(({ entityKey, sentiment }) =>
    spansOf(sentiment).map((span) => ({
      ...{ articleId, revisionId, kind: 'ENTITY' as const, entityId: ids.get(entityKey) ?? null },
      ...{ start: span.start, end: span.end, sentence: text.slice(span.start, span.end) },
      ...{ contribution: span.contribution, ...mentionWithin(analysis, entityKey, span) },
    })),
  );
  return [...own, ...perEntity.filter(({ entityId }) => entityId !== null)];
}

function spansOf(sentiment: Sentiment) {
  return sentiment.kind === 'scored' ? sentiment.evidence : [];
}

/** Offsets of the entity's first mention inside the sentence, relative to the sentence. */
function mentionWithin(analysis: Analysis, entityKey: string, sentence: Span) {
  const mention = analysis.mentions.find(
    (candidate) =>
      candidate.entityKey === entityKey && candidate.start >= sentence.start && candidate.end <= sentence.end,
  );
  if (mention === undefined) return { mentionStart: null, mentionEnd: null };
  return { mentionStart: mention.start - sentence.start, mentionEnd: mention.end - sentence.start };
}

function figureRows(
  { articleId, revisionId, analysis, text }: AnalysedArticle,
  ids: Ids,
): Prisma.FigureCreateManyInput[] {
  return analysis.figures.flatMap(({ subjectKey, objectKey, sentence, from, to, ...figure }) => {
    const span = analysis.sentences[sentence];
    if (span === undefined) return [];
    const subjectId = subjectKey === null ? null : (ids.get(subjectKey) ?? null);
    const objectId = objectKey === null ? null : (ids.get(objectKey) ?? null);
    const place = { articleId, revisionId, subjectId, objectId, fromDate: from, toDate: to };
    return [{ ...figure, ...place, sentence: text.slice(span.start, span.end), sentenceStart: span.start }];
  });
}

interface RelationRow {
  readonly article: AnalysedArticle;
  readonly found: RelationFound;
  readonly topicId: number;
  readonly subjectId: number;
  readonly objectId: number;
}

async function insertRelations(
  tx: Transaction,
  articles: readonly AnalysedArticle[],
  ids: Ids,
  topicIds: Ids,
): Promise<void> {
  const rows = articles.flatMap((article) => relationRows(article, ids, topicIds));
  if (rows.length === 0) return;
  const relations = await relationIds(tx, rows);
  await tx.relationAppearance.createMany({
    data: rows.flatMap((row) => {
      const relationId = relations.get(relationName(row));
      const { article, found } = row;
      const { stage, modality, tone, confidence, start, end } = found;
      const { articleId, revisionId, publishedAt } = article;
      const place = {
        articleId,
        revisionId,
        publishedAt,
        start,
        end,
        sentence: article.text.slice(start, end),
      };
      return relationId === undefined ? [] : [{ relationId, stage, modality, tone, confidence, ...place }];
    }),
  });
}

function relationRows(article: AnalysedArticle, ids: Ids, topicIds: Ids): RelationRow[] {
  const topics = article.analysis.topics
    .filter(({ onTopic }) => onTopic)
    .map(({ topic }) => topicIds.get(topic));
  return article.analysis.relations.flatMap((found) => {
    const ends = [ids.get(found.subjectKey), ids.get(found.objectKey)];
    if (UNDIRECTED.has(found.type)) ends.sort((a, b) => (a ?? 0) - (b ?? 0));
    const [subjectId, objectId] = ends;
    if (subjectId === undefined || objectId === undefined || subjectId === objectId) return [];
    return topics.flatMap((topicId) =>
      topicId === undefined ? [] : [{ article, found, topicId, subjectId, objectId }],
    );
  });
}

async function relationIds(tx: Transaction, rows: readonly RelationRow[]): Promise<Map<string, number>> {
  const unique = [...new Map(rows.map((row) => [relationName(row), row])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => row);
  await tx.relation.createMany({
    data: unique.map(({ topicId, subjectId, objectId, found: { type } }) => ({
      ...{ topicId, type, subjectId, objectId, directed: !UNDIRECTED.has(type) },
    })),
    skipDuplicates: true,
  });
  const stored = await tx.relation.findMany({
    where: {
      subjectId: { in: unique.map(({ subjectId }) => subjectId) },
      objectId: { in: unique.map(({ objectId }) => objectId) },
    },
  });
  return new Map(
    stored.map((row) => [`${row.topicId}:${row.type}:${row.subjectId}:${row.objectId}`, row.id]),
  );
}

function relationName({ topicId, found, subjectId, objectId }: RelationRow): string {
  return `${topicId}:${found.type}:${subjectId}:${objectId}`;
}
