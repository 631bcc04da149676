import { ARTICLE_FIELDS, ARTICLE_TOPIC_FIELDS } from './article-fields.ts';
import { CHANGE_FIELDS } from './change-fields.ts';
import { CLAIM_FIELDS } from './claim-fields.ts';
import type { FieldTable } from './compiler.ts';
import { ENTITY_FIELDS, SURFACE_FORM_FIELDS } from './entity-fields.ts';
import { FEED_FIELDS, FETCH_EVENT_FIELDS } from './feed-fields.ts';
import { FIGURE_REVISION_FIELDS } from './figure-revision-fields.ts';
import { FIGURE_FIELDS } from './figure-fields.ts';
import type { NodeType } from './global-id.ts';
import { ENTITY_SENTIMENT_FIELDS, MENTION_FIELDS, REVISION_FIELDS } from './mention-fields.ts';
import { RELATION_APPEARANCE_FIELDS, RELATION_FIELDS } from './relation-fields.ts';
import { INGEST_RUN_FIELDS, RUN_COUNT_FIELDS } from './run-fields.ts';
import { EVIDENCE_FIELDS } from './sentiment-fields.ts';
import { SOURCE_FIELDS } from './source-fields.ts';
import { STORY_FIELDS, STORY_LINEAGE_FIELDS } from './story-fields.ts';
import { TOPIC_FIELDS } from './topic-fields.ts';

/** For each type of the API that is a row: how its fields are read. */
export const TYPE_FIELDS: Readonly<Record<string, FieldTable>> = {
  Article: ARTICLE_FIELDS,
  ArticleRevision: REVISION_FIELDS,
  ArticleTopic: ARTICLE_TOPIC_FIELDS,
  Change: CHANGE_FIELDS,
  Claim: CLAIM_FIELDS,
  Entity: ENTITY_FIELDS,
  EntitySentiment: ENTITY_SENTIMENT_FIELDS,
  Evidence: EVIDENCE_FIELDS,
  Feed: FEED_FIELDS,
  FetchEvent: FETCH_EVENT_FIELDS,
  Figure: FIGURE_FIELDS,
  FigureRevision: FIGURE_REVISION_FIELDS,
  IngestRun: INGEST_RUN_FIELDS,
  Mention: MENTION_FIELDS,
  Relation: RELATION_FIELDS,
  RelationAppearance: RELATION_APPEARANCE_FIELDS,
  RunCount: RUN_COUNT_FIELDS,
  Source: SOURCE_FIELDS,
  Story: STORY_FIELDS,
  StoryLineage: STORY_LINEAGE_FIELDS,
  SurfaceForm: SURFACE_FORM_FIELDS,
  Topic: TOPIC_FIELDS,
};

/** The table in which the rows of a node's type stand. */
export const NODE_TABLES: Readonly<Record<NodeType, string>> = {
  Article: 'article',
  Claim: 'claim',
  Entity: 'entity',
  Feed: 'feed',
  FetchEvent: 'fetch_event',
  IngestRun: 'ingest_run',
  Relation: 'relation',
  Source: 'source',
  Story: 'story',
  Topic: 'topic',
};
