/** What a page says of its article in JSON-LD (schema.org/Article). */
export interface LinkedArticle {
  readonly headline: string | null;
  /** Plain text or HTML, as the publisher wrote it. */
  readonly body: string | null;
  readonly byline: string | null;
  /** ISO 8601 as stated. */
  readonly publishedTime: string | null;
  /** BCP 47 as stated. */
  readonly language: string | null;
  /** False: readers have to pay for the whole text. */
  readonly isFree: boolean;
}

type Json = Readonly<Record<string, unknown>>;

/** schema.org's types of texts that are one article. */
const ARTICLE_TYPE = /(?:^|\/)(?:\w*Article|BlogPosting|LiveBlogPosting|Report)$/;
const MAX_NODES = 2_000;

/** The article in the page's JSON-LD blocks; of several, the one with the longest body. Null if there is none. */
export function readLinkedData(sources: readonly string[]): LinkedArticle | null {
  const articles = sources.flatMap((source) => articleNodes(parseJson(source))).map(toArticle);
  const longest = Math.max(...articles.map(({ body }) => body?.length ?? 0));
  return articles.find(({ body }) => (body?.length ?? 0) === longest) ?? null;
}

/** Raw line breaks inside strings are common; a block that can't be read counts for nothing. */
function parseJson(source: string): unknown {
  try {
    return JSON.parse(source.replace(/[\u0000-\u001f]/g, ' '));
  } catch {
    return null;
  }
}

function articleNodes(root: unknown): Json[] {
  const found: Json[] = [];
  const waiting: unknown[] = [root];
  for (let seen = 0; waiting.length > 0 && seen < MAX_NODES; seen += 1) {
    const value = waiting.shift();
    if (Array.isArray(value)) waiting.push(...listOf(value).slice(0, MAX_NODES));
    if (!isObject(value)) continue;
    if (listOf(value['@type']).some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type)))
      found.push(value);
    else waiting.push(value['@graph'], value['mainEntity'], value['mainEntityOfPage']);
  }
  return found;
}

function toArticle(node: Json): LinkedArticle {
  const authors = listOf(node['author']).map((author) => textOf(isObject(author) ? author['name'] : author));
  return {
    headline: textOf(node['headline']) ?? textOf(node['name']),
    body: textOf(node['articleBody']),
    byline: authors.filter((name) => name !== null).join(', ') || null,
    publishedTime: textOf(node['datePublished']),
    language: textOf(isObject(node['inLanguage']) ? node['inLanguage']['alternateName'] : node['inLanguage']),
    isFree: !/^(?:false|"false")$/i.test(JSON.stringify(node['isAccessibleForFree'] ?? true)),
  };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
