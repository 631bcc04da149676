import type { Database } from '../../src/database/connect.ts';

export interface TestItem {
  readonly guid: string;
  readonly title: string;
  readonly body?: string;
  readonly date?: string;
}

/** An RSS 2.0 document with the items. */
export function rss(items: readonly TestItem[], host = 'feed.example'): string {
  const entries = items.map(
    ({ guid, title, body = '', date = 'Fri, 07 Mar 2025 09:15:00 +0700' }) => `<item>
      <guid isPermaLink="false">${guid}</guid><link>https://${host}/news/${guid}</link><title>${title}</title>
      <pubDate>${date}</pubDate><description><![CDATA[<p>${body}</p>]]></description></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Test</title>
    <link>https://${host}/</link>${entries.join('')}</channel></rss>`;
}

/** A feed row that is due. */
export async function addFeed(db: Database, topicId: number, url: string): Promise<number> {
  const domain = new URL(url).hostname;
  const source = await db.source.upsert({
    where: { domain },
    create: { domain, name: domain, country: 'ID' },
    update: {},
  });
  const feed = await db.feed.create({
    data: {
      ...{
        topicId,
        sourceId: source.id,
        url,
        title: domain,
        origin: 'USER',
        language: 'id',
        timeZone: 'Asia/Jakarta',
      },
      nextFetchAt: new Date('2000-01-01T00:00:00Z'),
    },
  });
  return feed.id;
}
