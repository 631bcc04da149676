/** What the analysis says about one text, placed sentence by sentence. Offsets are UTF-16 units in the whole text. */
import type { Span } from '../analyse/analysis.ts';
import type { RelevanceHit } from '../analyse/relevance.ts';
import type { SentimentLabel, UnscoredReason } from '../shared/sentiment.ts';

/** A tone; the numbers are null unless it is SCORED. */
export interface Tone {
  readonly status: 'SCORED' | UnscoredReason;
  /** -1..1 */
  readonly score: number | null;
  readonly label: SentimentLabel | null;
  /** 0..1 */
  readonly confidence: number | null;
}

export interface ExplainedMention extends Span {
  readonly surface: string;
  /** Name of the entity. */
  readonly entity: string;
  readonly tone: Tone;
}

export interface ExplainedFigure extends Span {
  readonly rawText: string;
  readonly predicate: string;
  /** Absolute number; null for a deadline. */
  readonly value: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly unit: string | null;
  readonly approximate: boolean;
  readonly bound: string | null;
  /** First and last day of a deadline. */
  readonly from: string | null;
  readonly to: string | null;
  readonly subject: string | null;
  readonly object: string | null;
}

/** `start` and `end` are the sentence's. */
export interface ExplainedRelation extends Span {
  readonly type: string;
  readonly subject: string;
  readonly object: string;
  /** False where the ends are interchangeable. */
  readonly directed: boolean;
  readonly stage: string;
  readonly modality: string;
  /** -1..1 */
  readonly tone: number;
  /** 0..1 */
  readonly confidence: number;
}

export interface ExplainedSentence extends Span {
  readonly text: string;
  readonly isTitle: boolean;
  readonly mentions: readonly ExplainedMention[];
  readonly figures: readonly ExplainedFigure[];
  readonly relations: readonly ExplainedRelation[];
}

/** All hits of one keyword or entity. */
export interface ExplainedHit {
  readonly kind: RelevanceHit['kind'];
  readonly name: string;
  readonly count: number;
  /** Of those, how many stand in the title. */
  readonly inTitle: number;
  /** What they add together. */
  readonly weight: number;
}

export interface ExplainedTopic {
  readonly topic: string;
  /** 0..1 */
  readonly relevance: number;
  readonly onTopic: boolean;
  /** Weightiest first, by the pack as it is now; null for a topic whose pack is gone. */
  readonly hits: readonly ExplainedHit[] | null;
  readonly story: { readonly id: number; readonly title: string; readonly articleCount: number } | null;
}

export interface ExplainedEntity {
  /** Key of the catalogue, null for a name that it lacks. */
  readonly key: string | null;
  readonly name: string;
  readonly type: string;
  readonly mentionCount: number;
  /** 0..1 */
  readonly salience: number;
  readonly tone: Tone;
}

/** A sentence that the article's tone rests on; `contribution` is signed, in units of the score. */
export interface ExplainedEvidence extends Span {
  readonly text: string;
  readonly contribution: number;
}

/** Where a stored article comes from, and how far its analysis is. */
export interface ArticleOrigin {
  readonly url: string;
  readonly publisher: string;
  readonly publishedAt: string;
  readonly status: 'PENDING' | 'DONE' | 'FAILED';
  /** Why the analysis failed. */
  readonly error: string | null;
  readonly analysedAt: string | null;
  readonly reprintOf: { readonly url: string; readonly title: string } | null;
}

export interface Explanation {
  readonly title: string;
  /** Null for a text that is not stored. */
  readonly article: ArticleOrigin | null;
  /** Version of the analysis, null before the first. */
  readonly version: string | null;
  /** Null before the analysis. */
  readonly language: { readonly language: string; readonly confidence: number } | null;
  readonly topics: readonly ExplainedTopic[];
  readonly sentences: readonly ExplainedSentence[];
  readonly tone: Tone;
  /** Strongest first. */
  readonly evidence: readonly ExplainedEvidence[];
  /** Most salient first. */
  readonly entities: readonly ExplainedEntity[];
}
