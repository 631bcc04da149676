-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "FeedKind" AS ENUM ('PRESS', 'LAB', 'NEWS_SEARCH');

-- CreateEnum
CREATE TYPE "FeedOrigin" AS ENUM ('PACK', 'USER');

-- CreateEnum
CREATE TYPE "FeedStatus" AS ENUM ('ACTIVE', 'FAILING', 'DISABLED');

-- CreateEnum
CREATE TYPE "FetchOutcome" AS ENUM ('FETCHED', 'UNCHANGED', 'SAME_BODY', 'FAILED');

-- CreateEnum
CREATE TYPE "RunStatus" AS ENUM ('RUNNING', 'SUCCEEDED', 'FAILED');

-- CreateEnum
CREATE TYPE "PublishedAtSource" AS ENUM ('FEED', 'ASSUMED_ZONE', 'FETCHED');

-- CreateEnum
CREATE TYPE "AnalysisStatus" AS ENUM ('PENDING', 'DONE', 'FAILED');

-- CreateEnum
CREATE TYPE "SentimentStatus" AS ENUM ('SCORED', 'UNSUPPORTED_LANGUAGE', 'TOO_SHORT', 'PENDING', 'FAILED');

-- CreateEnum
CREATE TYPE "SentimentLabel" AS ENUM ('NEGATIVE', 'NEUTRAL', 'POSITIVE');

-- CreateEnum
CREATE TYPE "EntityType" AS ENUM ('ORG', 'PERSON', 'PRODUCT', 'MODEL', 'REGULATOR', 'LAW', 'PLACE');

-- CreateEnum
CREATE TYPE "AliasKind" AS ENUM ('LABEL', 'ALIAS', 'MISSPELLING');

-- CreateEnum
CREATE TYPE "StoryEventKind" AS ENUM ('MERGE', 'SPLIT');

-- CreateEnum
CREATE TYPE "StoryLinkKind" AS ENUM ('MUST_LINK', 'CANNOT_LINK');

-- CreateEnum
CREATE TYPE "EvidenceKind" AS ENUM ('ARTICLE', 'ENTITY');

-- CreateEnum
CREATE TYPE "RelationType" AS ENUM ('PARTNERSHIP', 'INVESTMENT', 'ACQUISITION', 'SUPPLY', 'COMPETITION', 'LITIGATION', 'REGULATION', 'EMPLOYMENT', 'USES');

-- CreateEnum
CREATE TYPE "RelationStage" AS ENUM ('FORMING', 'ACTIVE', 'STRAINED', 'ENDED');

-- CreateEnum
CREATE TYPE "RelationModality" AS ENUM ('FACT', 'POSSIBLE', 'DENIED');

-- CreateEnum
CREATE TYPE "FigurePredicate" AS ENUM ('INVESTMENT', 'VALUATION', 'REVENUE', 'REVENUE_SHARE', 'PRICE', 'FINE', 'STAKE', 'HEADCOUNT', 'USERS', 'CAPACITY', 'DURATION', 'DEADLINE', 'OTHER');

-- CreateEnum
CREATE TYPE "ClaimStatus" AS ENUM ('SINGLE_SOURCE', 'CORROBORATED', 'CONFLICTING');

