import { normaliseName } from '../shared/normalise-name.ts';

/** Shorter words say nothing of a text's subject. */
const MIN_WORD = 4;
/** A title with fewer long words decides nothing. */
const MIN_WORDS = 3;
/** Share of the title's long words that a page of the same article holds at least; consent walls and home pages hold fewer. */
const MIN_SHARE = 0.3;

/** Whether a page's title and text can be those of the article that the feed announced under `title`. */
export function matchesTitle(
  title: string,
  page: { readonly title: string; readonly text: string },
): boolean {
  const wanted = new Set(
    normaliseName(title)
      .split(' ')
      .filter((word) => word.length >= MIN_WORD),
  );
  if (wanted.size < MIN_WORDS) return true;
  const held = new Set(normaliseName(`${page.title} ${page.text}`).split(' '));
  return [...wanted].filter((word) => held.has(word)).length >= wanted.size * MIN_SHARE;
}
