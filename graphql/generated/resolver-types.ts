import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { GraphContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A country, ISO 3166-1 alpha-2: `ID`, `US`. */
  CountryCode: { input: string; output: string; }
  /** A calendar day, ISO 8601: `2026-12-31`. */
  Date: { input: string; output: string; }
  /** A point in time, RFC 3339. Answers are in UTC with milliseconds: `2026-03-01T08:30:00.000Z`; arguments need a zone. */
  DateTime: { input: Date; output: string; }
  /** A length of time, ISO 8601: `PT1H`, `P7D`. */
  Duration: { input: string; output: string; }
  /** A language, BCP 47: `en`, `id`, `pt-BR`. `und` stands for a language that could not be told. */
  LanguageCode: { input: string; output: string; }
  /** A zone of the IANA time zone database: `Asia/Jakarta`, `UTC`. */
  TimeZone: { input: string; output: string; }
  /** An absolute http or https address. */
  URL: { input: string; output: string; }
  /** Number of an item in Wikidata: `Q` and digits, such as `Q2283`. */
  WikidataID: { input: string; output: string; }
};

/** Tone over many texts with the numbers behind it. */
export type AggregateSentiment = {
  __typename?: 'AggregateSentiment';
  /** Upper end of the mean's 95 % interval (Student's t, cut at 1); null under two scores. */
  high95?: Maybe<Scalars['Float']['output']>;
  /** Lower end of the mean's 95 % interval (Student's t, cut at -1); null under two scores. */
  low95?: Maybe<Scalars['Float']['output']>;
  /** Mean score, -1 to 1; null if nothing was scored. */
  mean?: Maybe<Scalars['Float']['output']>;
  /** Texts with a negative tone. */
  negative: Scalars['Int']['output'];
  /** Texts with a neutral tone. */
  neutral: Scalars['Int']['output'];
  /** Texts with a positive tone. */
  positive: Scalars['Int']['output'];
  /** Texts with a score; reprints do not count. */
  scoredCount: Scalars['Int']['output'];
  /** Texts that could not be scored; reprints do not count. */
  unscoredCount: Scalars['Int']['output'];
};

/** Whether an article has been analysed. */
export type AnalysisStatus =
  /** Done. */
  | 'DONE'
  /** The analysis failed. */
  | 'FAILED'
  /** Not yet. */
  | 'PENDING';

/** One published item. */
export type Article = Node & {
  __typename?: 'Article';
  /** Whether it has been analysed. */
  analysisStatus: AnalysisStatus;
  /** Version of that analysis, null before it. */
  analysisVersion?: Maybe<Scalars['String']['output']>;
  /** Author as given, null if none. */
  author?: Maybe<Scalars['String']['output']>;
  /** Claims that it makes, the latest first reported first if not ordered otherwise. */
  claims: ClaimConnection;
  /** Country of the publisher, null if unknown. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** Language that the item or its feed declared, null if none. */
  declaredLanguage?: Maybe<Scalars['LanguageCode']['output']>;
  /** Tone toward each entity, most prominent first. */
  entitySentiments: EntitySentimentConnection;
  /** Summary of the feed, else the start of the text; at most 300 characters, null if there is no text. */
  excerpt?: Maybe<Scalars['String']['output']>;
  /** Feed that first brought it; null for imported articles. */
  feed?: Maybe<Feed>;
  /** When it was first fetched. */
  fetchedAt: Scalars['DateTime']['output'];
  /** Figures that it stated otherwise before it was revised, the latest first; at most 100. */
  figureRevisions: Array<FigureRevision>;
  /** Figures in the text, in its order. */
  figures: FigureConnection;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Picture, null if none. */
  imageUrl?: Maybe<Scalars['URL']['output']>;
  /** Detected language, null before analysis. */
  language?: Maybe<Scalars['LanguageCode']['output']>;
  /** How sure the language is, 0 to 1; null before analysis. */
  languageConfidence?: Maybe<Scalars['Float']['output']>;
  /** Entities where they stand in the text, in its order. */
  mentions: MentionConnection;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** Where `publishedAt` comes from. */
  publishedAtSource: PublishedAtSource;
  /** Relations that the text states, in its order. */
  relations: RelationAppearanceConnection;
  /** The earlier article that it nearly repeats, null if it is none's reprint. */
  reprintOf?: Maybe<Article>;
  /** Articles that nearly repeat it, newest first. */
  reprints: ArticleConnection;
  /** Wordings, newest first. */
  revisions: ArticleRevisionConnection;
  /** Tone of the article as a whole. */
  sentiment: SentimentResult;
  /** Publisher. */
  source: Source;
  /** The story that it is in; null if it is off topic or not yet clustered. */
  story?: Maybe<Story>;
  /** Title of the wording in force. */
  title: Scalars['String']['output'];
  /** How it stands to each topic. */
  topics: Array<ArticleTopic>;
  /** When the publisher says it was changed, null if it does not say. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Canonical address. */
  url: Scalars['URL']['output'];
  /** Words of the text. */
  wordCount: Scalars['Int']['output'];
};


/** One published item. */
export type ArticleClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** One published item. */
export type ArticleEntitySentimentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One published item. */
export type ArticleFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One published item. */
export type ArticleMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  entity?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One published item. */
export type ArticleRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One published item. */
export type ArticleReprintsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One published item. */
export type ArticleRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One published item. */
export type ArticleStoryArgs = {
  topic?: InputMaybe<Scalars['String']['input']>;
};

/** A page of articles. */
export type ArticleConnection = {
  __typename?: 'ArticleConnection';
  /** Rows with their cursors. */
  edges: Array<ArticleEdge>;
  /** Rows without cursors. */
  nodes: Array<Article>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where the list is longer than `totalCount`, which is then 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A row of articles with its cursor. */
export type ArticleEdge = {
  __typename?: 'ArticleEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Article;
};

/** A publisher's change of an article. */
export type ArticleEdit = {
  __typename?: 'ArticleEdit';
  /** The article. */
  article: Article;
  /** When it was found. */
  at: Scalars['DateTime']['output'];
  /** The wording before; null if it has been purged. */
  previousRevision?: Maybe<ArticleRevision>;
  /** The wording since; null if it has been purged. */
  revision?: Maybe<ArticleRevision>;
};

/** Which articles; all conditions given must hold. */
export type ArticleFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<ArticleFilter>>;
  /** From a publisher in one of these countries. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Mentions at least one of these entities. */
  entities?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** In one of these languages. */
  languages?: InputMaybe<Array<Scalars['LanguageCode']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<ArticleFilter>;
  /** On any topic, or (false) on none; together with `topic`, of that topic. */
  onTopic?: InputMaybe<Scalars['Boolean']['input']>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ArticleFilter>>;
  /** Published in this stretch. */
  published?: InputMaybe<OpenDateRange>;
  /** Repeats another article, or (false) does not. */
  reprint?: InputMaybe<Scalars['Boolean']['input']>;
  /** Has a tone, or (false) has none. */
  scored?: InputMaybe<Scalars['Boolean']['input']>;
  /** Tone of the article is one of these. */
  sentiment?: InputMaybe<Array<SentimentLabel>>;
  /** From one of these publishers' domains. */
  sources?: InputMaybe<Array<Scalars['String']['input']>>;
  /** In one of these stories. */
  stories?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Contains these words in any form; quotes keep words together, a minus excludes one. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Slug of a topic: articles on that topic, or off it with `onTopic: false`. */
  topic?: InputMaybe<Scalars['String']['input']>;
};

/** Order of articles. */
export type ArticleOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: ArticleOrderField;
};

/** What articles are ordered by. */
export type ArticleOrderField =
  /** Time of the first fetch. */
  | 'FETCHED_AT'
  /** Time of publication. */
  | 'PUBLISHED_AT';

/** One wording of an article; never rewritten. */
export type ArticleRevision = {
  __typename?: 'ArticleRevision';
  /** The article. */
  article: Article;
  /** 1 for the first. */
  number: Scalars['Int']['output'];
  /** When it was first seen. */
  seenAt: Scalars['DateTime']['output'];
  /**
   * Title, two newlines, plain body; offsets everywhere count UTF-16 units in it. Null unless the operator lets the API give
   * whole bodies (WARTA_EXPOSE_BODY); sentences of evidence and excerpts are given in any case.
   */
  text?: Maybe<Scalars['String']['output']>;
  /** Its title. */
  title: Scalars['String']['output'];
};

/** A page of wordings. */
export type ArticleRevisionConnection = {
  __typename?: 'ArticleRevisionConnection';
  /** Rows with their cursors. */
  edges: Array<ArticleRevisionEdge>;
  /** Rows without cursors. */
  nodes: Array<ArticleRevision>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where the list is longer than `totalCount`, which is then 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A row of wordings with its cursor. */
export type ArticleRevisionEdge = {
  __typename?: 'ArticleRevisionEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: ArticleRevision;
};

/** How an article stands to a topic. */
export type ArticleTopic = {
  __typename?: 'ArticleTopic';
  /** Whether it counts as on topic. */
  onTopic: Scalars['Boolean']['output'];
  /** From 0 to 1. */
  relevance: Scalars['Float']['output'];
  /** Its story in this topic; null if it is off topic or not yet clustered. */
  story?: Maybe<Story>;
  /** The topic. */
  topic: Topic;
};

/** Something that happened. What it names is null where it has gone since, and where the kind says nothing of it. */
export type Change = {
  __typename?: 'Change';
  /** The article. */
  article?: Maybe<Article>;
  /** Address of an article that was purged. */
  articleUrl?: Maybe<Scalars['URL']['output']>;
  /** When the work that stored it began; see `since` of `changes`. */
  at: Scalars['DateTime']['output'];
  /** The claim. */
  claim?: Maybe<Claim>;
  /** The entity that is new, or toward which the tone shifted. */
  entity?: Maybe<Entity>;
  /** The figure before and after. */
  figureRevision?: Maybe<FigureRevision>;
  /** What kind. */
  kind: ChangeKind;
  /** The other story: see ChangeKind. */
  otherStory?: Maybe<Story>;
  /** Its wording before. */
  previousRevision?: Maybe<ArticleRevision>;
  /** Status of the claim before. */
  previousStatus?: Maybe<ClaimStatus>;
  /** How a claim was worded that nobody makes any more. */
  removedClaim?: Maybe<Scalars['String']['output']>;
  /** Its wording since. */
  revision?: Maybe<ArticleRevision>;
  /** The publisher that is new. */
  source?: Maybe<Source>;
  /** Status of the claim since. */
  status?: Maybe<ClaimStatus>;
  /** The story; as it was told, also where it has been retired since. */
  story?: Maybe<Story>;
  /** How the tone toward the entity shifted. */
  toneShift?: Maybe<RecordedToneShift>;
  /** The topic. */
  topic?: Maybe<Topic>;
};

/** A page of changes. */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  /** Where to go on: `since` of the next request. Never null, also on an empty page. */
  cursor: Scalars['String']['output'];
  /** Rows with their cursors. */
  edges: Array<ChangeEdge>;
  /** Rows without cursors. */
  nodes: Array<Change>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where the list is longer than `totalCount`, which is then 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
  /**
   * Whether changes after `since` had been dropped by their age before they were read (the operator sets after how many days;
   * 90 by default): what is here is not all, so read anew what you keep, then go on from `cursor`.
   */
  truncated: Scalars['Boolean']['output'];
};

/** A row of changes with its cursor. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Change;
};

/** What kind of change. */
export type ChangeKind =
  /** An article came on topic. */
  | 'ARTICLE_ADDED'
  /** An article was purged: `articleUrl`. */
  | 'ARTICLE_REMOVED'
  /** A publisher changed an article: `previousRevision`, `revision`. */
  | 'ARTICLE_REVISED'
  /** A claim was made for the first time. */
  | 'CLAIM_ADDED'
  /** Nobody makes the claim any more: `removedClaim`. */
  | 'CLAIM_REMOVED'
  /** A claim was corroborated or contested, or is no longer: `previousStatus`, `status`. */
  | 'CLAIM_STATUS_CHANGED'
  /** An entity is named on topic for the first time: `entity`, `article`. */
  | 'ENTITY_ADDED'
  /** A revised article states another figure: `figureRevision`. */
  | 'FIGURE_REVISED'
  /** A publisher's first article on topic: `source`, `article`. */
  | 'SOURCE_ADDED'
  /** A story began. */
  | 'STORY_CREATED'
  /** An article joined a story, from `otherStory` if it was in one. */
  | 'STORY_JOINED'
  /** An article left a story, for `otherStory`, or because it is off topic. */
  | 'STORY_LEFT'
  /** `story` went into `otherStory`. */
  | 'STORY_MERGED'
  /** `otherStory` split off `story`. */
  | 'STORY_SPLIT'
  /** The tone toward an entity shifted within the last 30 days of its articles: `entity`, `toneShift`, and the `article` that drove it furthest. */
  | 'TONE_SHIFTED';

/**
 * What articles together say of a number or date: figures of the same topic, subject, object and predicate whose values
 * lie within 2 % (10 % where one is approximate); lengths of time and due dates also of the same story. Figures without a subject and of predicate OTHER make no claim. An article
 * on several topics counts in the most relevant one.
 */
export type Claim = Node & {
  __typename?: 'Claim';
  /** The figures that make it, newest article first. */
  appearances: FigureConnection;
  /** Articles that state it, reprints included. */
  articleCount: Scalars['Int']['output'];
  /** Claims that this one can't hold together with (see CONFLICTING), best supported first; at most 20. */
  conflicts: Array<Claim>;
  /** Publication of the first article that states it; a reprint only where all are. */
  firstReportedAt: Scalars['DateTime']['output'];
  /** Publisher of that article; null if the article has been purged. */
  firstReportedBy?: Maybe<Source>;
  /** That article; null if it has been purged. */
  firstReportedIn?: Maybe<Article>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Publication of the latest article that states it. */
  lastReportedAt: Scalars['DateTime']['output'];
  /** Toward whom, such as the company invested in; null if none. */
  object?: Maybe<Entity>;
  /** What it is about. */
  predicate: FigurePredicate;
  /** What is claimed, as the first article that is exact has it. */
  quantity: Quantity;
  /** Publishers that state it, reprints left out. */
  sourceCount: Scalars['Int']['output'];
  /** How well it is supported. */
  status: ClaimStatus;
  /** Whose figure it is. */
  subject: Entity;
  /** The topic. */
  topic: Topic;
  /** The ways in which it is put, the most frequent first, then values that articles gave before they were corrected; at most 100. */
  variants: Array<ClaimVariant>;
};


/**
 * What articles together say of a number or date: figures of the same topic, subject, object and predicate whose values
 * lie within 2 % (10 % where one is approximate); lengths of time and due dates also of the same story. Figures without a subject and of predicate OTHER make no claim. An article
 * on several topics counts in the most relevant one.
 */
