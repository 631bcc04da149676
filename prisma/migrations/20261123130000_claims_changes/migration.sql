-- Claims: what a claim says as a whole, who said it first, and the values that corrections took away.
-- Changes: what happened, in the order of the commits.

-- CreateEnum
CREATE TYPE "ChangeKind" AS ENUM ('ARTICLE_ADDED', 'ARTICLE_REVISED', 'ARTICLE_REMOVED', 'STORY_CREATED', 'STORY_JOINED', 'STORY_LEFT', 'STORY_MERGED', 'STORY_SPLIT', 'CLAIM_ADDED', 'CLAIM_STATUS_CHANGED', 'CLAIM_REMOVED', 'FIGURE_REVISED');

-- AlterTable
ALTER TABLE "claim" ADD COLUMN     "article_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "bound" TEXT,
ADD COLUMN     "first_article_id" INTEGER,
ADD COLUMN     "from_date" TEXT,
ADD COLUMN     "last_reported_at" TIMESTAMPTZ(3) NOT NULL DEFAULT '1970-01-01 00:00:00 +00:00',
ADD COLUMN     "raw_text" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "source_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "to_date" TEXT;
ALTER TABLE "claim" ALTER COLUMN "article_count" DROP DEFAULT, ALTER COLUMN "source_count" DROP DEFAULT,
  ALTER COLUMN "raw_text" DROP DEFAULT, ALTER COLUMN "last_reported_at" DROP DEFAULT;

-- CreateTable
CREATE TABLE "figure_revision" (
    "id" SERIAL NOT NULL,
    "article_id" INTEGER NOT NULL,
    "claim_id" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "predicate" "FigurePredicate" NOT NULL,
    "subject_id" INTEGER NOT NULL,
    "object_id" INTEGER,
    "old_revision_id" INTEGER NOT NULL,
    "old_value" DOUBLE PRECISION,
    "old_max" DOUBLE PRECISION,
    "old_approximate" BOOLEAN NOT NULL,
    "old_bound" TEXT,
    "old_from_date" TEXT,
    "old_to_date" TEXT,
    "old_raw_text" TEXT NOT NULL,
    "old_sentence" TEXT NOT NULL,
    "old_start" INTEGER NOT NULL,
    "old_end" INTEGER NOT NULL,
    "new_revision_id" INTEGER NOT NULL,
    "new_value" DOUBLE PRECISION,
    "new_max" DOUBLE PRECISION,
    "new_approximate" BOOLEAN NOT NULL,
    "new_bound" TEXT,
    "new_from_date" TEXT,
    "new_to_date" TEXT,
    "new_raw_text" TEXT NOT NULL,
    "new_sentence" TEXT NOT NULL,
    "new_start" INTEGER NOT NULL,
    "new_end" INTEGER NOT NULL,
    "currency" TEXT,
    "unit" TEXT,

    CONSTRAINT "figure_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "change" (
    "id" BIGSERIAL NOT NULL,
    "topic_id" INTEGER,
    "kind" "ChangeKind" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "article_id" INTEGER,
    "story_id" INTEGER,
    "other_story_id" INTEGER,
    "claim_id" INTEGER,
    "figure_revision_id" INTEGER,
    "old_revision_id" INTEGER,
    "new_revision_id" INTEGER,
    "old_value" TEXT,
    "new_value" TEXT,

    CONSTRAINT "change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "claim_topic_id_first_reported_at_id_idx" ON "claim"("topic_id", "first_reported_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "claim_subject_id_idx" ON "claim"("subject_id");

-- CreateIndex
CREATE INDEX "claim_object_id_idx" ON "claim"("object_id");

-- CreateIndex
CREATE INDEX "figure_subject_id_predicate_idx" ON "figure"("subject_id", "predicate");

-- CreateIndex
CREATE INDEX "figure_revision_article_id_idx" ON "figure_revision"("article_id");

-- CreateIndex
CREATE INDEX "figure_revision_claim_id_idx" ON "figure_revision"("claim_id");

-- CreateIndex
CREATE INDEX "change_topic_id_id_idx" ON "change"("topic_id", "id");

-- CreateIndex
CREATE INDEX "change_story_id_id_idx" ON "change"("story_id", "id");

-- CreateIndex
CREATE INDEX "change_article_id_id_idx" ON "change"("article_id", "id");

-- CreateIndex
CREATE INDEX "change_at_id_idx" ON "change"("at", "id");

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_first_article_id_fkey" FOREIGN KEY ("first_article_id") REFERENCES "article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_revision" ADD CONSTRAINT "figure_revision_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_revision" ADD CONSTRAINT "figure_revision_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What the Prisma schema cannot say -------------------------------------------------------------------------------

-- Trends read all entities of a stretch of hours
CREATE INDEX "raw_hour_rollup_hour" ON "hour_rollup" ("topic_id", "hour") INCLUDE ("entity_id", "n");
CREATE INDEX "raw_story_hour_rollup_hour" ON "story_hour_rollup" ("hour") INCLUDE ("story_id", "n");
CREATE INDEX "raw_change_other_story" ON "change" ("other_story_id", "id") WHERE "other_story_id" IS NOT NULL;
