/**
 * What one article says: the result of the pure stage `analyse`. All offsets are UTF-16 code units in the
 * revision's `text` (title, two newlines, plain body), half-open [start, end).
 */
import type { SentimentLabel, UnscoredReason } from '../shared/sentiment.ts';
import type { EntityType } from '../topic/topic-pack.ts';

/** A stretch of the article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What `analyse` reads of an article. */
export interface ArticleInput {
  /** Title + "\n\n" + plain body, NFC. */
  readonly text: string;
  /** Length of the title in UTF-16 units: `text.slice(0, titleLength)`. */
  readonly titleLength: number;
  /** BCP 47 language declared by the item or its feed, null if none. */
  readonly declaredLanguage: string | null;
  /** Publication time, needed for deadlines such as "by year's end"; null if unknown. */
  readonly publishedAt: Date | null;
}

export interface LanguageGuess {
  /** BCP 47 primary subtag, `und` where nothing could be said. */
  readonly language: string;
  /** 0..1. */
  readonly confidence: number;
}

/** A tone with its proof. `score` is -1..1, `confidence` 0..1 (probability of `label`). */
export interface Scored {
  readonly kind: 'scored';
  readonly score: number;
  readonly label: SentimentLabel;
  readonly confidence: number;
  /** Strongest first, at most three. */
  readonly evidence: readonly EvidenceSpan[];
}

export interface Unscored {
  readonly kind: 'unscored';
  readonly reason: UnscoredReason;
}

export type Sentiment = Scored | Unscored;

/** The sentence that shows a value; `contribution` is signed, in units of the score. */
export interface EvidenceSpan extends Span {
  readonly contribution: number;
}

/** One occurrence of an entity. */
export interface MentionFound extends Span {
  /** Key of the catalogue, or `name:TYPE:normalised name` for a name that the catalogue lacks. */
  readonly entityKey: string;
  readonly surface: string;
  /** Index into `Analysis.sentences`. */
  readonly sentence: number;
  readonly inTitle: boolean;
  /** Tone toward the entity at this place. */
  readonly sentiment: Sentiment;
}

/** A name that the tagger sees, whether or not the catalogue knows it; MISC is any name that is none of the others. */
export interface NameInText extends Span {
  readonly type: 'PER' | 'ORG' | 'LOC' | 'MISC';
}

/** A name found by the tagger that the catalogue lacks. */
export interface UnlinkedName {
  readonly entityKey: string;
  readonly name: string;
  readonly type: EntityType;
}

/** All mentions of one entity in one article, taken together. */
export interface EntityInArticle {
  readonly entityKey: string;
  readonly mentionCount: number;
  /** 0..1, from title, position and count. */
  readonly salience: number;
  /** Mean over the scored mentions. */
  readonly sentiment: Sentiment;
}

export const FIGURE_PREDICATES = [
  'INVESTMENT', 'VALUATION', 'REVENUE', 'REVENUE_SHARE', 'PRICE', 'FINE', 'STAKE',
  'HEADCOUNT', 'USERS', 'CAPACITY', 'DURATION', 'DEADLINE', 'OTHER',
] as const; // biome-ignore format: one glance
export type FigurePredicate = (typeof FIGURE_PREDICATES)[number];

export const FIGURE_UNITS = [
  'PERCENT', 'PERSON', 'GW', 'MW', 'HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR', 'COUNT', 'DATE',
] as const; // biome-ignore format: one glance
export type FigureUnit = (typeof FIGURE_UNITS)[number];

/** A number or dated statement of one article. */
export interface FigureFound extends Span {
  readonly predicate: FigurePredicate;
  /** Absolute number (13000000000); null for a DEADLINE. */
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
  readonly from: string | null;
  readonly to: string | null;
  readonly rawText: string;
  readonly subjectKey: string | null;
  readonly objectKey: string | null;
  readonly sentence: number;
}

export const RELATION_TYPES = [
  'PARTNERSHIP', 'INVESTMENT', 'ACQUISITION', 'SUPPLY', 'COMPETITION',
  'LITIGATION', 'REGULATION', 'EMPLOYMENT', 'USES',
] as const; // biome-ignore format: one glance
export type RelationType = (typeof RELATION_TYPES)[number];
export type RelationStage = 'FORMING' | 'ACTIVE' | 'STRAINED' | 'ENDED';
export type RelationModality = 'FACT' | 'POSSIBLE' | 'DENIED';

/** A typed relation stated in one sentence; `start`/`end` are the sentence's. */
export interface RelationFound extends Span {
  readonly type: RelationType;
  readonly subjectKey: string;
  readonly objectKey: string;
  readonly stage: RelationStage;
  readonly modality: RelationModality;
  /** -1..1. */
  readonly tone: number;
  /** 0..1. */
  readonly confidence: number;
  readonly sentence: number;
}

/** How an article stands to a topic. */
export interface TopicRelevance {
  readonly topic: string;
  /** 0..1. */
  readonly relevance: number;
  readonly onTopic: boolean;
}

/** The whole analysis of one revision. */
export interface Analysis {
  readonly version: string;
  readonly language: LanguageGuess;
  readonly sentences: readonly Span[];
  readonly mentions: readonly MentionFound[];
  /** All names that the tagger sees, in order; null in a language that it doesn't read (all but Indonesian and English). */
  readonly names: readonly NameInText[] | null;
  readonly unlinkedNames: readonly UnlinkedName[];
  readonly entities: readonly EntityInArticle[];
  readonly sentiment: Sentiment;
  readonly figures: readonly FigureFound[];
  readonly relations: readonly RelationFound[];
  readonly topics: readonly TopicRelevance[];
}
