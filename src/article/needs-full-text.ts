import type { ArticleDraft, NormaliseContext } from './article-draft.ts';

/** A shorter body is no article of a paper, UTF-16 units; see `weightOf`. */
const MIN_BODY = 500;
/** Where a body is nothing but the item's summary it may still be the whole text if it is this long. */
const MIN_SUMMARY_BODY = 1_500;
/** A character of a script without spaces says as much as so many letters. */
const IDEOGRAPH_WEIGHT = 2.5;

/** How a cut text ends: an ellipsis, or a link to the rest. Sources: WordPress' excerpts, papers' own feeds. */
const CUT_OFF =
  /(?:\u2026|\.{3}|\[\+\d+ chars\]|\[\u2026\]|\[\.{3}\])\s*$|(?:read (?:more|on|the full (?:story|article))|continue reading|full story|(?:baca )?selengkapnya|baca lebih lanjut|lanjut membaca|lire la suite|leer m\u00e1s|seguir leyendo|weiterlesen|mehr lesen|lees meer|leia mais)(?: (?:at|on|di|en|auf|sur|bei) .{1,60})?\s*[.\u2026\u00bb>\u2192]*\s*$/iu;

/** Addresses of files that hold no article in HTML. */
const FILE = /\.(?:pdf|mp3|mp4|m4a|jpe?g|png|gif|webp|zip|docx?|xlsx?|pptx?)$/i;

/**
 * Whether the feed gave only a teaser, so that the article's page is worth a request. Never for news search, whose
 * links lead through the search service; nor for what no feed brought.
 */
export function needsFullText(
  draft: Pick<ArticleDraft, 'url' | 'text' | 'titleLength' | 'summary'>,
  feedKind: NormaliseContext['feedKind'] | null,
): boolean {
  if (feedKind === null || feedKind === 'NEWS_SEARCH') return false;
  const { protocol, pathname } = new URL(draft.url);
  if (!/^https?:$/.test(protocol) || FILE.test(pathname)) return false;
  const body = draft.text.slice(draft.titleLength).trim();
  const weight = weightOf(body);
  if (weight < MIN_BODY || CUT_OFF.test(body.slice(-200))) return true;
  return weight < MIN_SUMMARY_BODY && body === draft.summary;
}

function weightOf(text: string): number {
  const ideographs = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu)?.length ?? 0;
  return text.length + ideographs * (IDEOGRAPH_WEIGHT - 1);
}
