import type { Database } from '../database/connect.ts';

/** A line of `export entities`: an entity that the topic's articles name. */
export interface ExportedEntityRow {
  /** Key of the catalogue, null for names that it lacks. */
  readonly key: string | null;
  readonly name: string;
  readonly type: string;
  readonly wikidataId: string | null;
  /** Other names, as the catalogue has them. */
  readonly aliases: readonly string[];
  /** On-topic articles that name it, reprints included. */
  readonly articleCount: number;
  /** Mean over the articles with a scored tone toward it, reprints left out; null where there are none. */
  readonly meanSentiment: number | null;
}

const PAGE = 200;

/** Entities that on-topic articles name, by id. */
export async function* exportEntities(db: Database, topicId: number): AsyncGenerator<ExportedEntityRow> {
  const inTopic = { some: { topicId, onTopic: true } };
  let after = 0;
  for (;;) {
    const rows = await db.entity.findMany({
      where: {
        id: { gt: after },
        supersededById: null,
        articles: { some: { article: { topics: inTopic } } },
      },
      orderBy: { id: 'asc' },
      take: PAGE,
      include: { aliases: { orderBy: { id: 'asc' }, select: { surface: true } } },
    });
    const counts = await countArticles(
      db,
      topicId,
      rows.map(({ id }) => id),
    );
    for (const { id, key, name, type, wikidataId, aliases } of rows) {
      const others = new Set(aliases.map(({ surface }) => surface).filter((surface) => surface !== name));
      const { articleCount = 0, meanSentiment = null } = counts.get(id) ?? {};
      yield { key, name, type, wikidataId, aliases: [...others], articleCount, meanSentiment };
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last.id;
  }
}

interface Counts {
  readonly articleCount: number;
  readonly meanSentiment: number | null;
}

async function countArticles(
  db: Database,
  topicId: number,
  ids: readonly number[],
): Promise<Map<number, Counts>> {
  const topics = { some: { topicId, onTopic: true } };
  const entityId = { in: [...ids] };
  const all = await db.articleEntity.groupBy({
    by: ['entityId'],
    where: { entityId, article: { topics } },
    _count: { _all: true },
  });
  const originals = await db.articleEntity.groupBy({
    by: ['entityId'],
    where: { entityId, article: { topics, reprintOfId: null }, status: 'SCORED' },
    _avg: { score: true },
  });
  const means = new Map(originals.map((row) => [row.entityId, row._avg.score]));
  return new Map(
    all.map((row) => [
      row.entityId,
      { articleCount: row._count._all, meanSentiment: means.get(row.entityId) ?? null },
    ]),
  );
}
