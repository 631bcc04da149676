/** Removes from a page what the tables of clutter name. All of it walks the tree once, in time linear in its size. */
import { CLUTTER_PAIRS, CLUTTER_SELECTOR, CLUTTER_WORDS } from './clutter-elements.ts';
import { isClutterHeading, isClutterLine, isLinkLabel } from './clutter-lines.ts';
import {
  isElement,
  lineText,
  type PageDocument,
  type PageElement,
  type PageNode,
  TEXT_NODE,
} from './page-dom.ts';

/** An element with more of the page's paragraph text than this holds the article, whatever its name says. */
const MAX_SHARE = 0.3;
const NEVER = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE', 'HEAD', 'BASE']);
const HEADINGS = new Set(['H2', 'H3', 'H4', 'H5', 'H6']);
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE EM FONT I MARK Q S SMALL SPAN STRONG SUB SUP TIME U'.split(' '),
);
/** What no sentence begins with: such a line goes although other text stands before it. */
const LINK_LINE =
  /^(?:baca|lihat|simak|tonton) (?:juga|pula)\s*[:：]|^(?:read|see) also\s*[:：]|^also read\s*[:：]/i;
/** Longer texts are no clutter line. */
const MAX_LINE = 330;
/** Share of an element's text inside links from which it is a list of links. */
const LINK_LIST = 0.5;

export function removeClutter(document: PageDocument): void {
  const all = Math.max(1, paragraphLength(document.body));
  const isSmall = (element: PageElement) => paragraphLength(element) <= all * MAX_SHARE;
  const named = [...document.body.querySelectorAll('*')].filter(hasClutterName);
  for (const element of [...document.body.querySelectorAll(CLUTTER_SELECTOR), ...named]) {
    if (!NEVER.has(element.tagName) && document.body.contains(element) && isSmall(element)) element.remove();
  }
  for (const heading of clutterHeadings(document.body)) removeSection(heading, isSmall);
  removeLines(document.body);
}

function paragraphLength(element: PageElement): number {
  const own = element.tagName === 'P' ? lineText(element).length : 0;
  let length = own;
  for (const paragraph of element.querySelectorAll('p')) length += lineText(paragraph).length;
  return length;
}

function hasClutterName(element: PageElement): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return names.split(/\s+/).some((name) => isClutterName(name.slice(0, 100)));
}

function isClutterName(name: string): boolean {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  return words.some(
    (word, at) => CLUTTER_WORDS.has(word) || CLUTTER_PAIRS.has(`${word}-${words[at + 1] ?? ''}`),
  );
}

function clutterHeadings(body: PageElement): PageElement[] {
  return [...body.querySelectorAll('h2,h3,h4,h5,h6,p,div,strong,span')].filter((element) => {
    const text = element.textContent ?? '';
    return text.length < 200 && isClutterHeading(lineText(element));
  });
}

/** The heading, the lists of links right after it, and the block around them if nothing else is in it. */
function removeSection(heading: PageElement, isSmall: (element: PageElement) => boolean): void {
  const parent = heading.parentElement;
  for (let next = heading.nextElementSibling; next !== null; next = heading.nextElementSibling) {
    if (HEADINGS.has(next.tagName) || !isLinkList(next) || !isSmall(next)) break;
    next.remove();
  }
  heading.remove();
  if (parent !== null && !NEVER.has(parent.tagName) && lineText(parent) === '') parent.remove();
}

function isLinkList(element: PageElement): boolean {
  const length = lineText(element).length;
  let linked = element.tagName === 'A' ? length : 0;
  for (const link of element.querySelectorAll('a')) linked += lineText(link).length;
  return linked >= length * LINK_LIST;
}

/** Removes elements whose whole text is a clutter line; gives the text of what is left, null if it is long. */
function removeLines(element: PageElement): string | null {
  const parts: string[] = [];
  let length = 0;
  for (const child of Array.from<PageNode>(element.childNodes)) {
    const text = isElement(child)
      ? removeLines(child)
      : child.nodeType === TEXT_NODE
        ? child.textContent
        : '';
    if (text === null || length > MAX_LINE) length = Number.POSITIVE_INFINITY;
    else {
      parts.push(text);
      length += text.length;
    }
  }
  if (length > MAX_LINE * 2) return null;
  const line = parts.join('').replace(/\s+/g, ' ').trim();
  if (line.length > MAX_LINE) return null;
  if (NEVER.has(element.tagName)) return line;
  const isInline = INLINE.has(element.tagName);
  if (isLinkLabel(line) && (!isInline || element.nextElementSibling?.tagName === 'A'))
    removeLabelled(element);
  else if (!isClutterLine(line) || (isInline && !isWholeLine(element, line))) return parts.join('');
  element.remove();
  return '';
}

/** Whether the line ends with the element, and begins with it too unless it says plainly what it is. */
function isWholeLine(element: PageElement, line: string): boolean {
  if (!isBreak(besides(element, 'nextSibling'))) return false;
  return LINK_LINE.test(line) || isBreak(besides(element, 'previousSibling'));
}

function besides(element: PageElement, side: 'previousSibling' | 'nextSibling'): PageNode | null {
  let node = element[side];
  while (node !== null && !isElement(node) && (node.nodeType !== TEXT_NODE || lineText(node) === ''))
    node = node[side];
  return node;
}

function isBreak(node: PageNode | null): boolean {
  return node === null || (isElement(node) && !INLINE.has(node.tagName));
}

/** The links that a label stands before, in the same line. */
function removeLabelled(label: PageElement): void {
  for (let next = label.nextElementSibling; next?.tagName === 'A'; next = label.nextElementSibling)
    next.remove();
}
