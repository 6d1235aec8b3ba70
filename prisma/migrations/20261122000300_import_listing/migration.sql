-- A row's facts in columns of their own, written once; what becomes of the row in a narrow table beside it. Before, each
-- import wrote every row twice: a million rows of two kilobytes.
CREATE TYPE "listing_outcome" AS ENUM ('new', 'changed', 'unchanged', 'merged');

CREATE TABLE "import_listing" (
    "version_id" INTEGER NOT NULL,
    "facility_id" TEXT NOT NULL,
    "row_number" INTEGER NOT NULL,
    "outcome" "listing_outcome" NOT NULL,
    "changed" TEXT[],

    CONSTRAINT "import_listing_pkey" PRIMARY KEY ("version_id","facility_id","row_number")
);

INSERT INTO "import_listing"
SELECT version_id, facility_id, row_number, outcome::text::listing_outcome, coalesce(changed, '{}')
FROM import_row WHERE facility_id IS NOT NULL;

ALTER TABLE "import_listing" ADD CONSTRAINT "import_listing_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "import_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "import_row"
    ADD COLUMN "name" TEXT,
    ADD COLUMN "name_detail" TEXT,
    ADD COLUMN "street" TEXT,
    ADD COLUMN "street2" TEXT,
    ADD COLUMN "city" TEXT,
    ADD COLUMN "state" TEXT,
    ADD COLUMN "zip" TEXT,
    ADD COLUMN "latitude" DOUBLE PRECISION,
    ADD COLUMN "longitude" DOUBLE PRECISION,
    ADD COLUMN "precision" "point_precision",
    ADD COLUMN "point_source" TEXT,
    ADD COLUMN "website" TEXT,
    ADD COLUMN "phones" JSONB,
    ADD COLUMN "codes" TEXT;

UPDATE "import_row" r SET
    (name, name_detail, street, street2, city, state, zip, latitude, longitude, precision, point_source, website, phones, codes) =
    (SELECT c.name, c."nameDetail", c.street, c.street2, c.city, c.state, c.zip, c.latitude, c.longitude, c.precision,
       c."pointSource", c.website, c.phones, btrim(replace(r.record->>'serviceCodes', '", "', ','), '["]')
     FROM jsonb_to_record(r.record) AS c (name text, "nameDetail" text, street text, street2 text, city text, state text,
       zip text, latitude float8, longitude float8, precision point_precision, "pointSource" text, website text, phones jsonb))
WHERE record IS NOT NULL;

DROP INDEX "import_row_version_id_facility_id_idx";

ALTER TABLE "import_row"
    DROP COLUMN "record",
    DROP COLUMN "content_hash",
    DROP COLUMN "facility_id",
    DROP COLUMN "outcome",
    DROP COLUMN "changed";

DROP TYPE "row_outcome";