export type ClaimAppearancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of claims. */
export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  /** Rows with their cursors. */
  edges: Array<ClaimEdge>;
  /** Rows without cursors. */
  nodes: Array<Claim>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where the list is longer than `totalCount`, which is then 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A row of claims with its cursor. */
export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Claim;
};

/** Which claims; all conditions given must hold. */
export type ClaimFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<ClaimFilter>>;
  /** In one of these currencies, ISO 4217. */
  currencies?: InputMaybe<Array<Scalars['String']['input']>>;
  /** About one of these, as subject or object. */
  entities?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** First reported in this stretch. */
  firstReported?: InputMaybe<OpenDateRange>;
  /** At most this number. */
  maxValue?: InputMaybe<Scalars['Float']['input']>;
  /** Made by at least so many publishers, reprints left out. */
  minSources?: InputMaybe<Scalars['Int']['input']>;
  /** At least this number. */
  minValue?: InputMaybe<Scalars['Float']['input']>;
  /** This does not hold. */
  not?: InputMaybe<ClaimFilter>;
  /** One of these is the object. */
  objects?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ClaimFilter>>;
  /** One of these predicates. */
  predicates?: InputMaybe<Array<FigurePredicate>>;
  /** One of these statuses. */
  statuses?: InputMaybe<Array<ClaimStatus>>;
  /** Made in one of these stories. */
  stories?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** One of these is the subject. */
  subjects?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Slug of the topic. */
  topic?: InputMaybe<Scalars['String']['input']>;
};

/** Order of claims. */
export type ClaimOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: ClaimOrderField;
};

/** What claims are ordered by. */
export type ClaimOrderField =
  /** Articles that state it. */
  | 'ARTICLE_COUNT'
  /** The first article that states it. */
  | 'FIRST_REPORTED_AT'
  /** The latest article that states it. */
  | 'LAST_REPORTED_AT'
  /** Publishers that state it. */
  | 'SOURCE_COUNT';

/** How well a claim is supported. */
export type ClaimStatus =
  /**
   * Within three days another publisher states another value in the same story, of the same subject, object, predicate and
   * unit: one that bounds and "about" don't allow and that is at most three times as much. Values that an article gives
   * side by side, in whatever role, do not conflict, nor do two of predicate DURATION, DEADLINE, PRICE or CAPACITY.
   */
  | 'CONFLICTING'
  /** At least two publishers state it, and it conflicts with no other claim. */
  | 'CORROBORATED'
  /** One publisher states it; reprints do not count. */
  | 'SINGLE_SOURCE';

/** Another status of a claim. */
export type ClaimStatusChange = {
  __typename?: 'ClaimStatusChange';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The claim. */
  claim: Claim;
  /** Status before. */
  previousStatus: ClaimStatus;
  /** Status since. */
  status: ClaimStatus;
};

/** One way in which a claim is put. */
export type ClaimVariant = {
  __typename?: 'ClaimVariant';
  /** Articles that say, or said, so. */
  articleCount: Scalars['Int']['output'];
  /** Publication of the first of them. */
  firstReportedAt: Scalars['DateTime']['output'];
  /** What is said. */
  quantity: Quantity;
  /** Whether articles say so now. */
  state: ClaimVariantState;
};

/** Whether a variant still stands. */
export type ClaimVariantState =
  /** Stated by an earlier wording of an article, which says otherwise since; see `figureRevisions`. */
  | 'CORRECTED'
  /** Stated by articles as they are now. */
  | 'STATED';

/** A page of entities in the same articles. */
export type CoOccurrenceConnection = {
  __typename?: 'CoOccurrenceConnection';
  /** Rows with their cursors. */
  edges: Array<CoOccurrenceEdge>;
  /** Rows without cursors. */
  nodes: Array<Entity>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where the list is longer than `totalCount`, which is then 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A row of entities in the same articles with its cursor. */
export type CoOccurrenceEdge = {
  __typename?: 'CoOccurrenceEdge';
  /** Articles with both, among those looked at. */
  articleCount: Scalars['Int']['output'];
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Entity;
};

/** A stretch of time, half-open: `from` belongs to it, `to` does not. */
export type DateRange = {
  /** Start, inclusive. */
  from: Scalars['DateTime']['input'];
  /** End, exclusive; must be later than `from`. */
  to: Scalars['DateTime']['input'];
};

/**
 * A word of a group. `score` is the log-odds ratio of articles that have it against the other groups, with the topic's own
 * frequencies as prior, in standard errors. Words are compared across languages where the topic's glossary knows them, else
 * within a language only.
 */
export type DistinctiveTerm = {
  __typename?: 'DistinctiveTerm';
  /** Originals of the group that have it. */
  articleCount: Scalars['Int']['output'];
  /** Language of the stem; null where it stands for the word in all languages. */
  language?: Maybe<Scalars['LanguageCode']['output']>;
  /** Originals of the other groups that have it, of those that could. */
  otherCount: Scalars['Int']['output'];
  /** Log-odds ratio in standard errors, 1 at least. */
  score: Scalars['Float']['output'];
  /** Stem of the word, of the glossary's English word where `language` is null. */
  term: Scalars['String']['output'];
};

/** Organisation, person, product, model, regulator, law or place. */
export type Entity = Node & {
  __typename?: 'Entity';
  /** Articles on topic that mention it, counted per topic. */
  articleCount: Scalars['Int']['output'];
  /** Articles that mention it with the tone toward it, newest first. */
  articleSentiments: EntitySentimentConnection;
  /** Claims about it, as subject or object, the latest first reported first if not ordered otherwise. */
  claims: ClaimConnection;
  /** Entities in the same articles, most frequent first; looked for in its newest 10,000 articles of the range. */
  coOccurring: CoOccurrenceConnection;
  /** Opaque id; a retired id leads to its successor. */
  id: Scalars['ID']['output'];
  /** Its mentions, newest article first. */
  mentions: MentionConnection;
  /** Name in this language where it differs from the English one. */
  name: Scalars['String']['output'];
  /** Owner, maker or employer; null if none is known. */
  parent?: Maybe<Entity>;
  /** Relations that it is an end of, the latest stated first if not ordered otherwise. */
  relations: RelationConnection;
  /** Live stories that mention it, newest first if not ordered otherwise. */
  stories: StoryConnection;
  /** Names under which it is found, catalogue first; at most 200. */
  surfaceForms: Array<SurfaceForm>;
  /** Articles on topic that mention it, and the tone toward it, across time. The 50 largest groups with `groupBy`. */
  timeSeries: Array<TimeSeries>;
  /** Shifts of the tone toward it: see ToneShift. Empty where fewer than six buckets of the range have a tone. */
  toneShifts: Array<ToneShift>;
  /** What it is. */
  type: EntityType;
  /** Its item in Wikidata, null where not confirmed. */
  wikidataId?: Maybe<Scalars['WikidataID']['output']>;
};


/** Organisation, person, product, model, regulator, law or place. */
export type EntityArticleSentimentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Organisation, person, product, model, regulator, law or place. */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** Organisation, person, product, model, regulator, law or place. */
export type EntityCoOccurringArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  published?: InputMaybe<OpenDateRange>;
};


/** Organisation, person, product, model, regulator, law or place. */
export type EntityMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Organisation, person, product, model, regulator, law or place. */
export type EntityNameArgs = {
  language?: InputMaybe<Scalars['LanguageCode']['input']>;
};


/** Organisation, person, product, model, regulator, law or place. */
export type EntityRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** Organisation, person, product, model, regulator, law or place. */
export type EntityStoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StoryOrder>;
};


/** Organisation, person, product, model, regulator, law or place. */
export type EntityTimeSeriesArgs = {
  filter?: InputMaybe<ArticleFilter>;
  groupBy?: InputMaybe<SeriesDimension>;
  interval: Interval;
  range: DateRange;
  timeZone?: Scalars['TimeZone']['input'];
};


/** Organisation, person, product, model, regulator, law or place. */
export type EntityToneShiftsArgs = {
  filter?: InputMaybe<ArticleFilter>;
  interval: Interval;
  maxPValue?: Scalars['Float']['input'];
  range: DateRange;
  timeZone?: Scalars['TimeZone']['input'];
};

/** A page of entities. */
export type EntityConnection = {
  __typename?: 'EntityConnection';
  /** Rows with their cursors. */
  edges: Array<EntityEdge>;
  /** Rows without cursors. */
  nodes: Array<Entity>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where the list is longer than `totalCount`, which is then 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A row of entities with its cursor. */
export type EntityEdge = {
  __typename?: 'EntityEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Entity;
};

/** Which entities; all conditions given must hold. Retired entities are never listed. */
export type EntityFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<EntityFilter>>;
  /** Has (or, false, lacks) an item in Wikidata. */
  linked?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its name or another surface form contains this, letter case and accents apart. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** This does not hold. */
  not?: InputMaybe<EntityFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<EntityFilter>>;
  /** Mentioned in articles on the topic of this slug. */
  topic?: InputMaybe<Scalars['String']['input']>;
  /** One of these types. */
  types?: InputMaybe<Array<EntityType>>;
  /** One of these items of Wikidata. */
  wikidataIds?: InputMaybe<Array<Scalars['WikidataID']['input']>>;
};

/** Order of entities. */
export type EntityOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: EntityOrderField;
};

/** What entities are ordered by. */
export type EntityOrderField =
  /** Articles on topic that mention it. */
  | 'ARTICLE_COUNT'
  /** Name, letter case and accents apart. */
  | 'NAME';

/** All mentions of one entity in one article. */
export type EntitySentiment = {
  __typename?: 'EntitySentiment';
  /** The article. */
  article: Article;
  /** The entity. */
  entity: Entity;
  /** How often it is mentioned. */
  mentionCount: Scalars['Int']['output'];
  /** How prominent it is in the article, 0 to 1. */
  salience: Scalars['Float']['output'];
  /** Mean tone over its scored mentions. */
  sentiment: SentimentResult;
};

/** A page of tones toward entities. */
export type EntitySentimentConnection = {
  __typename?: 'EntitySentimentConnection';
  /** Rows with their cursors. */
  edges: Array<EntitySentimentEdge>;
  /** Rows without cursors. */
  nodes: Array<EntitySentiment>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where the list is longer than `totalCount`, which is then 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A row of tones toward entities with its cursor. */
export type EntitySentimentEdge = {
  __typename?: 'EntitySentimentEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: EntitySentiment;
};

/** What an entity is. */
export type EntityType =
  /** A law or other rule. */
  | 'LAW'
  /** A model of machine learning. */
  | 'MODEL'
  /** Company, laboratory, agency or other organisation. */
  | 'ORG'
  /** A person. */
  | 'PERSON'
  /** A place. */
  | 'PLACE'
  /** A product or service. */
  | 'PRODUCT'
  /** A public authority that regulates. */
  | 'REGULATOR';

/** A sentence that shows a tone, where it stands, and how much it counts. */
export type Evidence = {
  __typename?: 'Evidence';
  /** The article. */
  article: Article;
  /** What it adds to the score: negative or positive. */
  contribution: Scalars['Float']['output'];
  /** End in the revision's text, exclusive, UTF-16 units. */
  end: Scalars['Int']['output'];
  /** End of the mention inside `sentence`, exclusive; null for the tone of a whole article. */
  mentionEnd?: Maybe<Scalars['Int']['output']>;
  /** Start of the entity's mention inside `sentence`; null for the tone of a whole article. */
  mentionStart?: Maybe<Scalars['Int']['output']>;
  /** The wording in which it stands. */
  revision: ArticleRevision;
  /** The sentence. */
  sentence: Scalars['String']['output'];
  /** Start in the revision's text, UTF-16 units. */
  start: Scalars['Int']['output'];
};

/** One feed with its health and schedule. */
export type Feed = Node & {
  __typename?: 'Feed';
  /** Articles that it brought first, newest first. */
  articles: ArticleConnection;
  /** Declared country, null if none was declared. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** Why it is disabled; null while it is not. */
  disabledReason?: Maybe<Scalars['String']['output']>;
  /** Failures in a row. */
  failureCount: Scalars['Int']['output'];
  /** Its fetches, newest first; kept for 30 days. */
  fetchEvents: FetchEventConnection;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What kind of publisher it is. */
  kind: FeedKind;
  /** Declared language, null if none was declared. */
  language?: Maybe<Scalars['LanguageCode']['output']>;
  /** Message of the last failure, null if the last fetch succeeded. */
  lastError?: Maybe<Scalars['String']['output']>;
  /** Last fetch, good or bad; null before the first. */
  lastFetchAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it last brought something new, null if it never has. */
  lastNewItemAt?: Maybe<Scalars['DateTime']['output']>;
  /** Last fetch that succeeded, null if none has. */
  lastSuccessAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it is fetched next. */
  nextFetchAt: Scalars['DateTime']['output'];
  /** Who added it. */
  origin: FeedOrigin;
  /** Time between two fetches; follows how often the feed brings something. */
  pollInterval: Scalars['Duration']['output'];
  /** Page of the publisher that it belongs to, null if not known. */
  siteUrl?: Maybe<Scalars['URL']['output']>;
  /** Publisher. */
  source: Source;
  /** Whether it is fetched and answers. */
  status: FeedStatus;
  /** Zone in which dates without zone are read; null stands for UTC. */
  timeZone?: Maybe<Scalars['TimeZone']['output']>;
  /** Its title. */
  title: Scalars['String']['output'];
  /** Topic that it feeds. */
  topic: Topic;
  /** Address of the feed. */
  url: Scalars['URL']['output'];
  /** Whether it has answered as a feed at least once. */
  verified: Scalars['Boolean']['output'];
};


/** One feed with its health and schedule. */
export type FeedArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};


