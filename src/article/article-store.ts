/** Stores articles and their revisions in batches; the same items again change nothing. */
import type { Transaction } from '../database/connect.ts';
import type { ArticleDraft, Publisher } from './article-draft.ts';

export interface StoreArticlesResult {
  /** Ids of articles that are new. */
  readonly inserted: readonly number[];
  /** Ids of articles that got a further revision. */
  readonly revised: readonly number[];
  readonly unchanged: number;
}

export interface StoreArticlesContext {
  /** Feed that brought the items; null for imports. */
  readonly feedId: number | null;
  readonly fetchedAt: Date;
}

/** Rows a statement: the bulk of the gain is there by 30, memory stays small up to 200. */
const BATCH_SIZE = 200;

interface StoredArticle {
  readonly id: number;
  readonly urlHash: string;
  readonly feedId: number | null;
  readonly contentHash: string;
}

/**
 * Inserts new articles, adds a revision where the text differs, leaves the rest alone. An article is known by its
 * URL's hash, or by the guid under which this feed brought it. Only the feed that first brought an article revises
 * it: two feeds with two wordings of one URL would revise each other for ever.
 */
export async function storeArticles(
  tx: Transaction,
  drafts: readonly ArticleDraft[],
  context: StoreArticlesContext,
): Promise<StoreArticlesResult> {
  const unique = uniqueDrafts(drafts);
  const inserted: number[] = [];
  const revised: number[] = [];
  for (let at = 0; at < unique.length; at += BATCH_SIZE) {
    const batch = unique.slice(at, at + BATCH_SIZE);
    const result = await storeBatch(tx, batch, context);
    inserted.push(...result.inserted);
    revised.push(...result.revised);
  }
  return { inserted, revised, unchanged: unique.length - inserted.length - revised.length };
}

/** The first of each URL and guid, in the order of the hashes: concurrent batches then lock rows in one order. */
function uniqueDrafts(drafts: readonly ArticleDraft[]): ArticleDraft[] {
  const byUrl = new Map<string, ArticleDraft>();
  const guids = new Set<string>();
  for (const draft of drafts) {
    if (byUrl.has(draft.urlHash) || guids.has(draft.guidHash)) continue;
    byUrl.set(draft.urlHash, draft);
    guids.add(draft.guidHash);
  }
  return [...byUrl.values()].sort((a, b) => (a.urlHash < b.urlHash ? -1 : 1));
}

async function storeBatch(tx: Transaction, drafts: readonly ArticleDraft[], context: StoreArticlesContext) {
  const known = await findKnown(tx, drafts, context.feedId);
  const fresh = drafts.filter((draft) => !known.has(draft));
  const changed = drafts.flatMap((draft) => {
    const article = known.get(draft);
    const differs = article !== undefined && article.contentHash !== draft.contentHash;
    return differs && article.feedId === context.feedId ? [{ draft, id: article.id }] : [];
  });
  const inserted = await insertArticles(tx, fresh, context);
  await addRevisions(tx, [...inserted, ...changed], context.fetchedAt);
  await reviseArticles(tx, changed);
  await rememberItems(
    tx,
    drafts,
    [...inserted, ...[...known].map(([draft, { id }]) => ({ draft, id }))],
    context.feedId,
  );
  return { inserted: inserted.map(({ id }) => id), revised: changed.map(({ id }) => id) };
}

