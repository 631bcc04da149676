-- Full text of articles whose feed gives only a teaser: where it stands, and the feed's own wording to compare against.

-- CreateEnum
CREATE TYPE "FullTextStatus" AS ENUM ('NOT_NEEDED', 'PENDING', 'FETCHED', 'FAILED');

-- AlterTable
ALTER TABLE "article" ADD COLUMN     "feed_content_hash" TEXT,
ADD COLUMN     "full_text_error" TEXT,
ADD COLUMN     "full_text_status" "FullTextStatus" NOT NULL DEFAULT 'NOT_NEEDED',
ADD COLUMN     "full_text_tries" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "article" ADD CONSTRAINT "article_full_text_tries" CHECK ("full_text_tries" >= 0);
