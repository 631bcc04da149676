import type { SampleArticle, SampleNews, SamplePublisher, Wording } from '../topic/sample-news.ts';

/** An article in the wording of one edition. */
export interface EditionArticle extends Wording {
  readonly url: string;
  readonly language: string;
  readonly publishedAt: Date;
  /** Null while uncorrected. */
  readonly updatedAt: Date | null;
  readonly author: string | null;
}

/** What a publisher shows at one moment, newest article first. */
export interface Edition {
  readonly publisher: SamplePublisher;
  readonly articles: readonly EditionArticle[];
  readonly modifiedAt: Date;
}

/** `first`: every article as it was first published; `corrected`: with the corrections. */
export type EditionName = 'first' | 'corrected';

/** The editions of all publishers. */
export function editionsOf({ publishers, articles }: SampleNews, name: EditionName): Edition[] {
  return publishers.map((publisher) => {
    const own = articles
      .filter((article) => article.publisher === publisher.domain)
      .map((article) => inEdition(article, name))
      .sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime());
    const times = own.map(({ publishedAt, updatedAt }) => (updatedAt ?? publishedAt).getTime());
    return { publisher, articles: own, modifiedAt: new Date(Math.max(0, ...times)) };
  });
}

function inEdition(article: SampleArticle, name: EditionName): EditionArticle {
  const { url, language, author, correction } = article;
  const publishedAt = new Date(article.publishedAt);
  if (name === 'first' || correction === undefined) {
    const { title, summary, body } = article;
    return { url, language, author, publishedAt, updatedAt: null, title, summary, body };
  }
  const { title, summary, body } = correction;
  return {
    url,
    language,
    author,
    publishedAt,
    updatedAt: new Date(correction.updatedAt),
    title,
    summary,
    body,
  };
}
