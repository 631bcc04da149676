import type { ExplainedMention, ExplainedSentence } from '../explain/explanation.ts';
import { figureWords, relationWords, toneStyles, toneWords } from './explain-words.ts';
import type { Mark, Painter } from './terminal-style.ts';
import { printable, wrapLines } from './terminal-text.ts';

/** Columns before a sentence, and before what is said about it. */
const MARGIN = 4;
/** Columns of the words `tone`, `figure`, `relation`. */
const LABEL = 10;

/** A sentence with its number, its marks, and below it tones, figures and relations. */
export function sentenceLines(
  sentence: ExplainedSentence,
  number: string,
  painter: Painter,
  width: number,
): string[] {
  const text = printable(sentence.text);
  const marked = painter.wrapMarked(text, marksOf(sentence), width - MARGIN);
  const indent = ' '.repeat(MARGIN);
  return [
    ...marked.map((line, at) => (at === 0 ? painter.paint(number.padEnd(MARGIN), 'dim') : indent) + line),
    ...noteLines('tone', tonesOf(sentence.mentions, painter), painter, width),
    ...sentence.figures.flatMap((figure) =>
      noteLines('figure', [[printable(figureWords(figure))]], painter, width),
    ),
    ...sentence.relations.flatMap((relation) =>
      noteLines('relation', [[printable(relationWords(relation))]], painter, width),
    ),
  ];
}

function marksOf({ start, end, mentions, figures }: ExplainedSentence): Mark[] {
  const within = (at: number): number => Math.min(at, end) - start;
  return [
    ...mentions.map((mention) => ({
      ...{ start: within(mention.start), end: within(mention.end), open: '[', close: ']' },
      styles: ['underline', ...toneStyles(mention.tone)] as const,
    })),
    ...figures.map((figure) => ({
      ...{ start: within(figure.start), end: within(figure.end), open: '{', close: '}' },
      styles: ['bold'] as const,
    })),
  ];
}

/** A piece of a note as it is, and painted. */
type NotePart = readonly [plain: string, painted?: string];

/** One part an entity and tone; equal ones are said once. */
function tonesOf(mentions: readonly ExplainedMention[], painter: Painter): NotePart[] {
  const parts = mentions.map(({ entity, tone }): NotePart => {
    const [name, said] = [printable(entity), toneWords(tone)];
    return [`${name} ${said}`, `${name} ${painter.paint(said, ...toneStyles(tone))}`];
  });
  return [...new Map(parts.map((part) => [part[0], part])).values()];
}

/** Parts side by side as far as the line goes, under the label. */
function noteLines(label: string, parts: readonly NotePart[], painter: Painter, width: number): string[] {
  const room = width - MARGIN - LABEL;
  const rows: { columns: number; text: string }[] = [];
  for (const [plain, painted] of parts) {
    const row = rows.at(-1);
    if (row !== undefined && row.columns + plain.length + 3 <= room) {
      row.columns += plain.length + 3;
      row.text += ` · ${painted ?? plain}`;
    } else if (painted === undefined) {
      rows.push(...wrapLines(plain, room).map((text) => ({ columns: room, text })));
    } else rows.push({ columns: plain.length, text: painted });
  }
  return rows.map(({ text }, at) => {
    const head = (at === 0 ? label : '').padEnd(LABEL);
    return `${' '.repeat(MARGIN)}${painter.paint(head, 'dim')}${text}`;
  });
}
