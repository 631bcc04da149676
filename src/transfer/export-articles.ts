import type { Database } from '../database/connect.ts';
import type { SentimentLabel, SentimentStatus } from '../database/generated/client.ts';

/** A line of `export articles`. Entities are named by `name` in figures and relations too. */
export interface ExportedArticle {
  readonly url: string;
  readonly title: string;
  /** BCP 47 primary subtag, null before the analysis. */
  readonly language: string | null;
  readonly publishedAt: string;
  /** Id of the story, null for off-topic articles. */
  readonly story: number | null;
  /** URL of the article that this one repeats. */
  readonly reprintOf: string | null;
  /** 0..1 */
  readonly topicRelevance: number;
  readonly onTopic: boolean;
  /** Null where it can't be scored. */
  readonly sentiment: ExportedTone | null;
  readonly entities: readonly ExportedEntity[];
  readonly figures: readonly ExportedFigure[];
  readonly relations: readonly ExportedRelation[];
}

export interface ExportedTone {
  /** -1..1 */
  readonly score: number;
  readonly label: SentimentLabel;
}

export interface ExportedEntity {
  readonly key: string | null;
  readonly name: string;
  readonly wikidataId: string | null;
  readonly type: string;
  readonly sentiment: ExportedTone | null;
}

export interface ExportedFigure {
  readonly predicate: string;
  /** Absolute number; null for a deadline. */
  readonly value: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly unit: string | null;
  readonly subject: string | null;
  /** First and last day of a deadline. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface ExportedRelation {
  readonly subject: string;
  readonly object: string;
  readonly type: string;
  readonly polarity: -1 | 0 | 1;
}

/** Articles read at once. */
const PAGE = 200;

/** All articles as the topic sees them, by id. */
export async function* exportArticles(db: Database, topicId: number): AsyncGenerator<ExportedArticle> {
  let after = 0;
  for (;;) {
    const rows = await readPage(db, topicId, after);
    for (const row of rows) yield toLine(row);
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last.id;
  }
}

function readPage(db: Database, topicId: number, after: number) {
  const tone = { status: true, score: true, label: true } as const;
  return db.article.findMany({
    where: { id: { gt: after } },
    orderBy: { id: 'asc' },
    take: PAGE,
    select: {
      ...{ id: true, url: true, title: true, language: true, publishedAt: true },
      ...{ sentimentStatus: true, sentimentScore: true, sentimentLabel: true },
      reprintOf: { select: { url: true } },
      topics: { where: { topicId }, select: { storyId: true, relevance: true, onTopic: true } },
      entities: {
        orderBy: [{ salience: 'desc' }, { entityId: 'asc' }],
        select: { ...tone, entity: { select: { key: true, name: true, wikidataId: true, type: true } } },
      },
      figures: {
        orderBy: { start: 'asc' },
        select: {
          ...{
            predicate: true,
            value: true,
            max: true,
            currency: true,
            unit: true,
            fromDate: true,
            toDate: true,
          },
          subject: { select: { name: true } },
        },
      },
      relations: {
        where: { relation: { topicId } },
        orderBy: { start: 'asc' },
        select: {
          tone: true,
          relation: {
            select: {
              id: true,
              type: true,
              subject: { select: { name: true } },
              object: { select: { name: true } },
            },
          },
        },
      },
    },
  });
}

type Row = Awaited<ReturnType<typeof readPage>>[number];

function toLine(row: Row): ExportedArticle {
  const topic = row.topics[0];
  return {
    url: row.url,
    title: row.title,
    language: row.language,
    publishedAt: row.publishedAt.toISOString(),
    story: topic?.storyId ?? null,
    reprintOf: row.reprintOf?.url ?? null,
    topicRelevance: topic?.relevance ?? 0,
    onTopic: topic?.onTopic ?? false,
    sentiment: toneOf(row.sentimentStatus, row.sentimentScore, row.sentimentLabel),
    entities: row.entities.map(({ entity, status, score, label }) => ({
      ...entity,
      sentiment: toneOf(status, score, label),
    })),
    figures: figuresOf(row),
    relations: relationsOf(row),
  };
}

function toneOf(
  status: SentimentStatus,
  score: number | null,
  label: SentimentLabel | null,
): ExportedTone | null {
  return status === 'SCORED' && score !== null && label !== null ? { score, label } : null;
}

/** A figure that the article repeats is one line. */
function figuresOf({ figures }: Row): ExportedFigure[] {
  const lines = figures.map(({ subject, fromDate, toDate, ...figure }) => ({
    ...figure,
    subject: subject?.name ?? null,
    from: fromDate,
    to: toDate,
  }));
  return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()];
}

/** One line a relation; its polarity is the sign of the summed tone of its sentences. */
function relationsOf({ relations }: Row): ExportedRelation[] {
  const unique = new Map(relations.map(({ relation }) => [relation.id, relation]));
  return [...unique.values()].map(({ id, type, subject, object }) => {
    const tone = relations.reduce((sum, each) => sum + (each.relation.id === id ? each.tone : 0), 0);
    return { subject: subject.name, object: object.name, type, polarity: tone > 0 ? 1 : tone < 0 ? -1 : 0 };
  });
}
