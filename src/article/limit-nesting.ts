/** Deeper elements lose their tags and keep their text. */
const MAX_DEPTH = 200;

/** The name's length is bounded so that a tag without end is not tried at every length. */
const TAG = /<(\/?)([a-z][^\s/<>]{0,40})[^<>]*>/gi;

/** Elements without an end tag (HTML standard, 13.1.2), which don't nest. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Elements whose end tag a page may leave out (HTML standard, 13.1.2.4): the parser ends them at the next of their kind. */
export const SELF_ENDING: ReadonlySet<string> = new Set(
  'dd dt li option p tbody td tfoot th thead tr'.split(' '),
);

/**
 * The HTML with tags beyond a depth of 200 removed. An estimate by counting start and end tags: missing end tags can
 * only make it remove more. HTML that is not nested too deeply comes back as it was.
 * @param ignored elements that don't count and stay; for what goes to a parser that ends them by itself
 */
export function limitNesting(html: string, ignored: ReadonlySet<string> = new Set()): string {
  let depth = 0;
  let deepest = 0;
  const limited = html.replace(TAG, (tag, slash: string, name: string) => {
    const element = name.toLowerCase();
    if (VOID.has(element) || ignored.has(element) || tag.endsWith('/>')) return tag;
    if (slash !== '') {
      const outside = depth > MAX_DEPTH;
      depth = Math.max(0, depth - 1);
      return outside ? '' : tag;
    }
    depth += 1;
    deepest = Math.max(deepest, depth);
    return depth > MAX_DEPTH ? '' : tag;
  });
  return deepest > MAX_DEPTH ? limited : html;
}
