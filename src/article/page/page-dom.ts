import { parseHTML } from 'linkedom';
import { parseUrl } from '../../shared/parse-url.ts';

/** The few parts of the DOM that extraction uses; the compiler's own DOM types stand for a browser, which is not here. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<PageNode>;
  readonly nextSibling: PageNode | null;
  readonly previousSibling: PageNode | null;
  remove(): void;
}

export interface PageElement extends PageNode {
  /** Upper case. */
  readonly tagName: string;
  readonly parentElement: PageElement | null;
  readonly nextElementSibling: PageElement | null;
  innerHTML: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  contains(node: PageNode): boolean;
  appendChild(node: PageNode): void;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface PageDocument {
  readonly documentElement: PageElement;
  readonly head: PageElement;
  readonly body: PageElement;
  createElement(name: string): PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;

/** The page as a tree. Relative links are read from `url`, or from the page's own base. */
export function parsePage(markup: string, url: string): PageDocument {
  const whole = /<html[\s>]/i.test(markup) ? markup : `<html><head></head><body>${markup}</body></html>`;
  const { document } = parseHTML(whole) as unknown as { document: PageDocument };
  const base = document.querySelector('base[href]');
  const stated = base?.getAttribute('href') ?? '';
  base?.remove();
  const element = document.createElement('base');
  element.setAttribute('href', parseUrl(stated, url)?.href ?? url);
  document.head.appendChild(element);
  return document;
}

export interface PageSize {
  readonly elements: number;
  /** Levels of elements below the root. */
  readonly depth: number;
}

/** The walk needs no stack of its own, however deep the page is. */
export function sizeOf(document: PageDocument): PageSize {
  let elements = 0;
  let deepest = 0;
  const waiting: { readonly element: PageNode; readonly depth: number }[] = [
    { element: document.documentElement, depth: 0 },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { element, depth } = next;
    elements += 1;
    deepest = Math.max(deepest, depth);
    for (const child of Array.from(element.childNodes))
      if (isElement(child)) waiting.push({ element: child, depth: depth + 1 });
  }
  return { elements, depth: deepest };
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT_NODE;
}

/** The element's text on one line. */
export function lineText(node: PageNode): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
}
