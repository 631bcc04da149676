import type { Edition, EditionArticle } from './edition.ts';
import { escapeMarkup, paragraphsHtml } from './markup.ts';

/** The page of an article. */
export function renderArticlePage({ publisher }: Edition, article: EditionArticle): string {
  const { title, summary, author, updatedAt } = article;
  const byline = author === null ? '' : `<p class="byline">${escapeMarkup(author)}</p>`;
  const correction =
    updatedAt === null
      ? ''
      : `<p>↻ <time datetime="${updatedAt.toISOString()}">${updatedAt.toISOString().slice(0, 10)}</time></p>`;
  const main = `<article>
<header><h1>${escapeMarkup(title)}</h1>${byline}<time datetime="${article.publishedAt.toISOString()}">${article.publishedAt.toISOString().slice(0, 10)}</time>${correction}</header>
${paragraphsHtml(article.body)}
</article>`;
  return page(article.language, title, publisher.name, summary, main);
}

/** The paper's front page, which announces the feed. */
export function renderFrontPage({ publisher, articles }: Edition, feedType: string): string {
  const items = articles.map(
    ({ url, title }) =>
      `<li><a href="${escapeMarkup(new URL(url).pathname)}">${escapeMarkup(title)}</a></li>`,
  );
  const alternate = `<link rel="alternate" type="${feedType}" href="${escapeMarkup(publisher.path)}">\n`;
  const main = `<h1>${escapeMarkup(publisher.name)}</h1>\n<ul>\n${items.join('\n')}\n</ul>`;
  return page(publisher.language, publisher.name, publisher.name, null, main, alternate);
}

/** Written for demonstration: every page says so. */
const NOTE = 'Sample text of an invented newspaper, written to demonstrate Warta.';

function page(
  language: string,
  title: string,
  paper: string,
  summary: string | null,
  main: string,
  links = '',
): string {
  const description =
    summary === null ? '' : `<meta name="description" content="${escapeMarkup(summary)}">\n`;
  return `<!doctype html>
<html lang="${escapeMarkup(language)}">
<head>
<meta charset="utf-8">
<title>${escapeMarkup(title)} | ${escapeMarkup(paper)}</title>
${description}${links}</head>
<body>
<header><a href="/">${escapeMarkup(paper)}</a></header>
<main>
${main}
</main>
<footer lang="en"><p>${NOTE}</p></footer>
</body>
</html>
`;
}
