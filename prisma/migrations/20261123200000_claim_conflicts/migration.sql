-- CreateTable
CREATE TABLE "claim_conflict" (
    "claim_id" INTEGER NOT NULL,
    "other_id" INTEGER NOT NULL,

    CONSTRAINT "claim_conflict_pkey" PRIMARY KEY ("claim_id","other_id")
);

-- CreateIndex
CREATE INDEX "claim_conflict_other_id_idx" ON "claim_conflict"("other_id");

-- AddForeignKey
ALTER TABLE "claim_conflict" ADD CONSTRAINT "claim_conflict_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_conflict" ADD CONSTRAINT "claim_conflict_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Claims are marked anew when their figures are next touched; until then what was marked by the former rule is unmarked.
UPDATE "claim" SET "status" = CASE WHEN "source_count" >= 2 THEN 'CORROBORATED'::"ClaimStatus" ELSE 'SINGLE_SOURCE'::"ClaimStatus" END
WHERE "status" = 'CONFLICTING';