/** One feed with its health and schedule. */
export type FeedFetchEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of feeds. */
export type FeedConnection = {
  __typename?: 'FeedConnection';
  /** Rows with their cursors. */
  edges: Array<FeedEdge>;
  /** Rows without cursors. */
  nodes: Array<Feed>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where the list is longer than `totalCount`, which is then 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A row of feeds with its cursor. */
export type FeedEdge = {
  __typename?: 'FeedEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Feed;
};

/** Which feeds; all conditions given must hold. */
export type FeedFilter = {
  /** One of these kinds. */
  kinds?: InputMaybe<Array<FeedKind>>;
  /** One of these declared languages. */
  languages?: InputMaybe<Array<Scalars['LanguageCode']['input']>>;
  /** Domain of the publisher, one of these. */
  sources?: InputMaybe<Array<Scalars['String']['input']>>;
  /** One of these states. */
  statuses?: InputMaybe<Array<FeedStatus>>;
  /** Slug of the topic. */
  topic?: InputMaybe<Scalars['String']['input']>;
};

/** Kind of publisher behind a feed. */
export type FeedKind =
  /** The company or laboratory itself. */
  | 'LAB'
  /** A search in a news aggregator. */
  | 'NEWS_SEARCH'
  /** Newspaper, agency, magazine or blog. */
  | 'PRESS';

/** Who added a feed. */
export type FeedOrigin =
  /** The topic pack. */
  | 'PACK'
  /** An operator. */
  | 'USER';

/** Health of a feed. */
export type FeedStatus =
  /** Fetched on schedule. */
  | 'ACTIVE'
  /** Not fetched; `disabledReason` says why. */
  | 'DISABLED'
  /** The last fetches failed; fetched more rarely. */
  | 'FAILING';

/** How many feeds are in a state. */
export type FeedStatusCount = {
  __typename?: 'FeedStatusCount';
  /** How many feeds. */
  count: Scalars['Int']['output'];
  /** The state. */
  status: FeedStatus;
};

/** One fetch of one feed. */
export type FetchEvent = Node & {
  __typename?: 'FetchEvent';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Size of the body after decompression, null without a body. */
  bytes?: Maybe<Scalars['Int']['output']>;
  /** Milliseconds from request to end. */
  durationMs: Scalars['Int']['output'];
  /** Why it failed, null if it did not. */
  error?: Maybe<Scalars['String']['output']>;
  /** Status of the answer, null if there was none. */
  httpStatus?: Maybe<Scalars['Int']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Items that became new articles. */
  itemsNew: Scalars['Int']['output'];
  /** Items that could not be used. */
  itemsRefused: Scalars['Int']['output'];
  /** Items in the feed. */
  itemsSeen: Scalars['Int']['output'];
  /** Items that revised an article. */
  itemsUpdated: Scalars['Int']['output'];
  /** What came of it. */
  outcome: FetchOutcome;
};

/** A page of fetches. */
export type FetchEventConnection = {
  __typename?: 'FetchEventConnection';
  /** Rows with their cursors. */
  edges: Array<FetchEventEdge>;
  /** Rows without cursors. */
  nodes: Array<FetchEvent>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where the list is longer than `totalCount`, which is then 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A row of fetches with its cursor. */
export type FetchEventEdge = {
  __typename?: 'FetchEventEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: FetchEvent;
};

/** What came of a fetch. */
export type FetchOutcome =
  /** Nothing could be read. */
  | 'FAILED'
  /** A new body was read. */
  | 'FETCHED'
  /** The body was the same as last time. */
  | 'SAME_BODY'
  /** The server said that nothing changed. */
  | 'UNCHANGED';

/** A number or dated statement of one article. */
export type Figure = {
  __typename?: 'Figure';
  /** Whether the text says that it is approximate. */
  approximate: Scalars['Boolean']['output'];
  /** The article. */
  article: Article;
  /** Whether it is a lower or upper bound, null if neither. */
  bound?: Maybe<FigureBound>;
  /** The claim that it belongs to; null for a figure without subject, of predicate OTHER, or of an article off topic. */
  claim?: Maybe<Claim>;
  /** ISO 4217 code, null where it is no money. */
  currency?: Maybe<Scalars['String']['output']>;
  /** End in the revision's text, exclusive, UTF-16 units. */
  end: Scalars['Int']['output'];
  /** First day of a DEADLINE, else null. */
  fromDate?: Maybe<Scalars['Date']['output']>;
  /** Upper end of a range, else null. */
  max?: Maybe<Scalars['Float']['output']>;
  /** Toward whom, such as the company invested in; null if none. */
  object?: Maybe<Entity>;
  /** What it is about. */
  predicate: FigurePredicate;
  /** As written. */
  rawText: Scalars['String']['output'];
  /** The wording in which it stands. */
  revision: ArticleRevision;
  /** The sentence in which it stands. */
  sentence: Scalars['String']['output'];
  /** Start of the sentence in the revision's text, UTF-16 units. */
  sentenceStart: Scalars['Int']['output'];
  /** Start in the revision's text, UTF-16 units. */
  start: Scalars['Int']['output'];
  /** Whose figure it is, null where the text does not tell. */
  subject?: Maybe<Entity>;
  /** Last day of a DEADLINE, else null. */
  toDate?: Maybe<Scalars['Date']['output']>;
  /** Unit; null for money. */
  unit?: Maybe<FigureUnit>;
  /** Absolute number, such as 13000000000; null for a DEADLINE. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** Which way a figure is open. */
export type FigureBound =
  /** At least. */
  | 'AT_LEAST'
  /** At most. */
  | 'AT_MOST';

/** A page of figures. */
export type FigureConnection = {
  __typename?: 'FigureConnection';
  /** Rows with their cursors. */
  edges: Array<FigureEdge>;
  /** Rows without cursors. */
  nodes: Array<Figure>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where the list is longer than `totalCount`, which is then 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A row of figures with its cursor. */
export type FigureEdge = {
  __typename?: 'FigureEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Figure;
};

/** What a figure is about. */
export type FigurePredicate =
  /** Computing or power capacity. */
  | 'CAPACITY'
  /** A date or period by which something is due. */
  | 'DEADLINE'
  /** A length of time. */
  | 'DURATION'
  /** A fine or damages. */
  | 'FINE'
  /** Employees. */
  | 'HEADCOUNT'
  /** Money invested. */
  | 'INVESTMENT'
  /** Anything else. */
  | 'OTHER'
  /** A price. */
  | 'PRICE'
  /** Income. */
  | 'REVENUE'
  /** A share of income. */
  | 'REVENUE_SHARE'
  /** A share of a company. */
  | 'STAKE'
  /** Users or customers. */
  | 'USERS'
  /** What a company is worth. */
  | 'VALUATION';

/** A figure that an article states otherwise since it was revised. */
export type FigureRevision = {
  __typename?: 'FigureRevision';
  /** The figure as it is. */
  after: WordedFigure;
  /** The article. */
  article: Article;
  /** When it was found. */
  at: Scalars['DateTime']['output'];
  /** The figure as it was. */
  before: WordedFigure;
  /** The claim that the new figure belongs to; null if it has gone. */
  claim?: Maybe<Claim>;
  /** Toward whom; null if none. */
  object?: Maybe<Entity>;
  /** What it is about. */
  predicate: FigurePredicate;
  /** Whose figure it is. */
  subject: Entity;
};

/** Unit of a figure that is no money. */
export type FigureUnit =
  /** Things. */
  | 'COUNT'
  /** A date. */
  | 'DATE'
  /** Days. */
  | 'DAY'
  /** Gigawatts. */
  | 'GW'
  /** Hours. */
  | 'HOUR'
  /** Months. */
  | 'MONTH'
  /** Megawatts. */
  | 'MW'
  /** Per cent. */
  | 'PERCENT'
  /** People. */
  | 'PERSON'
  /** Weeks. */
  | 'WEEK'
  /** Years. */
  | 'YEAR';

/** What the articles of a story are split by. */
export type FramingDimension =
  /** Country of the publisher. */
  | 'COUNTRY'
  /** Language of the article. */
  | 'LANGUAGE';

/** An entity as a group tells of it. */
export type FramingEntity = {
  __typename?: 'FramingEntity';
  /** Originals of the group that mention it. */
  articleCount: Scalars['Int']['output'];
  /** The entity. */
  entity: Entity;
  /** Originals of the other groups that mention it. */
  otherCount: Scalars['Int']['output'];
  /** Log-odds ratio against the other groups in standard errors; negative where it is rarer here. */
  score: Scalars['Float']['output'];
};

/** The articles of a story in one language or from one country. */
export type FramingGroup = {
  __typename?: 'FramingGroup';
  /** Articles, reprints included. */
  articleCount: Scalars['Int']['output'];
  /** Words that are more frequent here than in the other groups, the most distinctive first, at most 10; null where not compared. */
  distinctiveTerms?: Maybe<Array<DistinctiveTerm>>;
  /** The group's first article. */
  firstArticle: Article;
  /** Publication of that article. */
  firstReportedAt: Scalars['DateTime']['output'];
  /** The language or country; null where it is not known. */
  key?: Maybe<Scalars['String']['output']>;
  /** Seconds after the story's first article; 0 for the group that reported first. */
  lagSeconds: Scalars['Int']['output'];
  /** Entities that at least half of the other groups' articles mention, two at least, and none here; the most frequent first, at most 10; null where not compared. */
  missing?: Maybe<Array<FramingEntity>>;
  /** Why words and entities are not compared; null where they are. */
  notCompared?: Maybe<FramingNotCompared>;
  /** Articles that are no reprints: the sample that is compared. */
  originalCount: Scalars['Int']['output'];
  /** Entities that a greater share of articles mentions here than elsewhere, the most distinctive first, at most 10; null where not compared. */
  overRepresented?: Maybe<Array<FramingEntity>>;
  /** Tone of its articles. */
  sentiment: AggregateSentiment;
  /** Publishers. */
  sourceCount: Scalars['Int']['output'];
};

/** Why a group is not compared. */
export type FramingNotCompared =
  /** It has fewer originals than `minArticles`. */
  | 'TOO_FEW_ARTICLES'
  /** The other groups together have fewer originals than `minArticles`. */
  | 'TOO_FEW_OTHERS';

/** Where the words stand in a result. */
export type Highlight = {
  __typename?: 'Highlight';
  /** Which text. */
  field: HighlightField;
  /** Where the words stand in `text`, in its order. */
  ranges: Array<HighlightRange>;
  /** The text, or the part of it around the words. */
  text: Scalars['String']['output'];
};

/** Which text of a result. */
export type HighlightField =
  /** Body of the article. */
  | 'BODY'
  /** Title or name. */
  | 'TITLE';

/** A stretch of a highlighted text, half-open. */
export type HighlightRange = {
  __typename?: 'HighlightRange';
  /** End in `text`, exclusive, UTF-16 units. */
  end: Scalars['Int']['output'];
  /** Start in `text`, UTF-16 units. */
  start: Scalars['Int']['output'];
};

/** One run of a job. */
export type IngestRun = Node & {
  __typename?: 'IngestRun';
  /** What it did, by name. */
  counts: Array<RunCount>;
  /** Messages of what went wrong, at most 20. */
  errors: Array<Scalars['String']['output']>;
  /** When it ended, null while it runs. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Name of the job. */
  job: Scalars['String']['output'];
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  status: RunStatus;
};

/** A page of runs. */
export type IngestRunConnection = {
  __typename?: 'IngestRunConnection';
  /** Rows with their cursors. */
  edges: Array<IngestRunEdge>;
  /** Rows without cursors. */
  nodes: Array<IngestRun>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where the list is longer than `totalCount`, which is then 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A row of runs with its cursor. */
export type IngestRunEdge = {
  __typename?: 'IngestRunEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: IngestRun;
};

/** Which runs. */
export type IngestRunFilter = {
  /** Name of the job, one of these. */
  jobs?: InputMaybe<Array<Scalars['String']['input']>>;
  /** One of these states. */
  statuses?: InputMaybe<Array<RunStatus>>;
};

/** Length of a bucket. */
export type Interval =
  /** A calendar day; 23 or 25 hours where clocks change. */
  | 'DAY'
  /** 60 minutes. */
  | 'HOUR'
  /** A calendar month. */
  | 'MONTH'
  /** A week from Monday (ISO 8601). */
  | 'WEEK';

/** How many articles are in a language. */
export type LanguageCount = {
  __typename?: 'LanguageCount';
  /** How many articles. */
  count: Scalars['Int']['output'];
  /** The language. */
  language: Scalars['LanguageCode']['output'];
};

/** One occurrence of an entity. */
export type Mention = {
  __typename?: 'Mention';
  /** The article. */
  article: Article;
  /** End in the revision's text, exclusive, UTF-16 units. */
  end: Scalars['Int']['output'];
  /** The entity. */
  entity: Entity;
  /** Whether it stands in the title. */
  inTitle: Scalars['Boolean']['output'];
  /** The wording in which it stands. */
  revision: ArticleRevision;
  /** End of its sentence in the revision's text, exclusive, UTF-16 units. */
  sentenceEnd: Scalars['Int']['output'];
  /** Start of its sentence in the revision's text, UTF-16 units. */
  sentenceStart: Scalars['Int']['output'];
  /** Tone toward the entity at this place. */
  sentiment: SentimentResult;
  /** Start in the revision's text, UTF-16 units. */
  start: Scalars['Int']['output'];
  /** As written. */
  surface: Scalars['String']['output'];
};

/** A page of mentions. */
export type MentionConnection = {
  __typename?: 'MentionConnection';
  /** Rows with their cursors. */
  edges: Array<MentionEdge>;
  /** Rows without cursors. */
  nodes: Array<Mention>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where the list is longer than `totalCount`, which is then 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A row of mentions with its cursor. */
export type MentionEdge = {
  __typename?: 'MentionEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Mention;
};

/** Something with an id that `node` finds again. */
export type Node = {
  /** Opaque and stable; unique over all types. */
  id: Scalars['ID']['output'];
};

/** A stretch of time that may be open at either end, half-open. */
export type OpenDateRange = {
  /** Start, inclusive; open if absent. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** End, exclusive; open if absent. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Direction of an order. */
export type OrderDirection =
  /** Lowest or oldest first. */
  | 'ASC'
  /** Highest or newest first. */
  | 'DESC';

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the page's last row, null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether the list goes on after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether the list goes on before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the page's first row, null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Where a publication time comes from. */
export type PublishedAtSource =
  /** The feed without a zone; read in the feed's own. */
  | 'ASSUMED_ZONE'
  /** The feed, zone included. */
  | 'FEED'
  /** The feed has none; time of the first fetch. */
  | 'FETCHED';

/** A number with its unit, or a stretch of days. */
export type Quantity = {
  __typename?: 'Quantity';
  /** Whether it is said to be approximate. */
  approximate: Scalars['Boolean']['output'];
  /** Whether it is a lower or upper bound, null if neither. */
  bound?: Maybe<FigureBound>;
  /** ISO 4217 code, null where it is no money. */
  currency?: Maybe<Scalars['String']['output']>;
  /** First day of a DEADLINE, else null. */
  from?: Maybe<Scalars['Date']['output']>;
  /** Upper end of a range, else null. */
  max?: Maybe<Scalars['Float']['output']>;
  /** As written. */
  rawText: Scalars['String']['output'];
  /** Last day of a DEADLINE, else null. */
  to?: Maybe<Scalars['Date']['output']>;
  /** Unit; null for money. */
  unit?: Maybe<FigureUnit>;
  /** Absolute number, such as 13000000000; null for a DEADLINE. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** Entry points for reading. */
export type Query = {
  __typename?: 'Query';
  /** The article at this address, in any spelling of it; null if it was never seen. */
  article?: Maybe<Article>;
  /** Articles, newest first if not ordered otherwise. */
  articles: ArticleConnection;
  /** What happened, oldest first, in the order in which it became visible: whoever goes on from `cursor` misses nothing. */
  changes: ChangeConnection;
  /** What articles claim in numbers and dates, the latest first reported first if not ordered otherwise. */
  claims: ClaimConnection;
  /** Live entities, those with most articles first if not ordered otherwise. */
  entities: EntityConnection;
  /** One entity by exactly one of the arguments; null if there is none. */
  entity?: Maybe<Entity>;
  /** Feeds, by address. */
  feeds: FeedConnection;
  /** Runs of jobs, newest first. */
  ingestRuns: IngestRunConnection;
  /** The object of this id. A story or entity that was retired is answered by its successor. Null if there is none. */
  node?: Maybe<Node>;
  /** The objects of these ids, in their order; null where there is none. */
  nodes: Array<Maybe<Node>>;
  /** All relations between two entities, whichever is the subject, the one that most articles state first; at most 100. */
  relationBetween: Array<Relation>;
  /** Relations that articles state, the latest stated first if not ordered otherwise. */
  relations: RelationConnection;
  /** Full text over all languages. */
  search: SearchConnection;
  /** Publishers, by domain. */
  sources: SourceConnection;
  /** What the service holds and how fresh it is. */
  status: ServiceStatus;
  /** Live stories, the one with the newest article first if not ordered otherwise. */
  stories: StoryConnection;
  /** The story of this id, or the one that it was retired into; null if there is none. */
  story?: Maybe<Story>;
  /** Articles on topic and their tone across time. The 50 largest groups with `groupBy`. */
  timeSeries: Array<TimeSeries>;
  /** The topic of this slug, null if there is none. */
  topic?: Maybe<Topic>;
  /** All topics, by slug. */
  topics: TopicConnection;
  /** What is reported on more than it used to be, the most striking first. */
  trends: Array<Trend>;
};


/** Entry points for reading. */
export type QueryArticleArgs = {
  url: Scalars['URL']['input'];
};


/** Entry points for reading. */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};


/** Entry points for reading. */
export type QueryChangesArgs = {
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<ChangeKind>>;
  since?: InputMaybe<Scalars['String']['input']>;
  topic?: InputMaybe<Scalars['String']['input']>;
};


/** Entry points for reading. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** Entry points for reading. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Entry points for reading. */
export type QueryEntityArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  wikidataId?: InputMaybe<Scalars['WikidataID']['input']>;
};


/** Entry points for reading. */
export type QueryFeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FeedFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Entry points for reading. */
export type QueryIngestRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IngestRunFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Entry points for reading. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points for reading. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Entry points for reading. */
export type QueryRelationBetweenArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  minArticles?: Scalars['Int']['input'];
};


/** Entry points for reading. */
export type QueryRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** Entry points for reading. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  languages?: InputMaybe<Array<Scalars['LanguageCode']['input']>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: SearchOrder;
  query: Scalars['String']['input'];
  topic?: InputMaybe<Scalars['String']['input']>;
  types?: InputMaybe<Array<SearchType>>;
};


/** Entry points for reading. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Entry points for reading. */
export type QueryStoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StoryOrder>;
};


/** Entry points for reading. */
export type QueryStoryArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points for reading. */
export type QueryTimeSeriesArgs = {
  filter?: InputMaybe<ArticleFilter>;
  groupBy?: InputMaybe<SeriesDimension>;
  interval: Interval;
  range: DateRange;
  timeZone?: Scalars['TimeZone']['input'];
};


/** Entry points for reading. */
export type QueryTopicArgs = {
  slug: Scalars['String']['input'];
};


/** Entry points for reading. */
export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Entry points for reading. */
export type QueryTrendsArgs = {
  baseline?: Scalars['Duration']['input'];
  field: TrendField;
  first?: Scalars['Int']['input'];
  minArticles?: Scalars['Int']['input'];
  topic?: InputMaybe<Scalars['String']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
  window?: Scalars['Duration']['input'];
};

/**
 * A shift of the tone toward an entity when it was found: over the 90 days before, as in `toneShifts` with days of UTC, no
 * likelier by chance than 0.01. Each entity is looked at when its first article of a new day comes.
 */
export type RecordedToneShift = {
  __typename?: 'RecordedToneShift';
  /** Tone from here until it was found. */
  after: AggregateSentiment;
  /** Start of the first day of the new tone. */
  at: Scalars['DateTime']['output'];
  /** Tone from the shift before, or the start of the 90 days, until here. */
  before: AggregateSentiment;
  /** How likely a shift of this size is by chance, 0 to 1. */
  pValue: Scalars['Float']['output'];
};

/** A story that is not the same but has to do with it, and why. */
export type RelatedStory = {
  __typename?: 'RelatedStory';
  /** Higher is nearer: each shared entity counts by its rarity, ln(all stories / stories with it), each shared figure as ln(100). */
  score: Scalars['Float']['output'];
  /** Entities that both tell of, among the story's twenty most prominent; the rarest first. */
  sharedEntities: Array<Entity>;
  /** Figures that both have, as the story words them. */
  sharedFigures: Array<Scalars['String']['output']>;
  /** The story. */
  story: Story;
};

/** A typed relation between two entities in a topic. */
export type Relation = Node & {
  __typename?: 'Relation';
  /** The sentences that state it, newest first. */
  appearances: RelationAppearanceConnection;
  /** Articles that state it. */
  articleCount: Scalars['Int']['output'];
  /**
   * How sure it is that the relation exists, 0 to 1: 1 minus the product over publishers of the doubt that the best
   * sentence of each leaves. Denials and reprints do not count; 0 where nothing else states it.
   */
  confidence: Scalars['Float']['output'];
  /** Whether subject and object have different parts in it. */
  directed: Scalars['Boolean']['output'];
  /** The sentences that show it best: facts first, then the surest; one an article, reprints left out. */
  evidence: Array<RelationAppearance>;
  /** Publication of the first article that states it. */
  firstSeenAt: Scalars['DateTime']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Publication of the latest article that states it. */
  lastSeenAt: Scalars['DateTime']['output'];
  /**
   * The turns, oldest first: where the stage changes, told by the best sentence of the three days from then on, one that
   * names both ends if there is any. Facts, possibilities and denials are followed apart, so that a rumour interrupts no
   * fact; what is possible is left out where it is known as a fact; reprints do not count. FORMING is a turn at the very
   * beginning and after an end, STRAINED and ENDED only as facts of confidence 0.6 or more, ACTIVE after these only once
   * seven days are over.
   */
  milestones: RelationMilestoneConnection;
  /** Whether that sentence states it as a fact. */
  modality: RelationModality;
  /** Investee, bought, customer, defendant, regulated, person or used. */
  object: Entity;
  /** Publishers that state it. */
  sourceCount: Scalars['Int']['output'];
  /** How it stands: stage of the newest sentence that states it as a fact; of the newest at all where none does. */
  stage: RelationStage;
  /** Live stories whose articles state it, newest first if not ordered otherwise. */
  stories: StoryConnection;
  /** Investor, buyer, supplier, plaintiff, authority, employer or user. */
  subject: Entity;
  /** Tone between the two across time: articles that state it, each with the mean over its sentences. Denials have no tone. */
  toneSeries: TimeSeries;
  /** The topic. */
  topic: Topic;
  /** What kind of relation. */
  type: RelationType;
};


/** A typed relation between two entities in a topic. */
export type RelationAppearancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A typed relation between two entities in a topic. */
export type RelationEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/** A typed relation between two entities in a topic. */
export type RelationMilestonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modalities?: InputMaybe<Array<RelationModality>>;
};


/** A typed relation between two entities in a topic. */
export type RelationStoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StoryOrder>;
};


/** A typed relation between two entities in a topic. */
export type RelationToneSeriesArgs = {
  interval: Interval;
  range: DateRange;
  timeZone?: Scalars['TimeZone']['input'];
};

/** One sentence that states a relation. */
export type RelationAppearance = {
  __typename?: 'RelationAppearance';
  /** The article. */
  article: Article;
  /** From 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** End of the sentence in the revision's text, exclusive, UTF-16 units. */
  end: Scalars['Int']['output'];
  /** Whether it states or denies it. */
  modality: RelationModality;
  /** Publication of the article. */
  publishedAt: Scalars['DateTime']['output'];
  /** The relation. */
  relation: Relation;
  /** The wording in which it stands. */
  revision: ArticleRevision;
  /** The sentence. */
  sentence: Scalars['String']['output'];
  /** How the relation stands according to it. */
  stage: RelationStage;
  /** Start of the sentence in the revision's text, UTF-16 units. */
  start: Scalars['Int']['output'];
  /** Tone between the two, -1 to 1. */
  tone: Scalars['Float']['output'];
};

/** A page of sentences that state relations. */
export type RelationAppearanceConnection = {
  __typename?: 'RelationAppearanceConnection';
  /** Rows with their cursors. */
  edges: Array<RelationAppearanceEdge>;
  /** Rows without cursors. */
  nodes: Array<RelationAppearance>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where the list is longer than `totalCount`, which is then 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A row of sentences that state relations with its cursor. */
export type RelationAppearanceEdge = {
  __typename?: 'RelationAppearanceEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: RelationAppearance;
};

/** A page of relations. */
export type RelationConnection = {
  __typename?: 'RelationConnection';
  /** Rows with their cursors. */
  edges: Array<RelationEdge>;
  /** Rows without cursors. */
  nodes: Array<Relation>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where the list is longer than `totalCount`, which is then 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A row of relations with its cursor. */
export type RelationEdge = {
  __typename?: 'RelationEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Relation;
};

/** Which relations; all conditions given must hold. `stages`, `modalities` and `published` must hold for one and the same sentence. */
export type RelationFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<RelationFilter>>;
  /** One of these is an end of it. */
  entities?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** At least so many articles state it and don't deny it, 1 or more: what one article alone states is more often misread. */
  minArticles?: InputMaybe<Scalars['Int']['input']>;
  /** A sentence states it in this way. */
  modalities?: InputMaybe<Array<RelationModality>>;
  /** This does not hold. */
  not?: InputMaybe<RelationFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<RelationFilter>>;
  /** A sentence of an article published in this stretch states it. */
  published?: InputMaybe<OpenDateRange>;
  /** A sentence says that it stands so. */
  stages?: InputMaybe<Array<RelationStage>>;
  /** Slug of the topic. */
  topic?: InputMaybe<Scalars['String']['input']>;
  /** One of these kinds. */
  types?: InputMaybe<Array<RelationType>>;
};

/** A turn of a relation, with the sentence that tells it. */
export type RelationMilestone = {
  __typename?: 'RelationMilestone';
  /** The sentence. */
  appearance: RelationAppearance;
  /** Publication of the sentence's article. */
  at: Scalars['DateTime']['output'];
  /** The best sentence of the same turn in each other language that has one within the same three days. */
  inOtherLanguages: Array<RelationAppearance>;
  /** Whether the turn is a fact, possible or denied. */
  modality: RelationModality;
  /** How it stood before, told in the same way; null for the first sentence. */
  previousStage?: Maybe<RelationStage>;
  /** How the relation stands from here on. */
  stage: RelationStage;
};

/** A page of milestones. */
export type RelationMilestoneConnection = {
  __typename?: 'RelationMilestoneConnection';
  /** Rows with their cursors. */
  edges: Array<RelationMilestoneEdge>;
  /** Rows without cursors. */
  nodes: Array<RelationMilestone>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where the list is longer than `totalCount`, which is then 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A row of milestones with its cursor. */
export type RelationMilestoneEdge = {
  __typename?: 'RelationMilestoneEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: RelationMilestone;
};

/** Whether a statement is made as a fact. */
export type RelationModality =
  /** Denied. */
  | 'DENIED'
  /** Stated. */
  | 'FACT'
  /** Said to be possible, planned or rumoured. */
  | 'POSSIBLE';

/** Order of relations. */
export type RelationOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: RelationOrderField;
};

/** What relations are ordered by. */
export type RelationOrderField =
  /** Articles that state it. */
  | 'ARTICLE_COUNT'
  /** The first article that states it. */
  | 'FIRST_SEEN_AT'
  /** The latest article that states it. */
  | 'LAST_SEEN_AT';

/** How a relation stands. */
export type RelationStage =
  /** It is in force. */
  | 'ACTIVE'
  /** It is over. */
  | 'ENDED'
  /** It begins. */
  | 'FORMING'
  /** It is in difficulty. */
  | 'STRAINED';

/** Kind of a relation. */
export type RelationType =
  /** Subject buys object. */
  | 'ACQUISITION'
  /** Both compete; undirected. */
  | 'COMPETITION'
  /** Object, a person, leads, joins or leaves subject. */
  | 'EMPLOYMENT'
  /** Subject invests in object. */
  | 'INVESTMENT'
  /** Subject sues object. */
  | 'LITIGATION'
  /** Both work together; undirected. */
  | 'PARTNERSHIP'
  /** Subject, an authority, regulates object. */
  | 'REGULATION'
  /** Subject supplies object. */
  | 'SUPPLY'
  /** Subject uses, tests or builds on object. */
  | 'USES';

/** One number of a run. */
export type RunCount = {
  __typename?: 'RunCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** What is counted. */
  name: Scalars['String']['output'];
};

/** Where a run stands. */
export type RunStatus =
  /** Ended with an error. */
  | 'FAILED'
  /** Under way. */
  | 'RUNNING'
  /** Ended well. */
  | 'SUCCEEDED';

/** A page of search results. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** Rows with their cursors. */
  edges: Array<SearchEdge>;
  /** Rows without cursors. */
  nodes: Array<SearchResult>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where the list is longer than `totalCount`, which is then 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A row of search results with its cursor. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** Where the words stand, title first; at most three. */
  highlights: Array<Highlight>;
  /** The row itself. */
  node: SearchResult;
  /** How well it matches, comparable within one search; null with NEWEST. */
  score?: Maybe<Scalars['Float']['output']>;
};

/** Order of search results. */
export type SearchOrder =
  /** Newest first. */
  | 'NEWEST'
  /** Best first, among the newest 1,000 matching articles. */
  | 'RELEVANCE';

/** What a search can find. */
export type SearchResult = Article | Entity | Story;

/** Kinds of search results. */
export type SearchType =
  /** Articles that contain the words. */
  | 'ARTICLE'
  /** Entities with a name that begins with the query; each counts from the latest article that mentions it. */
  | 'ENTITY'
  /** Stories of the newest 1,000 matching articles; each counts from its latest article. */
  | 'STORY';

/** Class of a tone. */
export type SentimentLabel =
  /** Negative. */
  | 'NEGATIVE'
  /** Neither. */
  | 'NEUTRAL'
  /** Positive. */
  | 'POSITIVE';

/** Tone of a text, or why it has none. */
export type SentimentResult = SentimentScore | SentimentUnavailable;

/** A tone with its evidence. */
export type SentimentScore = {
  __typename?: 'SentimentScore';
  /** Version of the analysis that scored it. */
  analysisVersion: Scalars['String']['output'];
  /** Probability of the label, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** The sentences that the score rests on, strongest first, at most three. */
  evidence: Array<Evidence>;
  /** Class of the tone. */
  label: SentimentLabel;
  /** From -1 (negative) to 1 (positive). */
  score: Scalars['Float']['output'];
};

/** There is no tone; never to be read as neutral. */
export type SentimentUnavailable = {
  __typename?: 'SentimentUnavailable';
  /** Why there is none. */
  reason: SentimentUnavailableReason;
};

/** Why a text has no tone. */
export type SentimentUnavailableReason =
  /** The analysis failed. */
  | 'FAILED'
  /** Not analysed yet. */
  | 'PENDING'
  /** Too few words. */
  | 'TOO_SHORT'
  /** No model for this language. */
  | 'UNSUPPORTED_LANGUAGE';

/** What series are split by. */
export type SeriesDimension =
  /** Language of the article. */
  | 'LANGUAGE'
  /** Domain of the publisher. */
  | 'SOURCE';

/** What the service holds and how fresh it is. */
export type ServiceStatus = {
  __typename?: 'ServiceStatus';
  /** Articles. */
  articleCount: Scalars['Int']['output'];
  /** Live entities. */
  entityCount: Scalars['Int']['output'];
  /** Feeds by state; a state without feeds is left out. */
  feedCounts: Array<FeedStatusCount>;
  /** Last fetch of a feed that succeeded, null if none has. */
  lastFetchSuccessAt?: Maybe<Scalars['DateTime']['output']>;
  /** The run that began last, null before the first. */
  lastRun?: Maybe<IngestRun>;
  /** Publication time of the newest article, null if there is none. */
  newestArticleAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service's clock. */
  now: Scalars['DateTime']['output'];
  /** Articles that wait for their analysis. */
  pendingAnalysisCount: Scalars['Int']['output'];
  /** Live stories. */
  storyCount: Scalars['Int']['output'];
  /** Topics. */
  topicCount: Scalars['Int']['output'];
  /** Version of the software. */
  version: Scalars['String']['output'];
};

/** A publisher, known by its domain. */
export type Source = Node & {
  __typename?: 'Source';
  /** Its articles, newest first. */
  articles: ArticleConnection;
  /** Where it publishes, null if unknown. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** Host name without `www.`. */
  domain: Scalars['String']['output'];
  /** Its feeds. */
  feeds: FeedConnection;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Name for people. */
  name: Scalars['String']['output'];
};


/** A publisher, known by its domain. */
export type SourceArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};


