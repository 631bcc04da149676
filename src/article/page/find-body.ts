import { Readability } from '@mozilla/readability';
import { cleanText } from '../clean-text.ts';
import { plainText } from '../plain-text.ts';
import { MAX_HTML_LENGTH, sanitizeHtml } from '../sanitize-html.ts';
import { BODY_SELECTORS } from './clutter-elements.ts';
import { isClutterHeading, isClutterLine } from './clutter-lines.ts';
import { lineText, type PageDocument } from './page-dom.ts';

export interface PageBody {
  /** Sanitised. */
  readonly html: string;
  readonly text: string;
}

export interface ReadablePage extends PageBody {
  readonly title: string | null;
  readonly byline: string | null;
}

/** A container with less text than this is a teaser or a template's leftover, UTF-16 units. */
const MIN_CONTAINER = 250;
/** Readability looks for more, with looser rules, below this. */
const CHAR_THRESHOLD = 250;

/**
 * The article's body: the container that the page's template is known to keep it in, else what Readability takes for
 * it. Null if it finds none. Consumes the document.
 */
export function findBody(document: PageDocument): ReadablePage | null {
  focusOnContainer(document);
  const options = { charThreshold: CHAR_THRESHOLD, disableJSONLD: true };
  const found = new Readability(document, options).parse();
  if (found === null) return null;
  return { ...bodyOfHtml(found.content ?? ''), title: found.title ?? null, byline: found.byline ?? null };
}

/** If one element is the template's container of the text, the rest of the page goes. */
function focusOnContainer(document: PageDocument): void {
  if (document.querySelector(BODY_SELECTORS.join(',')) === null) return;
  for (const selector of BODY_SELECTORS) {
    const matches = [...document.body.querySelectorAll(selector)];
    const [container] = matches;
    if (container === undefined || matches.length > 1) continue;
    if (lineText(container).length < MIN_CONTAINER) continue;
    const article = document.createElement('article');
    article.innerHTML = container.innerHTML;
    document.body.innerHTML = '';
    document.body.appendChild(article);
    return;
  }
}

/** HTML as a body to show and to analyse, without lines that are no article's. */
export function bodyOfHtml(source: string): PageBody {
  const html = cleanText(sanitizeHtml(source.slice(0, MAX_HTML_LENGTH))).trim();
  return { html, text: withoutClutterLines(plainText(html)) };
}

/** Headings over nothing at the end go too: their list of links was removed, or was never in the body. */
function withoutClutterLines(text: string): string {
  const kept = text.split('\n').filter((line) => !isClutterLine(line) && !isClutterHeading(line));
  return kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
