import type { FigurePredicate, FigureUnit } from '../analyse/analysis.ts';

/** What is said to be so: a number with its unit, or a stretch of days. */
export interface Quantity {
  /** Absolute number; null for a DEADLINE. */
  readonly value: number | null;
  /** Upper end of a range, else null. */
  readonly max: number | null;
  /** ISO 4217, null where it is no money. */
  readonly currency: string | null;
  /** Null for money. */
  readonly unit: FigureUnit | null;
  readonly approximate: boolean;
  readonly bound: 'AT_LEAST' | 'AT_MOST' | null;
  /** First and last day of a DEADLINE (ISO dates), else null. */
  readonly fromDate: string | null;
  readonly toDate: string | null;
}

/** One article's figure as claims are made of it. */
export interface ClaimFigure extends Quantity {
  readonly id: number;
  readonly rawText: string;
  /** The other party ("invests 13 billion in OpenAI"), null where its sentence names none. */
  readonly objectId: number | null;
  /** The claim that it belonged to before, null if none. */
  readonly claimId: number | null;
  readonly articleId: number;
  readonly sourceId: number;
  /** Story of the article in the claim's topic, null before clustering. */
  readonly storyId: number | null;
  /** Whether the article repeats another. */
  readonly isReprint: boolean;
  readonly publishedAt: Date;
  /** Values of the same unit that its article names, whatever they are about, save as what is not so; its own among them. */
  readonly named: readonly number[];
}

/** What is read together to make claims of it. */
export interface ClaimGroup {
  readonly topicId: number;
  readonly subjectId: number;
  readonly predicate: FigurePredicate;
}