/** A publisher, known by its domain. */
export type SourceFeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of sources. */
export type SourceConnection = {
  __typename?: 'SourceConnection';
  /** Rows with their cursors. */
  edges: Array<SourceEdge>;
  /** Rows without cursors. */
  nodes: Array<Source>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where the list is longer than `totalCount`, which is then 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A row of sources with its cursor. */
export type SourceEdge = {
  __typename?: 'SourceEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Source;
};

/** Which sources. */
export type SourceFilter = {
  /** Publishes from one of these countries. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** One of these domains. */
  domains?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A cluster of articles of one topic, in any language, about one event and its direct follow-ups. */
export type Story = Node & {
  __typename?: 'Story';
  /** Articles, reprints included. */
  articleCount: Scalars['Int']['output'];
  /** Its articles, newest first if not ordered otherwise. */
  articles: ArticleConnection;
  /** What happened to it since then. */
  changesSince: StoryChanges;
  /** Claims that its articles make, the latest first reported first if not ordered otherwise. */
  claims: ClaimConnection;
  /** Countries of its publishers, most frequent first. */
  countries: Array<Scalars['CountryCode']['output']>;
  /** Its entities, most prominent first. */
  entities: StoryEntityConnection;
  /** Publication of its first article. */
  firstPublishedAt: Scalars['DateTime']['output'];
  /** How languages or countries tell it. */
  framing: StoryFraming;
  /** Opaque id; when stories merge, a retired id leads to its successor. */
  id: Scalars['ID']['output'];
  /** Languages of its articles, most frequent first. */
  languages: Array<LanguageCount>;
  /** Publication of its latest article. */
  lastPublishedAt: Scalars['DateTime']['output'];
  /** Merges and splits that it took part in, newest first. */
  lineage: StoryLineageConnection;
  /** Where it stands; null where it has no article yet at that time. */
  phase?: Maybe<StoryPhase>;
  /** Live stories of the topic that share rare entities or figures with it, the nearest first. */
  related: Array<RelatedStory>;
  /** Relations that its articles state, the latest stated first if not ordered otherwise. */
  relations: RelationConnection;
  /** The article that stands for it; null if none in this language. */
  representativeArticle?: Maybe<Article>;
  /** Articles that repeat another. */
  reprintCount: Scalars['Int']['output'];
  /** Tone of its articles, reprints left out. */
  sentiment: AggregateSentiment;
  /** Publishers. */
  sourceCount: Scalars['Int']['output'];
  /** The story that it was retired into; null while it is live. Seen on retired stories in `lineage`. */
  supersededBy?: Maybe<Story>;
  /** Its articles and their tone across time. */
  timeSeries: Array<TimeSeries>;
  /** Its steps in order of time, always with the first report: those that add most. */
  timeline: Array<StoryStep>;
  /** Title of the representative article, or of one in this language where there is one. */
  title: Scalars['String']['output'];
  /** The topic. */
  topic: Topic;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A cluster of articles of one topic, in any language, about one event and its direct follow-ups. */
export type StoryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};


/** A cluster of articles of one topic, in any language, about one event and its direct follow-ups. */
export type StoryChangesSinceArgs = {
  since: Scalars['String']['input'];
};


/** A cluster of articles of one topic, in any language, about one event and its direct follow-ups. */
export type StoryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** A cluster of articles of one topic, in any language, about one event and its direct follow-ups. */
export type StoryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A cluster of articles of one topic, in any language, about one event and its direct follow-ups. */
export type StoryFramingArgs = {
  by: FramingDimension;
  minArticles?: Scalars['Int']['input'];
};


/** A cluster of articles of one topic, in any language, about one event and its direct follow-ups. */
export type StoryLineageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A cluster of articles of one topic, in any language, about one event and its direct follow-ups. */
export type StoryPhaseArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A cluster of articles of one topic, in any language, about one event and its direct follow-ups. */
export type StoryRelatedArgs = {
  first?: Scalars['Int']['input'];
};


/** A cluster of articles of one topic, in any language, about one event and its direct follow-ups. */
export type StoryRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A cluster of articles of one topic, in any language, about one event and its direct follow-ups. */
export type StoryRepresentativeArticleArgs = {
  language?: InputMaybe<Scalars['LanguageCode']['input']>;
};


/** A cluster of articles of one topic, in any language, about one event and its direct follow-ups. */
export type StoryTimeSeriesArgs = {
  groupBy?: InputMaybe<SeriesDimension>;
  interval: Interval;
  range: DateRange;
  timeZone?: Scalars['TimeZone']['input'];
};


/** A cluster of articles of one topic, in any language, about one event and its direct follow-ups. */
export type StoryTimelineArgs = {
  first?: Scalars['Int']['input'];
};


/** A cluster of articles of one topic, in any language, about one event and its direct follow-ups. */
export type StoryTitleArgs = {
  language?: InputMaybe<Scalars['LanguageCode']['input']>;
};

/** What happened to a story since a point in time. Lists give the newest first, at most 100 each. */
export type StoryChanges = {
  __typename?: 'StoryChanges';
  /** Claims of its articles that were corroborated or contested, or are no longer. */
  claimStatusChanges: Array<ClaimStatusChange>;
  /** Where to go on: `since` of the next request. */
  cursor: Scalars['String']['output'];
  /** Articles whose wording a publisher changed. */
  editedArticles: Array<ArticleEdit>;
  /** Whether nothing happened, as far as it is known. */
  isEmpty: Scalars['Boolean']['output'];
  /** Articles that are in it no more, for another story or because they are off topic; those that were purged left out. */
  leftArticles: Array<Article>;
  /** Merges and splits. */
  lineage: Array<StoryLineage>;
  /** Articles that joined it and are in it still. */
  newArticles: Array<Article>;
  /** Claims that none of its articles made before. */
  newClaims: Array<Claim>;
  /** Entities that none of its articles before mentions, most prominent first. */
  newEntities: Array<Entity>;
  /** Publishers that had no article in it before. */
  newSources: Array<Source>;
  /** Addresses of its articles that were purged. */
  removedArticleUrls: Array<Scalars['URL']['output']>;
  /** Figures that its articles state otherwise now. */
  revisedFigures: Array<FigureRevision>;
  /** Tone of the articles before against that of those that joined; null if none joined or none was there before. */
  toneShift?: Maybe<StoryToneShift>;
  /** Whether changes after `since` have been dropped by their age: the lists may lack what happened first. */
  truncated: Scalars['Boolean']['output'];
};

/** A page of stories. */
export type StoryConnection = {
  __typename?: 'StoryConnection';
  /** Rows with their cursors. */
  edges: Array<StoryEdge>;
  /** Rows without cursors. */
  nodes: Array<Story>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where the list is longer than `totalCount`, which is then 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A row of stories with its cursor. */
export type StoryEdge = {
  __typename?: 'StoryEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Story;
};

/** A page of entities of a story. */
export type StoryEntityConnection = {
  __typename?: 'StoryEntityConnection';
  /** Rows with their cursors. */
  edges: Array<StoryEntityEdge>;
  /** Rows without cursors. */
  nodes: Array<Entity>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where the list is longer than `totalCount`, which is then 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A row of entities of a story with its cursor. */
export type StoryEntityEdge = {
  __typename?: 'StoryEntityEdge';
  /** Articles of the story that mention it. */
  articleCount: Scalars['Int']['output'];
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** Mean tone toward it in the story, -1 to 1; null if nothing was scored. */
  meanSentiment?: Maybe<Scalars['Float']['output']>;
  /** Mentions in the story. */
  mentionCount: Scalars['Int']['output'];
  /** The row itself. */
  node: Entity;
};

/** What can happen to stories. */
export type StoryEventKind =
  /** Two became one; the first id retired. */
  | 'MERGE'
  /** One became two. */
  | 'SPLIT';

/** Which stories; all conditions given must hold. Retired stories are never listed. */
export type StoryFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<StoryFilter>>;
  /** Has a publisher in one of these countries. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Mentions at least one of these entities. */
  entities?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Has an article in one of these languages. */
  languages?: InputMaybe<Array<Scalars['LanguageCode']['input']>>;
  /** At least so many articles. */
  minArticles?: InputMaybe<Scalars['Int']['input']>;
  /** At least so many publishers. */
  minSources?: InputMaybe<Scalars['Int']['input']>;
  /** This does not hold. */
  not?: InputMaybe<StoryFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<StoryFilter>>;
  /** Overlaps this stretch from first to last article. */
  published?: InputMaybe<OpenDateRange>;
  /** Has an article from one of these publishers' domains. */
  sources?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Slug of the topic. */
  topic?: InputMaybe<Scalars['String']['input']>;
};

/** How groups of articles tell one story. Reprints count in `articleCount` only. */
export type StoryFraming = {
  __typename?: 'StoryFraming';
  /** What the articles are split by. */
  by: FramingDimension;
  /** Groups, the largest first; at most 30. */
  groups: Array<FramingGroup>;
};

/** A merge or split. */
export type StoryLineage = {
  __typename?: 'StoryLineage';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The story that was there before. */
  from: Story;
  /** The story that it went into, or that split off it. */
  into: Story;
  /** What happened. */
  kind: StoryEventKind;
  /** Why. */
  reason: Scalars['String']['output'];
  /** Cosine between the two, 0 to 1; null for decisions by hand. */
  similarity?: Maybe<Scalars['Float']['output']>;
};

/** A page of merges and splits. */
export type StoryLineageConnection = {
  __typename?: 'StoryLineageConnection';
  /** Rows with their cursors. */
  edges: Array<StoryLineageEdge>;
  /** Rows without cursors. */
  nodes: Array<StoryLineage>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where the list is longer than `totalCount`, which is then 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A row of merges and splits with its cursor. */
export type StoryLineageEdge = {
  __typename?: 'StoryLineageEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: StoryLineage;
};

/** Order of stories. */
export type StoryOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: StoryOrderField;
};

/** What stories are ordered by. */
export type StoryOrderField =
  /** Number of articles. */
  | 'ARTICLE_COUNT'
  /** Its first article. */
  | 'FIRST_PUBLISHED_AT'
  /** Its latest article. */
  | 'LAST_PUBLISHED_AT'
  /** Number of publishers. */
  | 'SOURCE_COUNT';

/** Where a story stands. */
export type StoryPhase =
  /** Its first six hours. */
  | 'BREAKING'
  /** Its first three days, still reported. */
  | 'DEVELOPING'
  /** The last 24 hours brought no article, or less than a quarter of its fullest 24 hours. */
  | 'FADING'
  /** Still reported from the fourth day on. */
  | 'SUSTAINED';

/** One step of a story: a sentence as it stands in an article. */
export type StoryStep = {
  __typename?: 'StoryStep';
  /** The article. */
  article: Article;
  /** Publication of the article. */
  at: Scalars['DateTime']['output'];
  /** End of the sentence in the revision's text, exclusive, UTF-16 units. */
  end: Scalars['Int']['output'];
  /** The entity that is new; null unless NEW_ENTITY. */
  entity?: Maybe<Entity>;
  /** What it adds. */
  kind: StoryStepKind;
  /** The wording in which it stands; null if it has been purged. */
  revision?: Maybe<ArticleRevision>;
  /** How much it adds, 0 to 1. */
  score: Scalars['Float']['output'];
  /** The sentence. */
  sentence: Scalars['String']['output'];
  /** Start of the sentence in the revision's text, UTF-16 units. */
  start: Scalars['Int']['output'];
};

/** What a step adds. */
export type StoryStepKind =
  /** The story itself. */
  | 'FIRST_REPORT'
  /** A report after a day without a step. */
  | 'FOLLOW_UP'
  /** An entity that no earlier article names and later ones take up. */
  | 'NEW_ENTITY'
  /** A figure that no earlier article has and later ones take up. */
  | 'NEW_FIGURE';

/** Tone before and since. */
export type StoryToneShift = {
  __typename?: 'StoryToneShift';
  /** Tone of the articles that were there. */
  before: AggregateSentiment;
  /** Difference of the means; null if either has none. */
  difference?: Maybe<Scalars['Float']['output']>;
  /** Tone of the articles that joined. */
  since: AggregateSentiment;
};

/** A name under which an entity is found. */
export type SurfaceForm = {
  __typename?: 'SurfaceForm';
  /** Whether it also means other things, so that it counts only in this spelling and with context. */
  ambiguous: Scalars['Boolean']['output'];
  /** What kind of name it is. */
  kind: SurfaceFormKind;
  /** Language of a label; null where the name counts in any language. */
  language?: Maybe<Scalars['LanguageCode']['output']>;
  /** The name. */
  text: Scalars['String']['output'];
};

/** Kind of a name. */
export type SurfaceFormKind =
  /** Another name. */
  | 'ALIAS'
  /** Its proper name in a language. */
  | 'LABEL'
  /** A known misspelling. */
  | 'MISSPELLING';

/** One stretch of a series, half-open. */
export type TimeBucket = {
  __typename?: 'TimeBucket';
  /** Articles, reprints included. */
  articleCount: Scalars['Int']['output'];
  /** End, exclusive. */
  end: Scalars['DateTime']['output'];
  /** Their tone, reprints left out. */
  sentiment: AggregateSentiment;
  /** Their share of all articles on topic in this bucket, 0 to 1, whatever the filter; null where there are none, and for articles off topic. */
  shareOfCoverage?: Maybe<Scalars['Float']['output']>;
  /** Start, inclusive. */
  start: Scalars['DateTime']['output'];
  /** The sentences that weigh most in this bucket, strongest first. */
  topEvidence: Array<Evidence>;
};


/** One stretch of a series, half-open. */
export type TimeBucketTopEvidenceArgs = {
  first?: Scalars['Int']['input'];
  tone?: InputMaybe<SentimentLabel>;
};

/** Counts and tone across time, one bucket after another without gaps. */
export type TimeSeries = {
  __typename?: 'TimeSeries';
  /** All buckets of the range, oldest first; empty ones have count 0 and no mean. */
  buckets: Array<TimeBucket>;
  /** Length of a bucket. */
  interval: Interval;
  /** The group's language or domain; null without `groupBy`. */
  key?: Maybe<Scalars['String']['output']>;
  /** Zone in which the buckets begin. */
  timeZone: Scalars['TimeZone']['output'];
};

/**
 * A point where the mean tone changed for longer than a bucket. Found by binary segmentation: the split of the scored
 * buckets into two stretches of at least three whose means, weighted by articles, differ most; its p-value is the share
 * of 999 fixed shuffles of the buckets that split as well (the series itself counted in).
 */
export type ToneShift = {
  __typename?: 'ToneShift';
  /** Tone from here to the next shift, or the end of the range. */
  after: AggregateSentiment;
  /** Start of the first bucket of the new tone. */
  at: Scalars['DateTime']['output'];
  /** Tone from the shift before, or the start of the range, until here. */
  before: AggregateSentiment;
  /** Articles of the new tone that drove it: those whose tone lies farthest from the mean before, in the direction of the shift. */
  drivers: Array<EntitySentiment>;
  /** How likely a shift of this size is by chance, 0 to 1. */
  pValue: Scalars['Float']['output'];
};


/**
 * A point where the mean tone changed for longer than a bucket. Found by binary segmentation: the split of the scored
 * buckets into two stretches of at least three whose means, weighted by articles, differ most; its p-value is the share
 * of 999 fixed shuffles of the buckets that split as well (the series itself counted in).
 */
export type ToneShiftDriversArgs = {
  first?: Scalars['Int']['input'];
};

/** What is watched: a topic pack with its keywords, feeds and entities. */
export type Topic = Node & {
  __typename?: 'Topic';
  /** When the topic was first set up. */
  createdAt: Scalars['DateTime']['output'];
  /** What the topic covers. */
  description: Scalars['String']['output'];
  /** Feeds of the topic. */
  feeds: FeedConnection;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Languages that the topic has keywords for. */
  languages: Array<Scalars['LanguageCode']['output']>;
  /** Name for people. */
  name: Scalars['String']['output'];
  /** Name in addresses and filters, such as `ai-industry`. */
  slug: Scalars['String']['output'];
  /** Live stories of the topic, newest first. */
  stories: StoryConnection;
  /** When its pack was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};


/** What is watched: a topic pack with its keywords, feeds and entities. */
export type TopicFeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What is watched: a topic pack with its keywords, feeds and entities. */
export type TopicStoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StoryOrder>;
};

/** A page of topics. */
export type TopicConnection = {
  __typename?: 'TopicConnection';
  /** Rows with their cursors. */
  edges: Array<TopicEdge>;
  /** Rows without cursors. */
  nodes: Array<Topic>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where the list is longer than `totalCount`, which is then 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A row of topics with its cursor. */
export type TopicEdge = {
  __typename?: 'TopicEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Topic;
};

/**
 * Something that is reported on more than it used to be. The score compares the articles of the window with those of the
 * baseline, the stretch just before it, as two Poisson counts: the signed root of their deviance, in standard deviations (1.96
 * is rare by chance, but many are compared: read it as an order).
 */
export type Trend = {
  __typename?: 'Trend';
  /** Articles in the window, reprints included. */
  articleCount: Scalars['Int']['output'];
  /** Articles in the baseline, reprints included. */
  baselineCount: Scalars['Int']['output'];
  /** Start of the baseline, inclusive; it ends where the window starts. */
  baselineFrom: Scalars['DateTime']['output'];
  /** The entity; null for a story. */
  entity?: Maybe<Entity>;
  /** Articles that the window would have at the baseline's pace. */
  expectedCount: Scalars['Float']['output'];
  /** Start of the window, inclusive. */
  from: Scalars['DateTime']['output'];
  /** How far the window lies above its baseline; always above 0. */
  score: Scalars['Float']['output'];
  /** The story; null for an entity. */
  story?: Maybe<Story>;
  /** End of the window, exclusive: `until` at the end of its hour. */
  until: Scalars['DateTime']['output'];
};

/** What trends are looked for in. */
export type TrendField =
  /** Entities by the articles on topic that mention them. */
  | 'ENTITIES'
  /** Live stories by their articles. */
  | 'STORIES';

/** A figure in one wording of an article. */
export type WordedFigure = {
  __typename?: 'WordedFigure';
  /** End in the revision's text, exclusive, UTF-16 units. */
  end: Scalars['Int']['output'];
  /** What it says. */
  quantity: Quantity;
  /** The wording; null if it has been purged. */
  revision?: Maybe<ArticleRevision>;
  /** The sentence in which it stands. */
  sentence: Scalars['String']['output'];
  /** Start in the revision's text, UTF-16 units. */
  start: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AggregateSentiment: ResolverTypeWrapper<object>;
  AnalysisStatus: ResolverTypeWrapper<object>;
  Article: ResolverTypeWrapper<object>;
  ArticleConnection: ResolverTypeWrapper<object>;
  ArticleEdge: ResolverTypeWrapper<object>;
  ArticleEdit: ResolverTypeWrapper<object>;
  ArticleFilter: ResolverTypeWrapper<object>;
  ArticleOrder: ResolverTypeWrapper<object>;
  ArticleOrderField: ResolverTypeWrapper<object>;
  ArticleRevision: ResolverTypeWrapper<object>;
  ArticleRevisionConnection: ResolverTypeWrapper<object>;
  ArticleRevisionEdge: ResolverTypeWrapper<object>;
  ArticleTopic: ResolverTypeWrapper<object>;
  Boolean: ResolverTypeWrapper<object>;
  Change: ResolverTypeWrapper<object>;
  ChangeConnection: ResolverTypeWrapper<object>;
  ChangeEdge: ResolverTypeWrapper<object>;
  ChangeKind: ResolverTypeWrapper<object>;
  Claim: ResolverTypeWrapper<object>;
  ClaimConnection: ResolverTypeWrapper<object>;
  ClaimEdge: ResolverTypeWrapper<object>;
  ClaimFilter: ResolverTypeWrapper<object>;
  ClaimOrder: ResolverTypeWrapper<object>;
  ClaimOrderField: ResolverTypeWrapper<object>;
  ClaimStatus: ResolverTypeWrapper<object>;
  ClaimStatusChange: ResolverTypeWrapper<object>;
  ClaimVariant: ResolverTypeWrapper<object>;
  ClaimVariantState: ResolverTypeWrapper<object>;
  CoOccurrenceConnection: ResolverTypeWrapper<object>;
  CoOccurrenceEdge: ResolverTypeWrapper<object>;
  CountryCode: ResolverTypeWrapper<object>;
  Date: ResolverTypeWrapper<object>;
  DateRange: ResolverTypeWrapper<object>;
  DateTime: ResolverTypeWrapper<string>;
  DistinctiveTerm: ResolverTypeWrapper<object>;
  Duration: ResolverTypeWrapper<object>;
  Entity: ResolverTypeWrapper<object>;
  EntityConnection: ResolverTypeWrapper<object>;
  EntityEdge: ResolverTypeWrapper<object>;
  EntityFilter: ResolverTypeWrapper<object>;
  EntityOrder: ResolverTypeWrapper<object>;
  EntityOrderField: ResolverTypeWrapper<object>;
  EntitySentiment: ResolverTypeWrapper<object>;
  EntitySentimentConnection: ResolverTypeWrapper<object>;
  EntitySentimentEdge: ResolverTypeWrapper<object>;
  EntityType: ResolverTypeWrapper<object>;
  Evidence: ResolverTypeWrapper<object>;
  Feed: ResolverTypeWrapper<object>;
  FeedConnection: ResolverTypeWrapper<object>;
  FeedEdge: ResolverTypeWrapper<object>;
  FeedFilter: ResolverTypeWrapper<object>;
  FeedKind: ResolverTypeWrapper<object>;
  FeedOrigin: ResolverTypeWrapper<object>;
  FeedStatus: ResolverTypeWrapper<object>;
  FeedStatusCount: ResolverTypeWrapper<object>;
  FetchEvent: ResolverTypeWrapper<object>;
  FetchEventConnection: ResolverTypeWrapper<object>;
  FetchEventEdge: ResolverTypeWrapper<object>;
  FetchOutcome: ResolverTypeWrapper<object>;
  Figure: ResolverTypeWrapper<object>;
  FigureBound: ResolverTypeWrapper<object>;
  FigureConnection: ResolverTypeWrapper<object>;
  FigureEdge: ResolverTypeWrapper<object>;
  FigurePredicate: ResolverTypeWrapper<object>;
  FigureRevision: ResolverTypeWrapper<object>;
  FigureUnit: ResolverTypeWrapper<object>;
  Float: ResolverTypeWrapper<number>;
  FramingDimension: ResolverTypeWrapper<object>;
  FramingEntity: ResolverTypeWrapper<object>;
  FramingGroup: ResolverTypeWrapper<object>;
  FramingNotCompared: ResolverTypeWrapper<object>;
  Highlight: ResolverTypeWrapper<object>;
  HighlightField: ResolverTypeWrapper<object>;
  HighlightRange: ResolverTypeWrapper<object>;
  ID: ResolverTypeWrapper<object>;
  IngestRun: ResolverTypeWrapper<object>;
  IngestRunConnection: ResolverTypeWrapper<object>;
  IngestRunEdge: ResolverTypeWrapper<object>;
  IngestRunFilter: ResolverTypeWrapper<object>;
  Int: ResolverTypeWrapper<object>;
  Interval: ResolverTypeWrapper<object>;
  LanguageCode: ResolverTypeWrapper<object>;
  LanguageCount: ResolverTypeWrapper<object>;
  Mention: ResolverTypeWrapper<object>;
  MentionConnection: ResolverTypeWrapper<object>;
  MentionEdge: ResolverTypeWrapper<object>;
  Node: ResolverTypeWrapper<object>;
  OpenDateRange: ResolverTypeWrapper<object>;
  OrderDirection: ResolverTypeWrapper<object>;
  PageInfo: ResolverTypeWrapper<object>;
  PublishedAtSource: ResolverTypeWrapper<object>;
  Quantity: ResolverTypeWrapper<object>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordedToneShift: ResolverTypeWrapper<object>;
  RelatedStory: ResolverTypeWrapper<object>;
  Relation: ResolverTypeWrapper<object>;
  RelationAppearance: ResolverTypeWrapper<object>;
  RelationAppearanceConnection: ResolverTypeWrapper<object>;
  RelationAppearanceEdge: ResolverTypeWrapper<object>;
  RelationConnection: ResolverTypeWrapper<object>;
  RelationEdge: ResolverTypeWrapper<object>;
  RelationFilter: ResolverTypeWrapper<object>;
  RelationMilestone: ResolverTypeWrapper<object>;
  RelationMilestoneConnection: ResolverTypeWrapper<object>;
  RelationMilestoneEdge: ResolverTypeWrapper<object>;
  RelationModality: ResolverTypeWrapper<object>;
  RelationOrder: ResolverTypeWrapper<object>;
  RelationOrderField: ResolverTypeWrapper<object>;
  RelationStage: ResolverTypeWrapper<object>;
  RelationType: ResolverTypeWrapper<object>;
  RunCount: ResolverTypeWrapper<object>;
  RunStatus: ResolverTypeWrapper<object>;
  SearchConnection: ResolverTypeWrapper<object>;
  SearchEdge: ResolverTypeWrapper<object>;
  SearchOrder: ResolverTypeWrapper<object>;
  SearchResult: ResolverTypeWrapper<object>;
  SearchType: ResolverTypeWrapper<object>;
  SentimentLabel: ResolverTypeWrapper<object>;
  SentimentResult: ResolverTypeWrapper<object>;
  SentimentScore: ResolverTypeWrapper<object>;
  SentimentUnavailable: ResolverTypeWrapper<object>;
  SentimentUnavailableReason: ResolverTypeWrapper<object>;
  SeriesDimension: ResolverTypeWrapper<object>;
  ServiceStatus: ResolverTypeWrapper<object>;
  Source: ResolverTypeWrapper<object>;
  SourceConnection: ResolverTypeWrapper<object>;
  SourceEdge: ResolverTypeWrapper<object>;
  SourceFilter: ResolverTypeWrapper<object>;
  Story: ResolverTypeWrapper<object>;
  StoryChanges: ResolverTypeWrapper<object>;
  StoryConnection: ResolverTypeWrapper<object>;
  StoryEdge: ResolverTypeWrapper<object>;
  StoryEntityConnection: ResolverTypeWrapper<object>;
  StoryEntityEdge: ResolverTypeWrapper<object>;
  StoryEventKind: ResolverTypeWrapper<object>;
  StoryFilter: ResolverTypeWrapper<object>;
  StoryFraming: ResolverTypeWrapper<object>;
  StoryLineage: ResolverTypeWrapper<object>;
  StoryLineageConnection: ResolverTypeWrapper<object>;
  StoryLineageEdge: ResolverTypeWrapper<object>;
  StoryOrder: ResolverTypeWrapper<object>;
  StoryOrderField: ResolverTypeWrapper<object>;
  StoryPhase: ResolverTypeWrapper<object>;
  StoryStep: ResolverTypeWrapper<object>;
  StoryStepKind: ResolverTypeWrapper<object>;
  StoryToneShift: ResolverTypeWrapper<object>;
  String: ResolverTypeWrapper<string>;
  SurfaceForm: ResolverTypeWrapper<object>;
  SurfaceFormKind: ResolverTypeWrapper<object>;
  TimeBucket: ResolverTypeWrapper<object>;
  TimeSeries: ResolverTypeWrapper<object>;
  TimeZone: ResolverTypeWrapper<object>;
  ToneShift: ResolverTypeWrapper<object>;
  Topic: ResolverTypeWrapper<object>;
  TopicConnection: ResolverTypeWrapper<object>;
  TopicEdge: ResolverTypeWrapper<object>;
  Trend: ResolverTypeWrapper<object>;
  TrendField: ResolverTypeWrapper<object>;
  URL: ResolverTypeWrapper<object>;
  WikidataID: ResolverTypeWrapper<object>;
  WordedFigure: ResolverTypeWrapper<object>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AggregateSentiment: object;
  Article: object;
  ArticleConnection: object;
  ArticleEdge: object;
  ArticleEdit: object;
  ArticleFilter: object;
  ArticleOrder: object;
  ArticleRevision: object;
  ArticleRevisionConnection: object;
  ArticleRevisionEdge: object;
  ArticleTopic: object;
  Boolean: object;
  Change: object;
  ChangeConnection: object;
  ChangeEdge: object;
  Claim: object;
  ClaimConnection: object;
  ClaimEdge: object;
  ClaimFilter: object;
  ClaimOrder: object;
  ClaimStatusChange: object;
  ClaimVariant: object;
  CoOccurrenceConnection: object;
  CoOccurrenceEdge: object;
  CountryCode: object;
  Date: object;
  DateRange: object;
  DateTime: string;
  DistinctiveTerm: object;
  Duration: object;
  Entity: object;
  EntityConnection: object;
  EntityEdge: object;
  EntityFilter: object;
  EntityOrder: object;
  EntitySentiment: object;
  EntitySentimentConnection: object;
  EntitySentimentEdge: object;
  Evidence: object;
  Feed: object;
  FeedConnection: object;
  FeedEdge: object;
  FeedFilter: object;
  FeedStatusCount: object;
  FetchEvent: object;
  FetchEventConnection: object;
  FetchEventEdge: object;
  Figure: object;
  FigureConnection: object;
  FigureEdge: object;
  FigureRevision: object;
  Float: number;
  FramingEntity: object;
  FramingGroup: object;
  Highlight: object;
  HighlightRange: object;
  ID: object;
  IngestRun: object;
  IngestRunConnection: object;
  IngestRunEdge: object;
  IngestRunFilter: object;
  Int: object;
  LanguageCode: object;
  LanguageCount: object;
  Mention: object;
  MentionConnection: object;
  MentionEdge: object;
  Node: object;
  OpenDateRange: object;
  PageInfo: object;
  Quantity: object;
  Query: Record<PropertyKey, never>;
  RecordedToneShift: object;
  RelatedStory: object;
  Relation: object;
  RelationAppearance: object;
  RelationAppearanceConnection: object;
  RelationAppearanceEdge: object;
  RelationConnection: object;
  RelationEdge: object;
  RelationFilter: object;
  RelationMilestone: object;
  RelationMilestoneConnection: object;
  RelationMilestoneEdge: object;
  RelationOrder: object;
  RunCount: object;
  SearchConnection: object;
  SearchEdge: object;
  SearchResult: object;
  SentimentResult: object;
  SentimentScore: object;
  SentimentUnavailable: object;
  ServiceStatus: object;
  Source: object;
  SourceConnection: object;
  SourceEdge: object;
  SourceFilter: object;
  Story: object;
  StoryChanges: object;
  StoryConnection: object;
  StoryEdge: object;
  StoryEntityConnection: object;
  StoryEntityEdge: object;
  StoryFilter: object;
  StoryFraming: object;
  StoryLineage: object;
  StoryLineageConnection: object;
  StoryLineageEdge: object;
  StoryOrder: object;
  StoryStep: object;
  StoryToneShift: object;
  String: string;
  SurfaceForm: object;
  TimeBucket: object;
  TimeSeries: object;
  TimeZone: object;
  ToneShift: object;
  Topic: object;
  TopicConnection: object;
  TopicEdge: object;
  Trend: object;
  URL: object;
  WikidataID: object;
  WordedFigure: object;
};

export type AggregateSentimentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AggregateSentiment'] = ResolversParentTypes['AggregateSentiment']> = {
  high95?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low95?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  negative?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neutral?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  positive?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scoredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unscoredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  analysisStatus?: Resolver<ResolversTypes['AnalysisStatus'], ParentType, ContextType>;
  analysisVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ArticleClaimsArgs>>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  declaredLanguage?: Resolver<Maybe<ResolversTypes['LanguageCode']>, ParentType, ContextType>;
  entitySentiments?: Resolver<ResolversTypes['EntitySentimentConnection'], ParentType, ContextType, Partial<ArticleEntitySentimentsArgs>>;
  excerpt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feed?: Resolver<Maybe<ResolversTypes['Feed']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  figureRevisions?: Resolver<Array<ResolversTypes['FigureRevision']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, Partial<ArticleFiguresArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imageUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['LanguageCode']>, ParentType, ContextType>;
  languageConfidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<ArticleMentionsArgs>>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedAtSource?: Resolver<ResolversTypes['PublishedAtSource'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationAppearanceConnection'], ParentType, ContextType, Partial<ArticleRelationsArgs>>;
  reprintOf?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  reprints?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<ArticleReprintsArgs>>;
  revisions?: Resolver<ResolversTypes['ArticleRevisionConnection'], ParentType, ContextType, Partial<ArticleRevisionsArgs>>;
  sentiment?: Resolver<ResolversTypes['SentimentResult'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  story?: Resolver<Maybe<ResolversTypes['Story']>, ParentType, ContextType, Partial<ArticleStoryArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['ArticleTopic']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  wordCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type ArticleEditResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ArticleEdit'] = ResolversParentTypes['ArticleEdit']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  previousRevision?: Resolver<Maybe<ResolversTypes['ArticleRevision']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['ArticleRevision']>, ParentType, ContextType>;
};

export type ArticleRevisionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ArticleRevision'] = ResolversParentTypes['ArticleRevision']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArticleRevisionConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ArticleRevisionConnection'] = ResolversParentTypes['ArticleRevisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArticleRevisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ArticleRevision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ArticleRevisionEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ArticleRevisionEdge'] = ResolversParentTypes['ArticleRevisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ArticleRevision'], ParentType, ContextType>;
};

export type ArticleTopicResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ArticleTopic'] = ResolversParentTypes['ArticleTopic']> = {
  onTopic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relevance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  story?: Resolver<Maybe<ResolversTypes['Story']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  articleUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  figureRevision?: Resolver<Maybe<ResolversTypes['FigureRevision']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  otherStory?: Resolver<Maybe<ResolversTypes['Story']>, ParentType, ContextType>;
  previousRevision?: Resolver<Maybe<ResolversTypes['ArticleRevision']>, ParentType, ContextType>;
  previousStatus?: Resolver<Maybe<ResolversTypes['ClaimStatus']>, ParentType, ContextType>;
  removedClaim?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['ArticleRevision']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ClaimStatus']>, ParentType, ContextType>;
  story?: Resolver<Maybe<ResolversTypes['Story']>, ParentType, ContextType>;
  toneShift?: Resolver<Maybe<ResolversTypes['RecordedToneShift']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  appearances?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, Partial<ClaimAppearancesArgs>>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  firstReportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstReportedBy?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  firstReportedIn?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastReportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['FigurePredicate'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  variants?: Resolver<Array<ResolversTypes['ClaimVariant']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimStatusChangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ClaimStatusChange'] = ResolversParentTypes['ClaimStatusChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  previousStatus?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
};

export type ClaimVariantResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ClaimVariant'] = ResolversParentTypes['ClaimVariant']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstReportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClaimVariantState'], ParentType, ContextType>;
};

export type CoOccurrenceConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CoOccurrenceConnection'] = ResolversParentTypes['CoOccurrenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CoOccurrenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CoOccurrenceEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CoOccurrenceEdge'] = ResolversParentTypes['CoOccurrenceEdge']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DistinctiveTermResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DistinctiveTerm'] = ResolversParentTypes['DistinctiveTerm']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['LanguageCode']>, ParentType, ContextType>;
  otherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export type EntityResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articleSentiments?: Resolver<ResolversTypes['EntitySentimentConnection'], ParentType, ContextType, Partial<EntityArticleSentimentsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<EntityClaimsArgs>>;
  coOccurring?: Resolver<ResolversTypes['CoOccurrenceConnection'], ParentType, ContextType, Partial<EntityCoOccurringArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<EntityMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<EntityNameArgs>>;
  parent?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<EntityRelationsArgs>>;
  stories?: Resolver<ResolversTypes['StoryConnection'], ParentType, ContextType, Partial<EntityStoriesArgs>>;
  surfaceForms?: Resolver<Array<ResolversTypes['SurfaceForm']>, ParentType, ContextType>;
  timeSeries?: Resolver<Array<ResolversTypes['TimeSeries']>, ParentType, ContextType, RequireFields<EntityTimeSeriesArgs, 'interval' | 'range' | 'timeZone'>>;
  toneShifts?: Resolver<Array<ResolversTypes['ToneShift']>, ParentType, ContextType, RequireFields<EntityToneShiftsArgs, 'interval' | 'maxPValue' | 'range' | 'timeZone'>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  wikidataId?: Resolver<Maybe<ResolversTypes['WikidataID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntitySentimentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EntitySentiment'] = ResolversParentTypes['EntitySentiment']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  salience?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentiment?: Resolver<ResolversTypes['SentimentResult'], ParentType, ContextType>;
};

