import type { Analysis } from './analysis.ts';

/** An article with all that was derived from its revision: what the analysis store writes. */
export interface AnalysedArticle {
  readonly articleId: number;
  readonly revisionId: number;
  readonly publishedAt: Date;
  readonly text: string;
  readonly analysis: Analysis;
  /** Text form of the tsvector. */
  readonly searchVector: string;
  readonly wordCount: number;
  /** Story features by name. */
  readonly features: ReadonlyMap<string, number>;
  /** MinHash of the word shingles, 32-bit signed. */
  readonly signature: readonly number[];
}

/** A revision that waits for its analysis. */
export interface PendingArticle {
  readonly articleId: number;
  readonly revisionId: number;
  readonly publishedAt: Date;
  readonly text: string;
  readonly titleLength: number;
  readonly declaredLanguage: string | null;
}
