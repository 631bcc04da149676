/** Where an article's full text stands, and the wording that its page gave. */
import type { Database, Transaction } from '../database/connect.ts';
import { sha256 } from '../shared/hash.ts';
import type { ArticleDraft } from './article-draft.ts';
import { cutBytes } from './clean-text.ts';
import type { ExtractedPage } from './extract-page.ts';
import { languageOf, MAX_TEXT_BYTES } from './normalise-item.ts';
import { addRevisions, type OfArticle, type Wording } from './revision-store.ts';

/** An article that waits for its page. */
export interface Teaser {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  /** Body in force, UTF-16 units. */
  readonly bodyLength: number;
  /** Failed tries so far. */
  readonly tries: number;
}

/** Null if the article is gone or waits no more. */
export async function findTeaser(db: Database, articleId: number): Promise<Teaser | null> {
  const row = await db.article.findFirst({
    where: { id: articleId, fullTextStatus: 'PENDING' },
    select: { id: true, url: true, title: true, fullTextTries: true, feedContentHash: true, revision: true },
  });
  if (!row?.revision) return null;
  const { text, titleLength } = row.revision;
  // A page that is asked for again is measured against nothing: the publisher may have shortened it.
  const bodyLength = row.feedContentHash === null ? Math.max(0, text.length - titleLength - 2) : 0;
  return { id: row.id, url: row.url, title: row.title, bodyLength, tries: row.fullTextTries };
}

/** What the feed says of a stored article. */
export interface FeedWording {
  readonly id: number;
  /** Hash of the feed's wording if the page's stays in force; null if the feed's is in force. */
  readonly hash: string | null;
  readonly wantsPage: boolean;
}

/** Books the feeds' new wordings; with `wantsPage` the full text is waited for, with fresh tries. */
export async function bookFeedWordings(tx: Transaction, rows: readonly FeedWording[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.$executeRaw`/* bookFeedWordings */
    UPDATE article SET feed_content_hash = row.hash, full_text_tries = 0, full_text_error = NULL,
      full_text_status = CASE WHEN row.wants_page THEN 'PENDING' WHEN row.hash IS NULL THEN 'NOT_NEEDED' ELSE 'FETCHED'
        END::"FullTextStatus"
    FROM unnest(${rows.map(({ id }) => id)}::int[], ${rows.map(({ hash }) => hash)}::text[],
      ${rows.map(({ wantsPage }) => wantsPage)}::bool[]) AS row (id, hash, wants_page)
    WHERE article.id = row.id`;
}

/**
 * The feed's changed drafts with the body that the page gave: a headline is corrected at once, the full text stays.
 * Drafts that change no headline are left out.
 */
export async function withPageBodies(
  tx: Transaction,
  items: readonly OfArticle<ArticleDraft>[],
): Promise<OfArticle<ArticleDraft>[]> {
  if (items.length === 0) return [];
  const articles = await tx.article.findMany({
    where: { id: { in: items.map(({ id }) => id) } },
    select: { id: true, revision: true },
  });
  const inForce = new Map(articles.map(({ id, revision }) => [id, revision]));
  return items.flatMap(({ draft, id }) => {
    const revision = inForce.get(id);
    if (!revision || revision.title === draft.title) return [];
    const body = revision.text.slice(revision.titleLength + 2);
    return [{ id, draft: { ...draft, ...wordingOf(draft, body, revision.bodyHtml) } }];
  });
}

function wordingOf(
  { title, summary }: Pick<Wording, 'title' | 'summary'>,
  body: string,
  bodyHtml: string | null,
): Wording {
  const text = cutBytes(`${title}\n\n${body}`, MAX_TEXT_BYTES);
  return { title, summary, bodyHtml, text, titleLength: title.length, contentHash: sha256(text) };
}

export type StoredPage = 'gone' | 'unchanged' | 'revised';

/**
 * Makes the page's text the article's next revision, under the feed's headline; its analysis waits again. `gone`: the
 * article is deleted, or the feed gave its whole text meanwhile.
 */
export async function storeFullText(
  tx: Transaction,
  articleId: number,
  page: ExtractedPage,
  seenAt: Date,
): Promise<StoredPage> {
  const [current] = await tx.$queryRaw<{ title: string; summary: string | null; contentHash: string }[]>`
    /* lockTeaser */
    SELECT r.title, r.summary, r.content_hash AS "contentHash"
    FROM article a JOIN article_revision r ON r.id = a.revision_id
    WHERE a.id = ${articleId} AND a.full_text_status = 'PENDING' FOR UPDATE OF a`;
  if (current === undefined) return 'gone';
  const draft = wordingOf(current, page.text, page.bodyHtml);
  const isNew = draft.contentHash !== current.contentHash;
  if (isNew) await addRevisions(tx, [{ id: articleId, draft }], seenAt);
  await tx.$executeRaw`/* storeFullText */
    UPDATE article SET feed_content_hash = coalesce(feed_content_hash, ${current.contentHash}::text),
      full_text_status = 'FETCHED', full_text_error = NULL,
      analysis_status = CASE WHEN ${isNew}::bool THEN 'PENDING' ELSE analysis_status END,
      author = coalesce(author, ${page.byline}::text),
      declared_language = coalesce(declared_language, ${languageOf(page.language)}::text)
    WHERE id = ${articleId}`;
  return isNew ? 'revised' : 'unchanged';
}

/** The article keeps what it has. Without `retry` the page is given up until the feed's wording changes. */
export async function bookPageFailure(
  tx: Transaction,
  articleId: number,
  reason: string,
  retry: boolean,
): Promise<void> {
  await tx.article.updateMany({
    where: { id: articleId, fullTextStatus: 'PENDING' },
    data: {
      fullTextStatus: retry ? 'PENDING' : 'FAILED',
      fullTextError: cutBytes(reason, 500),
      fullTextTries: { increment: 1 },
    },
  });
}