export type EntitySentimentConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EntitySentimentConnection'] = ResolversParentTypes['EntitySentimentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntitySentimentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EntitySentiment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EntitySentimentEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EntitySentimentEdge'] = ResolversParentTypes['EntitySentimentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EntitySentiment'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  contribution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentionEnd?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mentionStart?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['ArticleRevision'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FeedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Feed'] = ResolversParentTypes['Feed']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<FeedArticlesArgs>>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  disabledReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failureCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fetchEvents?: Resolver<ResolversTypes['FetchEventConnection'], ParentType, ContextType, Partial<FeedFetchEventsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FeedKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['LanguageCode']>, ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastFetchAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastNewItemAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastSuccessAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextFetchAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['FeedOrigin'], ParentType, ContextType>;
  pollInterval?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  siteUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FeedStatus'], ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['TimeZone']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeedConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FeedConnection'] = ResolversParentTypes['FeedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FeedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Feed']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FeedEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FeedEdge'] = ResolversParentTypes['FeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Feed'], ParentType, ContextType>;
};

export type FeedStatusCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FeedStatusCount'] = ResolversParentTypes['FeedStatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FeedStatus'], ParentType, ContextType>;
};

export type FetchEventResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FetchEvent'] = ResolversParentTypes['FetchEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  bytes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  durationMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  httpStatus?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemsNew?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  itemsRefused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  itemsSeen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  itemsUpdated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['FetchOutcome'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FetchEventConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FetchEventConnection'] = ResolversParentTypes['FetchEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FetchEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FetchEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FetchEventEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FetchEventEdge'] = ResolversParentTypes['FetchEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FetchEvent'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  bound?: Resolver<Maybe<ResolversTypes['FigureBound']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fromDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['FigurePredicate'], ParentType, ContextType>;
  rawText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['ArticleRevision'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentenceStart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  toDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['FigureUnit']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FigureConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FigureConnection'] = ResolversParentTypes['FigureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FigureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FigureEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FigureEdge'] = ResolversParentTypes['FigureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type FigureRevisionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FigureRevision'] = ResolversParentTypes['FigureRevision']> = {
  after?: Resolver<ResolversTypes['WordedFigure'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['WordedFigure'], ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['FigurePredicate'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type FramingEntityResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FramingEntity'] = ResolversParentTypes['FramingEntity']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  otherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FramingGroupResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FramingGroup'] = ResolversParentTypes['FramingGroup']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinctiveTerms?: Resolver<Maybe<Array<ResolversTypes['DistinctiveTerm']>>, ParentType, ContextType>;
  firstArticle?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  firstReportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lagSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<Maybe<Array<ResolversTypes['FramingEntity']>>, ParentType, ContextType>;
  notCompared?: Resolver<Maybe<ResolversTypes['FramingNotCompared']>, ParentType, ContextType>;
  originalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overRepresented?: Resolver<Maybe<Array<ResolversTypes['FramingEntity']>>, ParentType, ContextType>;
  sentiment?: Resolver<ResolversTypes['AggregateSentiment'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  field?: Resolver<ResolversTypes['HighlightField'], ParentType, ContextType>;
  ranges?: Resolver<Array<ResolversTypes['HighlightRange']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HighlightRangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HighlightRange'] = ResolversParentTypes['HighlightRange']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IngestRunResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IngestRun'] = ResolversParentTypes['IngestRun']> = {
  counts?: Resolver<Array<ResolversTypes['RunCount']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RunStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IngestRunConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IngestRunConnection'] = ResolversParentTypes['IngestRunConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IngestRunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['IngestRun']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type IngestRunEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IngestRunEdge'] = ResolversParentTypes['IngestRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IngestRun'], ParentType, ContextType>;
};

export interface LanguageCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LanguageCode'], any> {
  name: 'LanguageCode';
}

export type LanguageCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LanguageCount'] = ResolversParentTypes['LanguageCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageCode'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  inTitle?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['ArticleRevision'], ParentType, ContextType>;
  sentenceEnd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentenceStart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentiment?: Resolver<ResolversTypes['SentimentResult'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Article' | 'Claim' | 'Entity' | 'Feed' | 'FetchEvent' | 'IngestRun' | 'Relation' | 'Source' | 'Story' | 'Topic', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bound?: Resolver<Maybe<ResolversTypes['FigureBound']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rawText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['FigureUnit']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'url'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<QueryArticlesArgs>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<QueryClaimsArgs>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<QueryEntitiesArgs>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, Partial<QueryEntityArgs>>;
  feeds?: Resolver<ResolversTypes['FeedConnection'], ParentType, ContextType, Partial<QueryFeedsArgs>>;
  ingestRuns?: Resolver<ResolversTypes['IngestRunConnection'], ParentType, ContextType, Partial<QueryIngestRunsArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  relationBetween?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType, RequireFields<QueryRelationBetweenArgs, 'a' | 'b' | 'minArticles'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<QueryRelationsArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'orderBy' | 'query'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  status?: Resolver<ResolversTypes['ServiceStatus'], ParentType, ContextType>;
  stories?: Resolver<ResolversTypes['StoryConnection'], ParentType, ContextType, Partial<QueryStoriesArgs>>;
  story?: Resolver<Maybe<ResolversTypes['Story']>, ParentType, ContextType, RequireFields<QueryStoryArgs, 'id'>>;
  timeSeries?: Resolver<Array<ResolversTypes['TimeSeries']>, ParentType, ContextType, RequireFields<QueryTimeSeriesArgs, 'interval' | 'range' | 'timeZone'>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'slug'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, Partial<QueryTopicsArgs>>;
  trends?: Resolver<Array<ResolversTypes['Trend']>, ParentType, ContextType, RequireFields<QueryTrendsArgs, 'baseline' | 'field' | 'first' | 'minArticles' | 'window'>>;
};

export type RecordedToneShiftResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecordedToneShift'] = ResolversParentTypes['RecordedToneShift']> = {
  after?: Resolver<ResolversTypes['AggregateSentiment'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['AggregateSentiment'], ParentType, ContextType>;
  pValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RelatedStoryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RelatedStory'] = ResolversParentTypes['RelatedStory']> = {
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sharedEntities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  sharedFigures?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  story?: Resolver<ResolversTypes['Story'], ParentType, ContextType>;
};

export type RelationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  appearances?: Resolver<ResolversTypes['RelationAppearanceConnection'], ParentType, ContextType, Partial<RelationAppearancesArgs>>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  directed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['RelationAppearance']>, ParentType, ContextType, RequireFields<RelationEvidenceArgs, 'first'>>;
  firstSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  milestones?: Resolver<ResolversTypes['RelationMilestoneConnection'], ParentType, ContextType, Partial<RelationMilestonesArgs>>;
  modality?: Resolver<ResolversTypes['RelationModality'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['RelationStage'], ParentType, ContextType>;
  stories?: Resolver<ResolversTypes['StoryConnection'], ParentType, ContextType, Partial<RelationStoriesArgs>>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  toneSeries?: Resolver<ResolversTypes['TimeSeries'], ParentType, ContextType, RequireFields<RelationToneSeriesArgs, 'interval' | 'range' | 'timeZone'>>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationAppearanceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RelationAppearance'] = ResolversParentTypes['RelationAppearance']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['RelationModality'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['ArticleRevision'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['RelationStage'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tone?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RelationAppearanceConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RelationAppearanceConnection'] = ResolversParentTypes['RelationAppearanceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelationAppearanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RelationAppearance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RelationAppearanceEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RelationAppearanceEdge'] = ResolversParentTypes['RelationAppearanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RelationAppearance'], ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type RelationMilestoneResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RelationMilestone'] = ResolversParentTypes['RelationMilestone']> = {
  appearance?: Resolver<ResolversTypes['RelationAppearance'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  inOtherLanguages?: Resolver<Array<ResolversTypes['RelationAppearance']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['RelationModality'], ParentType, ContextType>;
  previousStage?: Resolver<Maybe<ResolversTypes['RelationStage']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['RelationStage'], ParentType, ContextType>;
};

export type RelationMilestoneConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RelationMilestoneConnection'] = ResolversParentTypes['RelationMilestoneConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelationMilestoneEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RelationMilestone']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RelationMilestoneEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RelationMilestoneEdge'] = ResolversParentTypes['RelationMilestoneEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RelationMilestone'], ParentType, ContextType>;
};

