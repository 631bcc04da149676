import type { ArticleDraft } from '../../src/article/article-draft.ts';
import { storeArticles } from '../../src/article/article-store.ts';
import { sha256 } from '../../src/shared/hash.ts';
import type { TestDeps } from './deps.ts';

export interface TestArticle {
  /** Path of the URL; the article's identity. */
  readonly name: string;
  readonly title: string;
  readonly body: string;
  readonly publishedAt: string;
  readonly language?: string;
  readonly domain?: string;
}

/** Stores articles as an import would; returns ids in the order given. */
export async function addArticles(deps: TestDeps, articles: readonly TestArticle[]): Promise<number[]> {
  const drafts = articles.map(draftOf);
  await deps.db.$transaction((tx) => storeArticles(tx, drafts, { feedId: null, fetchedAt: deps.now() }));
  const rows = await deps.db.article.findMany({
    where: { urlHash: { in: drafts.map(({ urlHash }) => urlHash) } },
  });
  return drafts.map(({ urlHash }) => rows.find((row) => row.urlHash === urlHash)?.id ?? 0);
}

function draftOf({
  name,
  title,
  body,
  publishedAt,
  language = 'en',
  domain = 'paper.example',
}: TestArticle): ArticleDraft {
  const url = `https://${domain}/${name}`;
  const text = `${title}\n\n${body}`;
  return {
    ...{ url, urlHash: sha256(url), guidHash: sha256(url), title, text, titleLength: title.length },
    ...{ summary: null, bodyHtml: null, author: null, imageUrl: null, updatedAt: null, categories: [] },
    ...{ publishedAt: new Date(publishedAt), publishedAtSource: 'FEED', declaredLanguage: language },
    contentHash: sha256(text),
    publisher: { domain, name: domain, country: 'ID' },
  };
}
