-- Rows are matched in temporary tables: this index only made every import slower.
DROP INDEX "import_row_version_id_match_key_idx";

-- One row for each source that describes a facility, instead of an index over long texts. Nothing is imported yet.
DROP TABLE "facility_identity";
CREATE TABLE "facility_identity" (
    "facility_id" TEXT NOT NULL,
    "source_id" INTEGER NOT NULL,
    "match_keys" TEXT[],

    CONSTRAINT "facility_identity_pkey" PRIMARY KEY ("facility_id","source_id")
);

-- AddForeignKey
ALTER TABLE "facility_identity" ADD CONSTRAINT "facility_identity_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "facility"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facility_identity" ADD CONSTRAINT "facility_identity_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE CASCADE ON UPDATE CASCADE;