export type RunCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RunCount'] = ResolversParentTypes['RunCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<Array<ResolversTypes['Highlight']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Article' | 'Entity' | 'Story', ParentType, ContextType>;
};

export type SentimentResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SentimentResult'] = ResolversParentTypes['SentimentResult']> = {
  __resolveType: TypeResolveFn<'SentimentScore' | 'SentimentUnavailable', ParentType, ContextType>;
};

export type SentimentScoreResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SentimentScore'] = ResolversParentTypes['SentimentScore']> = {
  analysisVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['SentimentLabel'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SentimentUnavailableResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SentimentUnavailable'] = ResolversParentTypes['SentimentUnavailable']> = {
  reason?: Resolver<ResolversTypes['SentimentUnavailableReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceStatusResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServiceStatus'] = ResolversParentTypes['ServiceStatus']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  feedCounts?: Resolver<Array<ResolversTypes['FeedStatusCount']>, ParentType, ContextType>;
  lastFetchSuccessAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastRun?: Resolver<Maybe<ResolversTypes['IngestRun']>, ParentType, ContextType>;
  newestArticleAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  now?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  pendingAnalysisCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  storyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topicCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<SourceArticlesArgs>>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  feeds?: Resolver<ResolversTypes['FeedConnection'], ParentType, ContextType, Partial<SourceFeedsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StoryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Story'] = ResolversParentTypes['Story']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<StoryArticlesArgs>>;
  changesSince?: Resolver<ResolversTypes['StoryChanges'], ParentType, ContextType, RequireFields<StoryChangesSinceArgs, 'since'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<StoryClaimsArgs>>;
  countries?: Resolver<Array<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['StoryEntityConnection'], ParentType, ContextType, Partial<StoryEntitiesArgs>>;
  firstPublishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  framing?: Resolver<ResolversTypes['StoryFraming'], ParentType, ContextType, RequireFields<StoryFramingArgs, 'by' | 'minArticles'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['LanguageCount']>, ParentType, ContextType>;
  lastPublishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lineage?: Resolver<ResolversTypes['StoryLineageConnection'], ParentType, ContextType, Partial<StoryLineageArgs>>;
  phase?: Resolver<Maybe<ResolversTypes['StoryPhase']>, ParentType, ContextType, Partial<StoryPhaseArgs>>;
  related?: Resolver<Array<ResolversTypes['RelatedStory']>, ParentType, ContextType, RequireFields<StoryRelatedArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<StoryRelationsArgs>>;
  representativeArticle?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, Partial<StoryRepresentativeArticleArgs>>;
  reprintCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentiment?: Resolver<ResolversTypes['AggregateSentiment'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Story']>, ParentType, ContextType>;
  timeSeries?: Resolver<Array<ResolversTypes['TimeSeries']>, ParentType, ContextType, RequireFields<StoryTimeSeriesArgs, 'interval' | 'range' | 'timeZone'>>;
  timeline?: Resolver<Array<ResolversTypes['StoryStep']>, ParentType, ContextType, RequireFields<StoryTimelineArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<StoryTitleArgs>>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StoryChangesResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StoryChanges'] = ResolversParentTypes['StoryChanges']> = {
  claimStatusChanges?: Resolver<Array<ResolversTypes['ClaimStatusChange']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  editedArticles?: Resolver<Array<ResolversTypes['ArticleEdit']>, ParentType, ContextType>;
  isEmpty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leftArticles?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  lineage?: Resolver<Array<ResolversTypes['StoryLineage']>, ParentType, ContextType>;
  newArticles?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  newClaims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  newEntities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  newSources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  removedArticleUrls?: Resolver<Array<ResolversTypes['URL']>, ParentType, ContextType>;
  revisedFigures?: Resolver<Array<ResolversTypes['FigureRevision']>, ParentType, ContextType>;
  toneShift?: Resolver<Maybe<ResolversTypes['StoryToneShift']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StoryConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StoryConnection'] = ResolversParentTypes['StoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Story']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StoryEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StoryEdge'] = ResolversParentTypes['StoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Story'], ParentType, ContextType>;
};

