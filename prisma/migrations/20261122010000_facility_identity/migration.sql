-- What a version changed about a facility, and what was repaired in a row, row by row.
ALTER TABLE "import_row" ADD COLUMN "changed" TEXT[],
ADD COLUMN "notes" JSONB;

-- How a source last described a facility: rows are matched by it, so that ids outlive renamings and closures.
CREATE TABLE "facility_identity" (
    "facility_id" TEXT NOT NULL,
    "source_id" INTEGER NOT NULL,
    "match_key" TEXT NOT NULL,

    CONSTRAINT "facility_identity_pkey" PRIMARY KEY ("facility_id","source_id","match_key")
);

-- CreateIndex
CREATE INDEX "facility_identity_source_id_idx" ON "facility_identity"("source_id");

-- AddForeignKey
ALTER TABLE "facility_identity" ADD CONSTRAINT "facility_identity_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "facility"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facility_identity" ADD CONSTRAINT "facility_identity_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE CASCADE ON UPDATE CASCADE;
