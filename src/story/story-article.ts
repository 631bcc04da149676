/** What clustering knows of an article: features taken from its analysis, no text. */
export interface StoryArticle {
  readonly id: string;
  /** BCP 47 primary subtag. */
  readonly language: string;
  /** Milliseconds since the epoch; null in evaluation texts without a date (all one instant). */
  readonly publishedAt: number | null;
  /** Sparse features with their raw weights, e.g. `e:openai`, `f:USD:13000000000`, `n:700`, `c:Sky`, `w:board`. */
  readonly features: ReadonlyMap<string, number>;
  /** MinHash or SimHash signature of the word shingles, for reprints. */
  readonly signature: readonly number[];
}