export type StoryEntityConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StoryEntityConnection'] = ResolversParentTypes['StoryEntityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StoryEntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StoryEntityEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StoryEntityEdge'] = ResolversParentTypes['StoryEntityEdge']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meanSentiment?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type StoryFramingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StoryFraming'] = ResolversParentTypes['StoryFraming']> = {
  by?: Resolver<ResolversTypes['FramingDimension'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['FramingGroup']>, ParentType, ContextType>;
};

export type StoryLineageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StoryLineage'] = ResolversParentTypes['StoryLineage']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Story'], ParentType, ContextType>;
  into?: Resolver<ResolversTypes['Story'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StoryEventKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  similarity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type StoryLineageConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StoryLineageConnection'] = ResolversParentTypes['StoryLineageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StoryLineageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StoryLineage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StoryLineageEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StoryLineageEdge'] = ResolversParentTypes['StoryLineageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StoryLineage'], ParentType, ContextType>;
};

export type StoryStepResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StoryStep'] = ResolversParentTypes['StoryStep']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StoryStepKind'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['ArticleRevision']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StoryToneShiftResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StoryToneShift'] = ResolversParentTypes['StoryToneShift']> = {
  before?: Resolver<ResolversTypes['AggregateSentiment'], ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['AggregateSentiment'], ParentType, ContextType>;
};