async function findKnown(
  tx: Transaction,
  drafts: readonly ArticleDraft[],
  feedId: number | null,
): Promise<Map<ArticleDraft, StoredArticle>> {
  const rows = await tx.$queryRaw<(StoredArticle & { guidHash: string | null })[]>`/* findKnownArticles */
    SELECT a.id, a.url_hash AS "urlHash", a.feed_id AS "feedId", r.content_hash AS "contentHash", NULL AS "guidHash"
    FROM article a JOIN article_revision r ON r.id = a.revision_id
    WHERE a.url_hash = ANY (${drafts.map(({ urlHash }) => urlHash)}::text[])
    UNION ALL
    SELECT a.id, a.url_hash, a.feed_id, r.content_hash, i.guid_hash
    FROM feed_item i JOIN article a ON a.id = i.article_id JOIN article_revision r ON r.id = a.revision_id
    WHERE i.feed_id = ${feedId} AND i.guid_hash = ANY (${drafts.map(({ guidHash }) => guidHash)}::text[])`;
  const byUrl = new Map(rows.filter((row) => row.guidHash === null).map((row) => [row.urlHash, row]));
  const byGuid = new Map(rows.filter((row) => row.guidHash !== null).map((row) => [row.guidHash, row]));
  const pairs = drafts.map(
    (draft) => [draft, byGuid.get(draft.guidHash) ?? byUrl.get(draft.urlHash)] as const,
  );
  return new Map(
    pairs.filter(
      (pair): pair is [ArticleDraft, StoredArticle & { guidHash: string | null }] => pair[1] !== undefined,
    ),
  );
}

interface DraftWithId {
  readonly draft: ArticleDraft;
  readonly id: number;
}

async function insertArticles(
  tx: Transaction,
  drafts: readonly ArticleDraft[],
  context: StoreArticlesContext,
): Promise<DraftWithId[]> {
  if (drafts.length === 0) return [];
  const sources = await sourceIds(
    tx,
    drafts.map(({ publisher }) => publisher),
  );
  const column = <T>(read: (draft: ArticleDraft) => T): T[] => drafts.map(read);
  const rows = await tx.$queryRaw<{ id: number; urlHash: string }[]>`/* insertArticles */
    INSERT INTO article (url, url_hash, source_id, feed_id, title, summary, author, image_url, declared_language, country,
      published_at, published_at_source, fetched_at, updated_at)
    SELECT url, url_hash, source_id, ${context.feedId}::int, title, summary, author, image_url, declared_language, country,
      published_at, published_at_source, ${context.fetchedAt}::timestamptz, updated_at
    FROM unnest(
      ${column((d) => d.url)}::text[], ${column((d) => d.urlHash)}::text[],
      ${column((d) => sources.get(d.publisher.domain) ?? 0)}::int[], ${column((d) => d.title)}::text[],
      ${column((d) => d.summary)}::text[], ${column((d) => d.author)}::text[], ${column((d) => d.imageUrl)}::text[],
      ${column((d) => d.declaredLanguage)}::text[], ${column((d) => d.publisher.country)}::text[],
      ${column((d) => d.publishedAt)}::timestamptz[], ${column((d) => d.publishedAtSource)}::"PublishedAtSource"[],
      ${column((d) => d.updatedAt)}::timestamptz[])
      AS row (url, url_hash, source_id, title, summary, author, image_url, declared_language, country, published_at,
        published_at_source, updated_at)
    ON CONFLICT (url_hash) DO NOTHING
    RETURNING id, url_hash AS "urlHash"`;
  const ids = new Map(rows.map((row) => [row.urlHash, row.id]));
  return drafts.flatMap((draft) => {
    const id = ids.get(draft.urlHash);
    return id === undefined ? [] : [{ draft, id }];
  });
}

async function sourceIds(tx: Transaction, publishers: readonly Publisher[]): Promise<Map<string, number>> {
  const unique = new Map(publishers.map((publisher) => [publisher.domain, publisher]));
  const list = [...unique.values()].sort((a, b) => (a.domain < b.domain ? -1 : 1));
  const domains = list.map(({ domain }) => domain);
  const find = () =>
    tx.source.findMany({ where: { domain: { in: domains } }, select: { id: true, domain: true } });
  let rows = await find();
  if (rows.length < domains.length) {
    await tx.source.createMany({
      data: list.map(({ domain, name, country }) => ({ domain, name, country })),
      skipDuplicates: true,
    });
    rows = await find();
  }
  return new Map(rows.map((row) => [row.domain, row.id]));
}

