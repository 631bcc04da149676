import type { Database } from '../database/connect.ts';
import type { OpmlFeed } from '../feed/opml.ts';

/** A feed as `feeds list` shows it. */
export interface ListedFeed extends OpmlFeed {
  readonly id: number;
  readonly topic: string;
  readonly origin: 'PACK' | 'USER';
  readonly status: 'ACTIVE' | 'FAILING' | 'DISABLED';
  readonly disabledReason: string | null;
  readonly verified: boolean;
  readonly lastSuccessAt: string | null;
  readonly lastError: string | null;
  /** Articles that it was the first to bring. */
  readonly articles: number;
}

/** The topic's feeds by address. */
export async function listFeeds(db: Database, topicId: number): Promise<ListedFeed[]> {
  const rows = await db.feed.findMany({
    where: { topicId },
    orderBy: { url: 'asc' },
    include: {
      topic: { select: { slug: true } },
      source: { select: { name: true, country: true } },
      _count: { select: { articles: true } },
    },
  });
  return rows.map((row) => {
    const { id, url, title, siteUrl, language, category, timeZone, kind, origin, status } = row;
    return {
      ...{ id, url, title, siteUrl, language, category, timeZone, kind, origin, status },
      topic: row.topic.slug,
      publisher: row.source.name,
      country: row.country ?? row.source.country,
      disabledReason: row.disabledReason,
      verified: row.verified,
      lastSuccessAt: row.lastSuccessAt?.toISOString() ?? null,
      lastError: row.lastError,
      articles: row._count.articles,
    };
  });
}
