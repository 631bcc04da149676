/** Stores articles and their revisions in batches; the same items again change nothing. */
import type { Transaction } from '../database/connect.ts';
import type { ArticleDraft, NormaliseContext, Publisher } from './article-draft.ts';
import { bookFeedWordings, withPageBodies } from './full-text-store.ts';
import { findKnown } from './known-article-store.ts';
import { needsFullText } from './needs-full-text.ts';
import { addRevisions, type OfArticle, reviseArticles } from './revision-store.ts';

export interface StoreArticlesResult {
  /** Ids of articles that are new. */
  readonly inserted: readonly number[];
  /** Ids of articles that got a further revision. */
  readonly revised: readonly number[];
  readonly unchanged: number;
  /** New and changed articles whose pages have to be fetched for their full text. */
  readonly teasers: readonly { readonly id: number; readonly url: string }[];
}

export interface StoreArticlesContext {
  /** Feed that brought the items; null for imports. */
  readonly feedId: number | null;
  readonly fetchedAt: Date;
  /** Null or absent: what comes in is whole. */
  readonly feedKind?: NormaliseContext['feedKind'] | null;
  /** Whether teasers are to be completed from their pages. */
  readonly fetchPages?: boolean;
}

/** Rows a statement: the bulk of the gain is there by 30, memory stays small up to 200. */
const BATCH_SIZE = 200;

/**
 * Inserts new articles, adds a revision where the text differs, leaves the rest alone. An article is known by its
 * URL's hash, or by the guid under which this feed brought it. Only the feed that first brought an article revises
 * it (two feeds with two wordings of one URL would revise each other for ever), or any if that feed is gone.
 */
export async function storeArticles(
  tx: Transaction,
  drafts: readonly ArticleDraft[],
  context: StoreArticlesContext,
): Promise<StoreArticlesResult> {
  const unique = uniqueDrafts(drafts);
  const inserted: number[] = [];
  const revised: number[] = [];
  const teasers: { id: number; url: string }[] = [];
  for (let at = 0; at < unique.length; at += BATCH_SIZE) {
    const batch = unique.slice(at, at + BATCH_SIZE);
    const result = await storeBatch(tx, batch, context);
    inserted.push(...result.inserted);
    revised.push(...result.revised);
    teasers.push(...result.teasers);
  }
  return { inserted, revised, unchanged: unique.length - inserted.length - revised.length, teasers };
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
  const differing = drafts.flatMap((draft) => {
    const article = known.get(draft);
    const differs = article !== undefined && article.contentHash !== draft.contentHash;
    const isOwn = article?.feedId === context.feedId || article?.feedId === null;
    return differs && isOwn ? [{ draft, ...article }] : [];
  });
  const isTeaser = (draft: ArticleDraft) => needsFullText(draft, context.feedKind ?? null);
  // A teaser never takes the place of the text that its page gave.
  const kept = differing.filter(({ draft, hasPageText }) => hasPageText && isTeaser(draft));
  const changed = [...differing.filter((item) => !kept.includes(item)), ...(await withPageBodies(tx, kept))];
  await lockArticles(
    tx,
    changed.map(({ id }) => id),
  );
  const inserted = await insertArticles(tx, fresh, context);
  await addRevisions(tx, [...inserted, ...changed], context.fetchedAt);
  await reviseArticles(tx, changed);
  const wantsPage = (draft: ArticleDraft) => context.fetchPages === true && isTeaser(draft);
  const teasers = [...inserted, ...differing].filter(({ draft }) => wantsPage(draft));
  const booked = [...differing, ...inserted.filter((item) => teasers.includes(item))];
  await bookFeedWordings(
    tx,
    booked.map((item) => ({
      id: item.id,
      hash: kept.some(({ id }) => id === item.id) ? item.draft.contentHash : null,
      wantsPage: wantsPage(item.draft),
    })),
  );
  await rememberItems(
    tx,
    drafts,
    [...inserted, ...[...known].map(([draft, { id }]) => ({ draft, id }))],
    context.feedId,
  );
  return {
    inserted: inserted.map(({ id }) => id),
    revised: changed.map(({ id }) => id),
    teasers: teasers.map(({ id, draft }) => ({ id, url: draft.url })),
  };
}

type DraftWithId = OfArticle<ArticleDraft>;

/** In the order of ids, as the analysis locks them. */
async function lockArticles(tx: Transaction, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.$executeRaw`/* lockArticlesToRevise */
    SELECT 1 FROM article WHERE id = ANY (${[...ids]}::int[]) ORDER BY id FOR UPDATE`;
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