async function addRevisions(tx: Transaction, items: readonly DraftWithId[], seenAt: Date): Promise<void> {
  if (items.length === 0) return;
  const column = <T>(read: (draft: ArticleDraft) => T): T[] => items.map(({ draft }) => read(draft));
  await tx.$executeRaw`/* addRevisions */
    WITH added AS (
      INSERT INTO article_revision (article_id, number, content_hash, title, summary, body_html, text, title_length, seen_at)
      SELECT row.article_id,
        1 + coalesce((SELECT max(r.number) FROM article_revision r WHERE r.article_id = row.article_id), 0),
        content_hash, title, summary, body_html, text, title_length, ${seenAt}::timestamptz
      FROM unnest(
        ${items.map(({ id }) => id)}::int[], ${column((d) => d.contentHash)}::text[], ${column((d) => d.title)}::text[],
        ${column((d) => d.summary)}::text[], ${column((d) => d.bodyHtml)}::text[], ${column((d) => d.text)}::text[],
        ${column((d) => d.titleLength)}::int[])
        AS row (article_id, content_hash, title, summary, body_html, text, title_length)
      RETURNING id, article_id
    )
    UPDATE article SET revision_id = added.id FROM added WHERE article.id = added.article_id`;
}

/** The article follows its newest revision; its analysis waits again, publication time and URL stay. */
async function reviseArticles(tx: Transaction, items: readonly DraftWithId[]): Promise<void> {
  if (items.length === 0) return;
  const column = <T>(read: (draft: ArticleDraft) => T): T[] => items.map(({ draft }) => read(draft));
  await tx.$executeRaw`/* reviseArticles */
    UPDATE article SET title = row.title, summary = row.summary, updated_at = row.updated_at, analysis_status = 'PENDING'
    FROM unnest(${items.map(({ id }) => id)}::int[], ${column((d) => d.title)}::text[],
      ${column((d) => d.summary)}::text[], ${column((d) => d.updatedAt)}::timestamptz[])
      AS row (id, title, summary, updated_at)
    WHERE article.id = row.id`;
}

async function rememberItems(
  tx: Transaction,
  drafts: readonly ArticleDraft[],
  items: readonly DraftWithId[],
  feedId: number | null,
): Promise<void> {
  if (feedId === null || drafts.length === 0) return;
  await tx.$executeRaw`/* rememberItems */
    INSERT INTO feed_item (feed_id, guid_hash, article_id)
    SELECT ${feedId}::int, guid_hash, article_id
    FROM unnest(${items.map(({ draft }) => draft.guidHash)}::text[], ${items.map(({ id }) => id)}::int[])
      AS row (guid_hash, article_id)
    ON CONFLICT DO NOTHING`;
}

export interface DeletedArticles {
  readonly ids: readonly number[];
  /** Stories that lost an article. */
  readonly storyIds: readonly number[];
}

/** Ids of the oldest articles published before `before`, with their stories. */
export async function articlesBefore(tx: Transaction, before: Date, limit: number): Promise<DeletedArticles> {
  const rows = await tx.article.findMany({
    where: { publishedAt: { lt: before } },
    orderBy: { id: 'asc' },
    take: limit,
    select: { id: true, topics: { select: { storyId: true } } },
  });
  const storyIds = rows.flatMap(({ topics }) =>
    topics.flatMap(({ storyId }) => (storyId === null ? [] : [storyId])),
  );
  return { ids: rows.map(({ id }) => id), storyIds: [...new Set(storyIds)] };
}

/** Articles outside the list that copy one in it. */
export async function reprintsOf(tx: Transaction, ids: readonly number[]): Promise<number[]> {
  const rows = await tx.article.findMany({
    where: { reprintOfId: { in: [...ids] }, id: { notIn: [...ids] } },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** Deletes articles with all that was derived from them. */
export async function deleteArticles(tx: Transaction, ids: readonly number[]): Promise<void> {
  await tx.article.updateMany({ where: { id: { in: [...ids] } }, data: { revisionId: null } });
  await tx.article.deleteMany({ where: { id: { in: [...ids] } } });
  await tx.relation.deleteMany({ where: { appearances: { none: {} } } });
}