export type SurfaceFormResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SurfaceForm'] = ResolversParentTypes['SurfaceForm']> = {
  ambiguous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SurfaceFormKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['LanguageCode']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TimeBucketResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TimeBucket'] = ResolversParentTypes['TimeBucket']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentiment?: Resolver<ResolversTypes['AggregateSentiment'], ParentType, ContextType>;
  shareOfCoverage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  topEvidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<TimeBucketTopEvidenceArgs, 'first'>>;
};

export type TimeSeriesResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TimeSeries'] = ResolversParentTypes['TimeSeries']> = {
  buckets?: Resolver<Array<ResolversTypes['TimeBucket']>, ParentType, ContextType>;
  interval?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type ToneShiftResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ToneShift'] = ResolversParentTypes['ToneShift']> = {
  after?: Resolver<ResolversTypes['AggregateSentiment'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['AggregateSentiment'], ParentType, ContextType>;
  drivers?: Resolver<Array<ResolversTypes['EntitySentiment']>, ParentType, ContextType, RequireFields<ToneShiftDriversArgs, 'first'>>;
  pValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  feeds?: Resolver<ResolversTypes['FeedConnection'], ParentType, ContextType, Partial<TopicFeedsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['LanguageCode']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stories?: Resolver<ResolversTypes['StoryConnection'], ParentType, ContextType, Partial<TopicStoriesArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type TrendResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Trend'] = ResolversParentTypes['Trend']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  baselineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  baselineFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  expectedCount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  story?: Resolver<Maybe<ResolversTypes['Story']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export interface WikidataIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['WikidataID'], any> {
  name: 'WikidataID';
}

export type WordedFigureResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WordedFigure'] = ResolversParentTypes['WordedFigure']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['ArticleRevision']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  AggregateSentiment?: AggregateSentimentResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  ArticleEdit?: ArticleEditResolvers<ContextType>;
  ArticleRevision?: ArticleRevisionResolvers<ContextType>;
  ArticleRevisionConnection?: ArticleRevisionConnectionResolvers<ContextType>;
  ArticleRevisionEdge?: ArticleRevisionEdgeResolvers<ContextType>;
  ArticleTopic?: ArticleTopicResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimStatusChange?: ClaimStatusChangeResolvers<ContextType>;
  ClaimVariant?: ClaimVariantResolvers<ContextType>;
  CoOccurrenceConnection?: CoOccurrenceConnectionResolvers<ContextType>;
  CoOccurrenceEdge?: CoOccurrenceEdgeResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DistinctiveTerm?: DistinctiveTermResolvers<ContextType>;
  Duration?: GraphQLScalarType;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntitySentiment?: EntitySentimentResolvers<ContextType>;
  EntitySentimentConnection?: EntitySentimentConnectionResolvers<ContextType>;
  EntitySentimentEdge?: EntitySentimentEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Feed?: FeedResolvers<ContextType>;
  FeedConnection?: FeedConnectionResolvers<ContextType>;
  FeedEdge?: FeedEdgeResolvers<ContextType>;
  FeedStatusCount?: FeedStatusCountResolvers<ContextType>;
  FetchEvent?: FetchEventResolvers<ContextType>;
  FetchEventConnection?: FetchEventConnectionResolvers<ContextType>;
  FetchEventEdge?: FetchEventEdgeResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureConnection?: FigureConnectionResolvers<ContextType>;
  FigureEdge?: FigureEdgeResolvers<ContextType>;
  FigureRevision?: FigureRevisionResolvers<ContextType>;
  FramingEntity?: FramingEntityResolvers<ContextType>;
  FramingGroup?: FramingGroupResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  HighlightRange?: HighlightRangeResolvers<ContextType>;
  IngestRun?: IngestRunResolvers<ContextType>;
  IngestRunConnection?: IngestRunConnectionResolvers<ContextType>;
  IngestRunEdge?: IngestRunEdgeResolvers<ContextType>;
  LanguageCode?: GraphQLScalarType;
  LanguageCount?: LanguageCountResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordedToneShift?: RecordedToneShiftResolvers<ContextType>;
  RelatedStory?: RelatedStoryResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationAppearance?: RelationAppearanceResolvers<ContextType>;
  RelationAppearanceConnection?: RelationAppearanceConnectionResolvers<ContextType>;
  RelationAppearanceEdge?: RelationAppearanceEdgeResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  RelationMilestone?: RelationMilestoneResolvers<ContextType>;
  RelationMilestoneConnection?: RelationMilestoneConnectionResolvers<ContextType>;
  RelationMilestoneEdge?: RelationMilestoneEdgeResolvers<ContextType>;
  RunCount?: RunCountResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  SentimentResult?: SentimentResultResolvers<ContextType>;
  SentimentScore?: SentimentScoreResolvers<ContextType>;
  SentimentUnavailable?: SentimentUnavailableResolvers<ContextType>;
  ServiceStatus?: ServiceStatusResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Story?: StoryResolvers<ContextType>;
  StoryChanges?: StoryChangesResolvers<ContextType>;
  StoryConnection?: StoryConnectionResolvers<ContextType>;
  StoryEdge?: StoryEdgeResolvers<ContextType>;
  StoryEntityConnection?: StoryEntityConnectionResolvers<ContextType>;
  StoryEntityEdge?: StoryEntityEdgeResolvers<ContextType>;
  StoryFraming?: StoryFramingResolvers<ContextType>;
  StoryLineage?: StoryLineageResolvers<ContextType>;
  StoryLineageConnection?: StoryLineageConnectionResolvers<ContextType>;
  StoryLineageEdge?: StoryLineageEdgeResolvers<ContextType>;
  StoryStep?: StoryStepResolvers<ContextType>;
  StoryToneShift?: StoryToneShiftResolvers<ContextType>;
  SurfaceForm?: SurfaceFormResolvers<ContextType>;
  TimeBucket?: TimeBucketResolvers<ContextType>;
  TimeSeries?: TimeSeriesResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  ToneShift?: ToneShiftResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  Trend?: TrendResolvers<ContextType>;
  URL?: GraphQLScalarType;
  WikidataID?: GraphQLScalarType;
  WordedFigure?: WordedFigureResolvers<ContextType>;
};

