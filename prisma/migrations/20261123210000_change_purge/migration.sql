-- CreateTable
CREATE TABLE "change_purge" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "last_id" BIGINT NOT NULL,
    "last_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "change_purge_pkey" PRIMARY KEY ("id")
);
