export interface SplitPage {
  /** The page without scripts, styles, comments and embedded documents. */
  readonly markup: string;
  /** Sources of the scripts of type application/ld+json, in order. */
  readonly linkedData: readonly string[];
}

/** What holds no text of the article. What is cut at the page's end if its end tag is missing stands first. */
const START =
  /<(?:(script|style)|(noscript|svg|iframe|template|textarea|canvas|object)|(!--))(?=[\s>/-]|$|\w)/gi;
const MAX_LINKED_DATA = 20;
const MAX_LINKED_DATA_LENGTH = 1_000_000;

/** Takes out what isn't markup or text before the page is parsed. Time is linear in the length, however broken the page is. */
export function splitRawText(html: string): SplitPage {
  const kept: string[] = [];
  const linkedData: string[] = [];
  const unclosed = new Set<string>();
  const start = new RegExp(START);
  let at = 0;
  for (let found = start.exec(html); found !== null; found = start.exec(html)) {
    const [, raw, embedded] = found;
    const name = (raw ?? embedded ?? '!--').toLowerCase();
    if (unclosed.has(name)) continue;
    const end = endOf(html, name, start.lastIndex);
    if (end === null && embedded !== undefined) {
      unclosed.add(name);
      continue;
    }
    kept.push(html.slice(at, found.index), ' ');
    if (name === 'script') keepLinkedData(linkedData, html.slice(start.lastIndex, end?.from ?? html.length));
    at = end?.to ?? html.length;
    start.lastIndex = at;
  }
  kept.push(html.slice(at));
  return { markup: kept.join(''), linkedData };
}

/** Where the end tag of `name` stands; null if there is none. */
function endOf(html: string, name: string, after: number): { from: number; to: number } | null {
  if (name === '!--') {
    const from = html.indexOf('-->', after - 2);
    return from < 0 ? null : { from, to: from + 3 };
  }
  const end = new RegExp(`</${name}[^<>]*>`, 'gi');
  end.lastIndex = after;
  const found = end.exec(html);
  return found === null ? null : { from: found.index, to: end.lastIndex };
}

function keepLinkedData(linkedData: string[], script: string): void {
  const open = script.indexOf('>');
  const isData = open >= 0 && /application\/ld\+json/i.test(script.slice(0, Math.min(open, 500)));
  const fits = script.length <= MAX_LINKED_DATA_LENGTH && linkedData.length < MAX_LINKED_DATA;
  if (isData && fits) linkedData.push(script.slice(open + 1));
}