-- CreateTable
CREATE TABLE "topic" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "languages" TEXT[],
    "pack_hash" TEXT NOT NULL,
    "clustered_documents" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" SERIAL NOT NULL,
    "domain" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "country" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feed" (
    "id" SERIAL NOT NULL,
    "topic_id" INTEGER NOT NULL,
    "source_id" INTEGER NOT NULL,
    "url" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "site_url" TEXT,
    "kind" "FeedKind" NOT NULL DEFAULT 'PRESS',
    "origin" "FeedOrigin" NOT NULL,
    "status" "FeedStatus" NOT NULL DEFAULT 'ACTIVE',
    "disabled_reason" TEXT,
    "language" TEXT,
    "country" TEXT,
    "time_zone" TEXT,
    "category" TEXT,
    "evidence" TEXT,
    "verified" BOOLEAN NOT NULL DEFAULT false,
    "etag" TEXT,
    "last_modified" TEXT,
    "validator_url" TEXT,
    "body_hash" TEXT,
    "redirect_url" TEXT,
    "redirect_count" INTEGER NOT NULL DEFAULT 0,
    "poll_interval" INTEGER NOT NULL DEFAULT 3600,
    "next_fetch_at" TIMESTAMPTZ(3) NOT NULL,
    "last_fetch_at" TIMESTAMPTZ(3),
    "last_success_at" TIMESTAMPTZ(3),
    "last_new_item_at" TIMESTAMPTZ(3),
    "failure_weight" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "failure_count" INTEGER NOT NULL DEFAULT 0,
    "kill_count" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "feed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fetch_event" (
    "id" SERIAL NOT NULL,
    "feed_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" "FetchOutcome" NOT NULL,
    "http_status" INTEGER,
    "bytes" INTEGER,
    "duration_ms" INTEGER NOT NULL,
    "items_seen" INTEGER NOT NULL DEFAULT 0,
    "items_new" INTEGER NOT NULL DEFAULT 0,
    "items_updated" INTEGER NOT NULL DEFAULT 0,
    "items_refused" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,

    CONSTRAINT "fetch_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ingest_run" (
    "id" SERIAL NOT NULL,
    "job" TEXT NOT NULL,
    "status" "RunStatus" NOT NULL DEFAULT 'RUNNING',
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "counts" JSONB NOT NULL DEFAULT '{}',
    "errors" TEXT[],

    CONSTRAINT "ingest_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feed_item" (
    "feed_id" INTEGER NOT NULL,
    "guid_hash" TEXT NOT NULL,
    "article_id" INTEGER NOT NULL,

    CONSTRAINT "feed_item_pkey" PRIMARY KEY ("feed_id","guid_hash")
);

-- CreateTable
CREATE TABLE "article" (
    "id" SERIAL NOT NULL,
    "url" TEXT NOT NULL,
    "url_hash" TEXT NOT NULL,
    "source_id" INTEGER NOT NULL,
    "feed_id" INTEGER,
    "title" TEXT NOT NULL,
    "summary" TEXT,
    "author" TEXT,
    "image_url" TEXT,
    "declared_language" TEXT,
    "country" TEXT,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at_source" "PublishedAtSource" NOT NULL,
    "fetched_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3),
    "revision_id" INTEGER,
    "analysis_status" "AnalysisStatus" NOT NULL DEFAULT 'PENDING',
    "analysis_version" TEXT,
    "analysed_at" TIMESTAMPTZ(3),
    "analysis_error" TEXT,
    "language" TEXT,
    "language_confidence" DOUBLE PRECISION,
    "sentiment_status" "SentimentStatus" NOT NULL DEFAULT 'PENDING',
    "sentiment_score" DOUBLE PRECISION,
    "sentiment_label" "SentimentLabel",
    "sentiment_confidence" DOUBLE PRECISION,
    "word_count" INTEGER NOT NULL DEFAULT 0,
    "signature" INTEGER[],
    "features" JSONB,
    "reprint_of_id" INTEGER,
    "search_vector" tsvector,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_revision" (
    "id" SERIAL NOT NULL,
    "article_id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "content_hash" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT,
    "body_html" TEXT,
    "text" TEXT NOT NULL,
    "title_length" INTEGER NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "article_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_topic" (
    "article_id" INTEGER NOT NULL,
    "topic_id" INTEGER NOT NULL,
    "relevance" DOUBLE PRECISION NOT NULL,
    "on_topic" BOOLEAN NOT NULL,
    "story_id" INTEGER,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "waiting" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "article_topic_pkey" PRIMARY KEY ("article_id","topic_id")
);

-- CreateTable
CREATE TABLE "story" (
    "id" SERIAL NOT NULL,
    "topic_id" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "superseded_by_id" INTEGER,
    "first_published_at" TIMESTAMPTZ(3) NOT NULL,
    "last_published_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "article_count" INTEGER NOT NULL,
    "reprint_count" INTEGER NOT NULL,
    "source_count" INTEGER NOT NULL,
    "languages" JSONB NOT NULL,
    "countries" TEXT[],
    "representatives" JSONB NOT NULL DEFAULT '{}',
    "representative_article_id" INTEGER,

    CONSTRAINT "story_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "story_lineage" (
    "id" SERIAL NOT NULL,
    "kind" "StoryEventKind" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "from_id" INTEGER NOT NULL,
    "into_id" INTEGER NOT NULL,
    "similarity" DOUBLE PRECISION,
    "reason" TEXT NOT NULL,
    "version" TEXT NOT NULL,

    CONSTRAINT "story_lineage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "topic_feature" (
    "topic_id" INTEGER NOT NULL,
    "feature" TEXT NOT NULL,
    "documents" INTEGER NOT NULL,

    CONSTRAINT "topic_feature_pkey" PRIMARY KEY ("topic_id","feature")
);

-- CreateTable
CREATE TABLE "story_link" (
    "topic_id" INTEGER NOT NULL,
    "article_a_id" INTEGER NOT NULL,
    "article_b_id" INTEGER NOT NULL,
    "kind" "StoryLinkKind" NOT NULL,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "story_link_pkey" PRIMARY KEY ("topic_id","article_a_id","article_b_id")
);

-- CreateTable
CREATE TABLE "story_entity" (
    "story_id" INTEGER NOT NULL,
    "entity_id" INTEGER NOT NULL,
    "article_count" INTEGER NOT NULL,
    "mention_count" INTEGER NOT NULL,
    "prominence" DOUBLE PRECISION NOT NULL,
    "scored_count" INTEGER NOT NULL,
    "score_sum" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "story_entity_pkey" PRIMARY KEY ("story_id","entity_id")
);

-- CreateTable
CREATE TABLE "entity" (
    "id" SERIAL NOT NULL,
    "key" TEXT,
    "type" "EntityType" NOT NULL,
    "name" TEXT NOT NULL,
    "normalised_name" TEXT NOT NULL,
    "wikidata_id" TEXT,
    "parent_id" INTEGER,
    "superseded_by_id" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "entity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entity_alias" (
    "id" SERIAL NOT NULL,
    "entity_id" INTEGER NOT NULL,
    "language" TEXT,
    "surface" TEXT NOT NULL,
    "kind" "AliasKind" NOT NULL,
    "ambiguous" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "entity_alias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "topic_entity" (
    "topic_id" INTEGER NOT NULL,
    "entity_id" INTEGER NOT NULL,

    CONSTRAINT "topic_entity_pkey" PRIMARY KEY ("topic_id","entity_id")
);

-- CreateTable
CREATE TABLE "mention" (
    "id" SERIAL NOT NULL,
    "article_id" INTEGER NOT NULL,
    "revision_id" INTEGER NOT NULL,
    "entity_id" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "surface" TEXT NOT NULL,
    "sentence_start" INTEGER NOT NULL,
    "sentence_end" INTEGER NOT NULL,
    "in_title" BOOLEAN NOT NULL,
    "status" "SentimentStatus" NOT NULL,
    "score" DOUBLE PRECISION,
    "label" "SentimentLabel",
    "confidence" DOUBLE PRECISION,

    CONSTRAINT "mention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_entity" (
    "article_id" INTEGER NOT NULL,
    "entity_id" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "mention_count" INTEGER NOT NULL,
    "salience" DOUBLE PRECISION NOT NULL,
    "status" "SentimentStatus" NOT NULL,
    "score" DOUBLE PRECISION,
    "label" "SentimentLabel",
    "confidence" DOUBLE PRECISION,

    CONSTRAINT "article_entity_pkey" PRIMARY KEY ("article_id","entity_id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" SERIAL NOT NULL,
    "article_id" INTEGER NOT NULL,
    "revision_id" INTEGER NOT NULL,
    "kind" "EvidenceKind" NOT NULL,
    "entity_id" INTEGER,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "sentence" TEXT NOT NULL,
    "mention_start" INTEGER,
    "mention_end" INTEGER,
    "contribution" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "relation" (
    "id" SERIAL NOT NULL,
    "topic_id" INTEGER NOT NULL,
    "type" "RelationType" NOT NULL,
    "subject_id" INTEGER NOT NULL,
    "object_id" INTEGER NOT NULL,
    "directed" BOOLEAN NOT NULL,

    CONSTRAINT "relation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "relation_appearance" (
    "id" SERIAL NOT NULL,
    "relation_id" INTEGER NOT NULL,
    "article_id" INTEGER NOT NULL,
    "revision_id" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "stage" "RelationStage" NOT NULL,
    "modality" "RelationModality" NOT NULL,
    "tone" DOUBLE PRECISION NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "sentence" TEXT NOT NULL,

    CONSTRAINT "relation_appearance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "figure" (
    "id" SERIAL NOT NULL,
    "article_id" INTEGER NOT NULL,
    "revision_id" INTEGER NOT NULL,
    "claim_id" INTEGER,
    "predicate" "FigurePredicate" NOT NULL,
    "value" DOUBLE PRECISION,
    "max" DOUBLE PRECISION,
    "currency" TEXT,
    "unit" TEXT,
    "approximate" BOOLEAN NOT NULL,
    "bound" TEXT,
    "from_date" TEXT,
    "to_date" TEXT,
    "raw_text" TEXT NOT NULL,
    "subject_id" INTEGER,
    "object_id" INTEGER,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "sentence" TEXT NOT NULL,
    "sentence_start" INTEGER NOT NULL,

    CONSTRAINT "figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim" (
    "id" SERIAL NOT NULL,
    "topic_id" INTEGER NOT NULL,
    "predicate" "FigurePredicate" NOT NULL,
    "subject_id" INTEGER NOT NULL,
    "object_id" INTEGER,
    "value" DOUBLE PRECISION,
    "max" DOUBLE PRECISION,
    "currency" TEXT,
    "unit" TEXT,
    "approximate" BOOLEAN NOT NULL,
    "status" "ClaimStatus" NOT NULL,
    "first_reported_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hour_rollup" (
    "topic_id" INTEGER NOT NULL,
    "entity_id" INTEGER NOT NULL,
    "hour" TIMESTAMPTZ(0) NOT NULL,
    "language" TEXT NOT NULL,
    "source_id" INTEGER NOT NULL,
    "n" INTEGER NOT NULL,
    "scored" INTEGER NOT NULL,
    "positive" INTEGER NOT NULL,
    "neutral" INTEGER NOT NULL,
    "negative" INTEGER NOT NULL,
    "unscored" INTEGER NOT NULL,
    "sum" DOUBLE PRECISION NOT NULL,
    "sum_squares" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "hour_rollup_pkey" PRIMARY KEY ("topic_id","entity_id","hour","language","source_id")
);

-- CreateTable
CREATE TABLE "day_rollup" (
    "topic_id" INTEGER NOT NULL,
    "entity_id" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "language" TEXT NOT NULL,
    "source_id" INTEGER NOT NULL,
    "n" INTEGER NOT NULL,
    "scored" INTEGER NOT NULL,
    "positive" INTEGER NOT NULL,
    "neutral" INTEGER NOT NULL,
    "negative" INTEGER NOT NULL,
    "unscored" INTEGER NOT NULL,
    "sum" DOUBLE PRECISION NOT NULL,
    "sum_squares" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "day_rollup_pkey" PRIMARY KEY ("topic_id","entity_id","day","language","source_id")
);

-- CreateTable
CREATE TABLE "story_hour_rollup" (
    "story_id" INTEGER NOT NULL,
    "hour" TIMESTAMPTZ(0) NOT NULL,
    "n" INTEGER NOT NULL,
    "scored" INTEGER NOT NULL,
    "positive" INTEGER NOT NULL,
    "neutral" INTEGER NOT NULL,
    "negative" INTEGER NOT NULL,
    "unscored" INTEGER NOT NULL,
    "sum" DOUBLE PRECISION NOT NULL,
    "sum_squares" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "story_hour_rollup_pkey" PRIMARY KEY ("story_id","hour")
);

-- CreateTable
CREATE TABLE "setting" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "clock_offset" DOUBLE PRECISION NOT NULL DEFAULT 0,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "topic_slug_key" ON "topic"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "source_domain_key" ON "source"("domain");

-- CreateIndex
CREATE UNIQUE INDEX "feed_url_key" ON "feed"("url");

-- CreateIndex
CREATE INDEX "feed_source_id_idx" ON "feed"("source_id");

-- CreateIndex
CREATE INDEX "feed_topic_id_idx" ON "feed"("topic_id");

-- CreateIndex
CREATE INDEX "fetch_event_feed_id_id_idx" ON "fetch_event"("feed_id", "id" DESC);

-- CreateIndex
CREATE INDEX "fetch_event_at_idx" ON "fetch_event"("at");

-- CreateIndex
CREATE INDEX "ingest_run_started_at_id_idx" ON "ingest_run"("started_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "feed_item_article_id_idx" ON "feed_item"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_url_hash_key" ON "article"("url_hash");

-- CreateIndex
CREATE UNIQUE INDEX "article_revision_id_key" ON "article"("revision_id");

-- CreateIndex
CREATE INDEX "article_published_at_id_idx" ON "article"("published_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "article_source_id_published_at_idx" ON "article"("source_id", "published_at" DESC);

-- CreateIndex
CREATE INDEX "article_reprint_of_id_idx" ON "article"("reprint_of_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_revision_article_id_number_key" ON "article_revision"("article_id", "number");

-- CreateIndex
CREATE INDEX "article_topic_story_id_published_at_idx" ON "article_topic"("story_id", "published_at" DESC);

-- CreateIndex
CREATE INDEX "article_topic_topic_id_on_topic_published_at_idx" ON "article_topic"("topic_id", "on_topic", "published_at" DESC);

-- CreateIndex
CREATE INDEX "story_superseded_by_id_idx" ON "story"("superseded_by_id");

-- CreateIndex
CREATE INDEX "story_lineage_from_id_idx" ON "story_lineage"("from_id");

-- CreateIndex
CREATE INDEX "story_lineage_into_id_idx" ON "story_lineage"("into_id");

-- CreateIndex
CREATE INDEX "story_entity_entity_id_idx" ON "story_entity"("entity_id");

-- CreateIndex
CREATE UNIQUE INDEX "entity_key_key" ON "entity"("key");

-- CreateIndex
CREATE UNIQUE INDEX "entity_wikidata_id_key" ON "entity"("wikidata_id");

-- CreateIndex
CREATE INDEX "entity_normalised_name_type_idx" ON "entity"("normalised_name", "type");

-- CreateIndex
CREATE INDEX "entity_alias_entity_id_idx" ON "entity_alias"("entity_id");

-- CreateIndex
CREATE INDEX "topic_entity_entity_id_idx" ON "topic_entity"("entity_id");

-- CreateIndex
CREATE INDEX "mention_article_id_start_idx" ON "mention"("article_id", "start");

-- CreateIndex
CREATE INDEX "mention_entity_id_article_id_idx" ON "mention"("entity_id", "article_id");

-- CreateIndex
CREATE INDEX "evidence_article_id_kind_idx" ON "evidence"("article_id", "kind");

-- CreateIndex
CREATE INDEX "relation_subject_id_idx" ON "relation"("subject_id");

-- CreateIndex
CREATE INDEX "relation_object_id_idx" ON "relation"("object_id");

-- CreateIndex
CREATE UNIQUE INDEX "relation_topic_id_type_subject_id_object_id_key" ON "relation"("topic_id", "type", "subject_id", "object_id");

-- CreateIndex
CREATE INDEX "relation_appearance_relation_id_published_at_idx" ON "relation_appearance"("relation_id", "published_at");

-- CreateIndex
CREATE INDEX "relation_appearance_article_id_idx" ON "relation_appearance"("article_id");

-- CreateIndex
CREATE INDEX "figure_article_id_idx" ON "figure"("article_id");

-- CreateIndex
CREATE INDEX "figure_claim_id_idx" ON "figure"("claim_id");

-- CreateIndex
CREATE INDEX "claim_topic_id_subject_id_predicate_idx" ON "claim"("topic_id", "subject_id", "predicate");

-- AddForeignKey
ALTER TABLE "feed" ADD CONSTRAINT "feed_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feed" ADD CONSTRAINT "feed_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fetch_event" ADD CONSTRAINT "fetch_event_feed_id_fkey" FOREIGN KEY ("feed_id") REFERENCES "feed"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feed_item" ADD CONSTRAINT "feed_item_feed_id_fkey" FOREIGN KEY ("feed_id") REFERENCES "feed"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feed_item" ADD CONSTRAINT "feed_item_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_feed_id_fkey" FOREIGN KEY ("feed_id") REFERENCES "feed"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "article_revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_reprint_of_id_fkey" FOREIGN KEY ("reprint_of_id") REFERENCES "article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_revision" ADD CONSTRAINT "article_revision_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_topic" ADD CONSTRAINT "article_topic_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_topic" ADD CONSTRAINT "article_topic_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_topic" ADD CONSTRAINT "article_topic_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story" ADD CONSTRAINT "story_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story" ADD CONSTRAINT "story_superseded_by_id_fkey" FOREIGN KEY ("superseded_by_id") REFERENCES "story"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story" ADD CONSTRAINT "story_representative_article_id_fkey" FOREIGN KEY ("representative_article_id") REFERENCES "article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_lineage" ADD CONSTRAINT "story_lineage_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_lineage" ADD CONSTRAINT "story_lineage_into_id_fkey" FOREIGN KEY ("into_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic_feature" ADD CONSTRAINT "topic_feature_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_link" ADD CONSTRAINT "story_link_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_link" ADD CONSTRAINT "story_link_article_a_id_fkey" FOREIGN KEY ("article_a_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_link" ADD CONSTRAINT "story_link_article_b_id_fkey" FOREIGN KEY ("article_b_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_entity" ADD CONSTRAINT "story_entity_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_entity" ADD CONSTRAINT "story_entity_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity" ADD CONSTRAINT "entity_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity" ADD CONSTRAINT "entity_superseded_by_id_fkey" FOREIGN KEY ("superseded_by_id") REFERENCES "entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity_alias" ADD CONSTRAINT "entity_alias_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic_entity" ADD CONSTRAINT "topic_entity_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic_entity" ADD CONSTRAINT "topic_entity_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_entity" ADD CONSTRAINT "article_entity_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_entity" ADD CONSTRAINT "article_entity_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relation" ADD CONSTRAINT "relation_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relation" ADD CONSTRAINT "relation_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relation" ADD CONSTRAINT "relation_object_id_fkey" FOREIGN KEY ("object_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relation_appearance" ADD CONSTRAINT "relation_appearance_relation_id_fkey" FOREIGN KEY ("relation_id") REFERENCES "relation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relation_appearance" ADD CONSTRAINT "relation_appearance_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_object_id_fkey" FOREIGN KEY ("object_id") REFERENCES "entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_object_id_fkey" FOREIGN KEY ("object_id") REFERENCES "entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hour_rollup" ADD CONSTRAINT "hour_rollup_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hour_rollup" ADD CONSTRAINT "hour_rollup_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "day_rollup" ADD CONSTRAINT "day_rollup_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "day_rollup" ADD CONSTRAINT "day_rollup_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_hour_rollup" ADD CONSTRAINT "story_hour_rollup_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- What the Prisma schema cannot say -------------------------------------------------------------------------------

INSERT INTO "setting" ("id") VALUES (1);
ALTER TABLE "setting" ADD CONSTRAINT "setting_one_row" CHECK ("id" = 1);

-- The clock of scheduling: due, run-at and back-off read it, so that hosts with wrong clocks agree and tests can move it.
CREATE FUNCTION "warta_now"() RETURNS timestamptz LANGUAGE sql STABLE AS
  $$ SELECT now() + make_interval(secs => (SELECT "clock_offset" FROM "setting" WHERE "id" = 1)) $$;

-- Checks
ALTER TABLE "article" ADD CONSTRAINT "article_score_range" CHECK ("sentiment_score" BETWEEN -1 AND 1);
ALTER TABLE "article" ADD CONSTRAINT "article_scored_has_score" CHECK (("sentiment_status" = 'SCORED') = ("sentiment_score" IS NOT NULL));
ALTER TABLE "article" ADD CONSTRAINT "article_no_reprint_of_itself" CHECK ("reprint_of_id" <> "id");
ALTER TABLE "article" ADD CONSTRAINT "article_http_url" CHECK ("url" ~ '^https?://');
ALTER TABLE "article_entity" ADD CONSTRAINT "article_entity_scored_has_score" CHECK (("status" = 'SCORED') = ("score" IS NOT NULL));
ALTER TABLE "article_topic" ADD CONSTRAINT "article_topic_relevance_range" CHECK ("relevance" BETWEEN 0 AND 1);
ALTER TABLE "article_topic" ADD CONSTRAINT "article_topic_story_on_topic" CHECK ("on_topic" OR "story_id" IS NULL);
ALTER TABLE "mention" ADD CONSTRAINT "mention_span" CHECK (0 <= "start" AND "start" < "end");
ALTER TABLE "story" ADD CONSTRAINT "story_not_own_successor" CHECK ("superseded_by_id" <> "id");
ALTER TABLE "story_link" ADD CONSTRAINT "story_link_order" CHECK ("article_a_id" < "article_b_id");
ALTER TABLE "entity" ADD CONSTRAINT "entity_wikidata_form" CHECK ("wikidata_id" ~ '^Q[1-9][0-9]*$');
ALTER TABLE "hour_rollup" ADD CONSTRAINT "hour_rollup_counts" CHECK ("n" > 0 AND "scored" = "positive" + "neutral" + "negative" AND "scored" >= 0 AND "unscored" >= 0);
ALTER TABLE "day_rollup" ADD CONSTRAINT "day_rollup_counts" CHECK ("n" > 0 AND "scored" = "positive" + "neutral" + "negative" AND "scored" >= 0 AND "unscored" >= 0);

-- Full text: the column is written by our own tokens
CREATE INDEX "raw_article_search" ON "article" USING gin ("search_vector");

-- Partial and covering indexes
CREATE INDEX "raw_feed_due" ON "feed" ("next_fetch_at") WHERE "status" <> 'DISABLED';
CREATE INDEX "raw_article_pending" ON "article" ("id") WHERE "analysis_status" = 'PENDING';
CREATE INDEX "raw_article_topic_waiting" ON "article_topic" ("topic_id", "published_at") WHERE "on_topic" AND "waiting";
CREATE INDEX "raw_article_topic_story" ON "article_topic" ("story_id", "published_at" DESC, "article_id" DESC) WHERE "story_id" IS NOT NULL;
CREATE INDEX "raw_article_on_topic" ON "article_topic" ("topic_id", "published_at" DESC, "article_id" DESC) WHERE "on_topic";
CREATE INDEX "raw_story_live" ON "story" ("topic_id", "last_published_at" DESC, "id" DESC) WHERE "superseded_by_id" IS NULL;
CREATE INDEX "raw_story_live_any_topic" ON "story" ("last_published_at" DESC, "id" DESC) WHERE "superseded_by_id" IS NULL;
CREATE INDEX "raw_story_first" ON "story" ("first_published_at") WHERE "superseded_by_id" IS NULL;
CREATE INDEX "raw_story_entity_top" ON "story_entity" ("story_id", "prominence" DESC, "entity_id");
CREATE INDEX "raw_article_entity_series" ON "article_entity" ("entity_id", "published_at") INCLUDE ("article_id", "score", "label");
CREATE INDEX "raw_entity_live_name" ON "entity" ("normalised_name") WHERE "superseded_by_id" IS NULL;
CREATE UNIQUE INDEX "raw_entity_unlinked" ON "entity" ("type", "normalised_name") WHERE "key" IS NULL;
CREATE INDEX "raw_entity_alias_surface" ON "entity_alias" (lower("surface"));
