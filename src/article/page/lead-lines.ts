import { normaliseName } from '../../shared/normalise-name.ts';

/** Lines over the text in which title, author and date may stand. */
const LEAD = 4;
const MAX_LINE = 90;

const BYLINE = /^(?:by|oleh|penulis|reporter|laporan)\s[^.!?]{3,80}$/i;
/** A year beside a month's name (English, Indonesian) or as part of a date in figures. */
const DATE =
  /\b(?:jan|feb|mar|apr|ma[yi]|jun|jul|aug|agu|sep|o[ck]t|nov|de[cs])\p{L}*\.?\s+(?:\d{1,2},?\s+)?(?:19|20)\d\d\b|\b\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d\d\b/iu;

/** The text without title, byline and date where they stand as lines of their own at its top. */
export function withoutLeadLines(text: string, title: string | null): string {
  const lines = text.split('\n');
  const name = normaliseName(title ?? '');
  const kept = lines.filter((line, at) => at >= LEAD * 2 || line === '' || !isLead(line, name));
  return kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function isLead(line: string, title: string): boolean {
  const own = normaliseName(line);
  if (own !== '' && own === title) return true;
  if (line.length > MAX_LINE || /[.!?”"]$/.test(line)) return false;
  return BYLINE.test(line) || DATE.test(line);
}
