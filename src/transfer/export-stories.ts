import type { Database } from '../database/connect.ts';

/** A line of `export stories`. */
export interface ExportedStory {
  readonly id: number;
  readonly title: string;
  /** Slug. */
  readonly topic: string;
  readonly firstPublishedAt: string;
  readonly lastPublishedAt: string;
  /** Reprints included. */
  readonly articleCount: number;
  readonly reprintCount: number;
  readonly sourceCount: number;
  /** Most articles first. */
  readonly languages: readonly string[];
  /** URLs, oldest first. */
  readonly articles: readonly string[];
  /** Most prominent first. */
  readonly entities: readonly StoryEntityLine[];
}

export interface StoryEntityLine {
  readonly key: string | null;
  readonly name: string;
  readonly type: string;
  readonly wikidataId: string | null;
  readonly articleCount: number;
  /** -1..1; null where no article's tone toward it could be scored. */
  readonly meanSentiment: number | null;
}

const PAGE = 100;

/** The topic's stories in force, by id. */
export async function* exportStories(db: Database, topicId: number): AsyncGenerator<ExportedStory> {
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
  return db.story.findMany({
    where: { topicId, supersededById: null, articleCount: { gt: 0 }, id: { gt: after } },
    orderBy: { id: 'asc' },
    take: PAGE,
    include: {
      topic: { select: { slug: true } },
      articles: {
        orderBy: [{ publishedAt: 'asc' }, { articleId: 'asc' }],
        select: { article: { select: { url: true } } },
      },
      entities: {
        orderBy: [{ prominence: 'desc' }, { entityId: 'asc' }],
        include: { entity: { select: { key: true, name: true, type: true, wikidataId: true } } },
      },
    },
  });
}

type Row = Awaited<ReturnType<typeof readPage>>[number];

function toLine(row: Row): ExportedStory {
  const { id, title, articleCount, reprintCount, sourceCount } = row;
  const languages = row.languages as { language: string; count: number }[];
  return {
    id,
    title,
    topic: row.topic.slug,
    firstPublishedAt: row.firstPublishedAt.toISOString(),
    lastPublishedAt: row.lastPublishedAt.toISOString(),
    articleCount,
    reprintCount,
    sourceCount,
    languages: languages.map(({ language }) => language),
    articles: row.articles.map(({ article }) => article.url),
    entities: row.entities.map(({ entity, articleCount: count, scoredCount, scoreSum }) => ({
      ...entity,
      articleCount: count,
      meanSentiment: scoredCount === 0 ? null : scoreSum / scoredCount,
    })),
  };
}
