-- AlterEnum
ALTER TYPE "ChangeKind" ADD VALUE 'SOURCE_ADDED';
ALTER TYPE "ChangeKind" ADD VALUE 'ENTITY_ADDED';
ALTER TYPE "ChangeKind" ADD VALUE 'TONE_SHIFTED';

-- AlterTable
ALTER TABLE "change" ADD COLUMN     "entity_id" INTEGER,
ADD COLUMN     "source_id" INTEGER;

-- CreateIndex
CREATE INDEX "change_entity_id_id_idx" ON "change"("entity_id", "id");
