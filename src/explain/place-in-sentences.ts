import type { Span } from '../analyse/analysis.ts';
import { sentenceAt, splitSentences } from '../analyse/sentences.ts';
import type {
  ExplainedFigure,
  ExplainedMention,
  ExplainedRelation,
  ExplainedSentence,
} from './explanation.ts';

/** What was found in a text. */
export interface Findings {
  readonly mentions: readonly ExplainedMention[];
  readonly figures: readonly ExplainedFigure[];
  readonly relations: readonly ExplainedRelation[];
}

/** The text's sentences in order, each with what begins in it. */
export function placeInSentences(text: string, titleLength: number, found: Findings): ExplainedSentence[] {
  const spans = splitSentences(text, titleLength);
  const [mentions, figures, relations] = [
    grouped(spans, found.mentions),
    grouped(spans, found.figures),
    grouped(spans, found.relations),
  ];
  return spans.map(({ start, end }, at) => ({
    ...{ start, end, text: text.slice(start, end), isTitle: start < titleLength },
    mentions: mentions.get(at) ?? [],
    figures: figures.get(at) ?? [],
    relations: relations.get(at) ?? [],
  }));
}

function grouped<T extends Span>(sentences: readonly Span[], found: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const each of found.toSorted((a, b) => a.start - b.start)) {
    const at = sentenceAt(sentences, each.start);
    const group = groups.get(at);
    if (group === undefined) groups.set(at, [each]);
    else group.push(each);
  }
  return groups;
}
