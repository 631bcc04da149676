/** The topic pack as read from its folder: what is watched, where, who is in it, in which words. */

export const ENTITY_TYPES = ['ORG', 'PERSON', 'PRODUCT', 'MODEL', 'REGULATOR', 'LAW', 'PLACE'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Languages that have a label column of their own in entities.tsv. */
export const LABEL_LANGUAGES = ['id', 'es', 'de', 'pt', 'fr', 'zh', 'ja'] as const;
export type LabelLanguage = (typeof LABEL_LANGUAGES)[number];

/** One row of entities.tsv. */
export interface CatalogueEntity {
  readonly key: string;
  readonly type: EntityType;
  /** `Q` + digits, null where no public source confirms one. */
  readonly wikidataId: string | null;
  /** English name. */
  readonly label: string;
  /** Labels only where they differ from the English one. */
  readonly labels: Readonly<Partial<Record<LabelLanguage, string>>>;
  readonly aliases: readonly string[];
  /** Misspellings and slips of machine translation, matched like aliases. */
  readonly misspellings: readonly string[];
  /** Surfaces that count only in exactly this case and with context. */
  readonly ambiguous: readonly string[];
  /** Words, any of which is context for the ambiguous surfaces. */
  readonly contextWords: readonly string[];
  /** Keys of entities, any of which is context. */
  readonly contextKeys: readonly string[];
  readonly parent: string | null;
}

/** One row of glossary.tsv: a term of `language` and its English counterpart, both lower case. */
export interface GlossaryTerm {
  readonly language: string;
  readonly term: string;
  readonly english: string;
}

export interface Keyword {
  readonly term: string;
  readonly weight: number;
}

/** One feed of feeds.opml. */
export interface PackFeed {
  readonly url: string;
  readonly siteUrl: string | null;
  readonly title: string;
  readonly publisher: string;
  readonly kind: 'PRESS' | 'LAB' | 'NEWS_SEARCH';
  readonly country: string | null;
  readonly language: string | null;
  readonly timeZone: string | null;
  readonly category: string | null;
  /** The public file in which the address was seen, "owner/repo path". */
  readonly evidence: string | null;
  readonly verified: boolean;
}

/** The rule that decides whether an article is about the topic. */
export interface RelevanceRule {
  /** Hits in the title count this many times. */
  readonly titleFactor: number;
  /** Weight of one mention of a catalogue entity. */
  readonly entityWeight: number;
  /** Weighted hits per 100 words at which relevance is 0.5. */
  readonly saturation: number;
  /** An article is on topic from this relevance (0..1) up. */
  readonly threshold: number;
}

export interface TopicPack {
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly languages: readonly string[];
  /** By language; `und` holds terms that count in every language. */
  readonly keywords: Readonly<Record<string, readonly Keyword[]>>;
  readonly relevance: RelevanceRule;
  readonly schedule: {
    readonly defaultMinutes: number;
    readonly minMinutes: number;
    readonly maxMinutes: number;
  };
  readonly entities: readonly CatalogueEntity[];
  readonly glossary: readonly GlossaryTerm[];
  readonly feeds: readonly PackFeed[];
}
