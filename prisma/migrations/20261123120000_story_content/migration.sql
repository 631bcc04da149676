-- What a story is made of, step by step, and the few features by which candidates for a new article are found.

-- CreateEnum
CREATE TYPE "StoryStepKind" AS ENUM ('FIRST_REPORT', 'NEW_FIGURE', 'NEW_ENTITY', 'FOLLOW_UP');

-- CreateTable
CREATE TABLE "story_event" (
    "story_id" INTEGER NOT NULL,
    "article_id" INTEGER NOT NULL,
    "revision_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "sentence" TEXT NOT NULL,
    "kind" "StoryStepKind" NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "entity_id" INTEGER,
    "figure_key" TEXT,

    CONSTRAINT "story_event_pkey" PRIMARY KEY ("story_id","article_id")
);

-- CreateTable
CREATE TABLE "candidate_key" (
    "topic_id" INTEGER NOT NULL,
    "feature" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "article_id" INTEGER NOT NULL,

    CONSTRAINT "candidate_key_pkey" PRIMARY KEY ("topic_id","feature","published_at","article_id")
);

-- CreateIndex
CREATE INDEX "story_event_article_id_idx" ON "story_event"("article_id");

-- CreateIndex
CREATE INDEX "story_event_entity_id_idx" ON "story_event"("entity_id");

-- CreateIndex
CREATE INDEX "candidate_key_article_id_idx" ON "candidate_key"("article_id");

-- AddForeignKey
ALTER TABLE "story_event" ADD CONSTRAINT "story_event_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_event" ADD CONSTRAINT "story_event_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_event" ADD CONSTRAINT "story_event_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate_key" ADD CONSTRAINT "candidate_key_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate_key" ADD CONSTRAINT "candidate_key_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "story_event" ADD CONSTRAINT "story_event_span" CHECK ("start" >= 0 AND "end" > "start");
ALTER TABLE "story_event" ADD CONSTRAINT "story_event_score_range" CHECK ("score" BETWEEN 0 AND 1);
