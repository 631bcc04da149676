import type { RelationModality, RelationStage, RelationType } from '../analysis.ts';
import type { RelationRow } from './relation-row.ts';
import {
  BROKEN_OFF_WORDS,
  CLOSED_WORDS,
  DENIED_WORDS,
  ENDED_WORDS,
  FORMING_WORDS,
  NEGATION_WORDS,
  POSSIBLE_WORDS,
  STRAINED_WORDS,
  UNCHANGED_WORDS,
  type WordTable,
} from './statement-words.ts';

/** How far along a relation is, how sure the text is of it, and in what tone it speaks of it. */
export interface Colour {
  readonly stage: RelationStage;
  readonly modality: RelationModality;
  /** -1..1. */
  readonly tone: number;
}

/** How much the sentence's own tone adds to that of the relation's kind. */
const SENTENCE_PART = 0.4;
/** Tones nearer to 0 are 0. */
const NEUTRAL_BAND = 0.15;
const STRAINED_TONE = -0.5;
/** Kinds of relation whose end or strain can be told from words beside it. */
const LASTING: ReadonlySet<RelationType> = new Set(['PARTNERSHIP', 'SUPPLY', 'INVESTMENT', 'USES']);
/** Kinds that somebody brings and can give up. */
const PROCEEDINGS: ReadonlySet<RelationType> = new Set(['LITIGATION', 'REGULATION']);
/** Kinds whose tone is not the sentence's: a suit is hostile however it is told, a post is a post. */
const OWN_TONE: ReadonlySet<RelationType> = new Set(['EMPLOYMENT', 'LITIGATION']);

const expressions = new Map<WordTable, Map<string, RegExp>>();

/** How a sentence words a statement, in lower case. */
export interface Wording {
  /** What a pattern matched. */
  readonly stated: string;
  /** The same with what stands right beside it: its modality is told there. */
  readonly near: string;
  /** The same with a little more: its stage is. */
  readonly around: string;
}

/** Colour of a statement. */
export function colourStatement(
  row: RelationRow,
  { stated, near, around }: Wording,
  language: string,
  sentenceScore: number | null,
): Colour {
  const saysIn =
    (text: string) =>
    (table: WordTable): boolean =>
      expressionOf(table, language).test(text);
  const isNegated = saysIn(stated)(NEGATION_WORDS);
  const stage = stageOf(row, saysIn(around));
  return {
    stage,
    modality: isNegated ? 'DENIED' : modalityOf(saysIn(near)),
    tone: toneOf(row, stage, sentenceScore),
  };
}

function stageOf(row: RelationRow, says: (table: WordTable) => boolean): RelationStage {
  if (LASTING.has(row.type) && says(BROKEN_OFF_WORDS)) return 'ENDED';
  if (PROCEEDINGS.has(row.type) && says(CLOSED_WORDS)) return 'ENDED';
  if (row.stage === 'FORMING' && LASTING.has(row.type) && says(UNCHANGED_WORDS)) return 'ACTIVE';
  if (row.stage !== 'ACTIVE' || !LASTING.has(row.type)) return row.stage;
  if (says(STRAINED_WORDS)) return 'STRAINED';
  if (says(ENDED_WORDS)) return 'ENDED';
  return says(FORMING_WORDS) && !says(UNCHANGED_WORDS) ? 'FORMING' : 'ACTIVE';
}

function modalityOf(says: (table: WordTable) => boolean): RelationModality {
  if (says(DENIED_WORDS)) return 'DENIED';
  return says(POSSIBLE_WORDS) ? 'POSSIBLE' : 'FACT';
}

function toneOf(row: RelationRow, stage: RelationStage, sentenceScore: number | null): number {
  if (LASTING.has(row.type) && (stage === 'STRAINED' || stage === 'ENDED')) return STRAINED_TONE;
  const moved = OWN_TONE.has(row.type) ? row.tone : row.tone + SENTENCE_PART * (sentenceScore ?? 0);
  const tone = Math.max(-1, Math.min(row.type === 'COMPETITION' ? 0 : 1, moved));
  return Math.abs(tone) < NEUTRAL_BAND ? 0 : tone;
}

function expressionOf(table: WordTable, language: string): RegExp {
  const byLanguage = expressions.get(table) ?? new Map<string, RegExp>();
  expressions.set(table, byLanguage);
  const known = byLanguage.get(language);
  if (known !== undefined) return known;
  const unspaced = language === 'zh' || language === 'ja';
  const body = table[language] ?? '(?!)';
  const made = new RegExp(unspaced ? `(?:${body})` : `(?<![a-zà-ÿ])(?:${body})(?![a-zà-ÿ])`);
  byLanguage.set(language, made);
  return made;
}
