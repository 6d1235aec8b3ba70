-- Every change of a facility takes the next number: the highest revision is the newest state of the directory.
CREATE SEQUENCE facility_revision;

-- CreateEnum
CREATE TYPE "facility_status" AS ENUM ('active', 'closed');

-- CreateEnum
CREATE TYPE "point_precision" AS ENUM ('address', 'name', 'zip', 'none');

-- CreateEnum
CREATE TYPE "phone_kind" AS ENUM ('main', 'intake', 'hotline', 'tty');

-- CreateEnum
CREATE TYPE "version_status" AS ENUM ('staged', 'active', 'superseded', 'rejected');

-- CreateEnum
CREATE TYPE "row_outcome" AS ENUM ('new', 'changed', 'unchanged', 'merged', 'rejected');

-- CreateTable
CREATE TABLE "facility" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_detail" TEXT,
    "street" TEXT,
    "street2" TEXT,
    "city" TEXT NOT NULL,
    "state" CHAR(2) NOT NULL,
    "zip" CHAR(5),
    "county_fips" CHAR(5),
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "precision" "point_precision" NOT NULL DEFAULT 'none',
    "point_source" TEXT,
    "website" TEXT,
    "care_slugs" TEXT[],
    "service_codes" TEXT[],
    "status" "facility_status" NOT NULL DEFAULT 'active',
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "revision" BIGINT NOT NULL,
    "as_of" TEXT,
    "provenance" JSONB NOT NULL DEFAULT '{}',
    "closed_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "facility_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "facility_identity" (
    "facility_id" TEXT NOT NULL,
    "source_id" INTEGER NOT NULL,
    "match_keys" TEXT[],

    CONSTRAINT "facility_identity_pkey" PRIMARY KEY ("facility_id","source_id")
);

-- CreateTable
CREATE TABLE "phone" (
    "id" BIGSERIAL NOT NULL,
    "facility_id" TEXT NOT NULL,
    "kind" "phone_kind" NOT NULL,
    "position" SMALLINT NOT NULL,
    "e164" TEXT NOT NULL,
    "extension" TEXT,
    "as_written" TEXT NOT NULL,
    "shared_by" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "phone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "facility_search" (
    "facility_id" TEXT NOT NULL,
    "packed" BYTEA NOT NULL,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "state" CHAR(2) NOT NULL,
    "county_fips" CHAR(5),
    "name_sort" TEXT NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "facility_search_pkey" PRIMARY KEY ("facility_id")
);

-- CreateTable
CREATE TABLE "search_word" (
    "word" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("word")
);

-- CreateTable
CREATE TABLE "directory" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "revision" BIGINT NOT NULL DEFAULT 0,
    "facilities" INTEGER NOT NULL DEFAULT 0,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "data_as_of" TEXT,
    "search_fingerprint" TEXT,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "directory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "url" TEXT,
    "terms" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_version" (
    "id" SERIAL NOT NULL,
    "source_id" INTEGER NOT NULL,
    "status" "version_status" NOT NULL DEFAULT 'staged',
    "file_name" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "as_of" TEXT NOT NULL,
    "columns" TEXT[],
    "report" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "activated_at" TIMESTAMPTZ,

    CONSTRAINT "import_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_row" (
    "version_id" INTEGER NOT NULL,
    "row_number" INTEGER NOT NULL,
    "raw" TEXT[],
    "record" JSONB,
    "match_key" TEXT,
    "content_hash" TEXT,
    "facility_id" TEXT,
    "outcome" "row_outcome",
    "changed" TEXT[],
    "notes" JSONB,
    "error" TEXT,

    CONSTRAINT "import_row_pkey" PRIMARY KEY ("version_id","row_number")
);

-- CreateTable
CREATE TABLE "helpline" (
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "shown" TEXT NOT NULL,
    "text_to" TEXT,
    "text_how" TEXT,
    "tty" TEXT,
    "answered_by" TEXT NOT NULL,
    "paid_by" TEXT NOT NULL,
    "hours" TEXT NOT NULL,
    "languages" TEXT NOT NULL,
    "does" TEXT NOT NULL,
    "does_not" TEXT NOT NULL,
    "source_name" TEXT NOT NULL,
    "source_url" TEXT,
    "as_of" TEXT NOT NULL,

    CONSTRAINT "helpline_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "advertiser" (
    "id" SERIAL NOT NULL,
    "public_name" TEXT NOT NULL,
    "legal_name" TEXT NOT NULL,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "advertiser_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "placement" (
    "id" SERIAL NOT NULL,
    "advertiser_id" INTEGER NOT NULL,
    "facility_id" TEXT NOT NULL,
    "flat_price_usd" INTEGER NOT NULL,
    "starts_at" TIMESTAMPTZ NOT NULL,
    "ends_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "placement_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "facility_state_city_idx" ON "facility"("state", "city");

-- CreateIndex
CREATE INDEX "facility_zip_street_idx" ON "facility"("zip", "street");

-- CreateIndex
CREATE INDEX "phone_e164_idx" ON "phone"("e164");

-- CreateIndex
CREATE UNIQUE INDEX "phone_facility_id_position_key" ON "phone"("facility_id", "position");

-- CreateIndex
CREATE INDEX "facility_search_state_idx" ON "facility_search"("state");

-- CreateIndex
CREATE INDEX "facility_search_county_fips_idx" ON "facility_search"("county_fips");

-- CreateIndex
CREATE INDEX "facility_search_words_idx" ON "facility_search" USING GIN ("words");

-- CreateIndex
CREATE UNIQUE INDEX "source_slug_key" ON "source"("slug");

-- CreateIndex
CREATE INDEX "import_version_source_id_status_idx" ON "import_version"("source_id", "status");

-- CreateIndex
CREATE INDEX "import_row_version_id_facility_id_idx" ON "import_row"("version_id", "facility_id");

-- CreateIndex
CREATE UNIQUE INDEX "advertiser_public_name_key" ON "advertiser"("public_name");

-- CreateIndex
CREATE INDEX "placement_facility_id_ends_at_idx" ON "placement"("facility_id", "ends_at");

-- AddForeignKey
ALTER TABLE "facility_identity" ADD CONSTRAINT "facility_identity_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "facility"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facility_identity" ADD CONSTRAINT "facility_identity_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phone" ADD CONSTRAINT "phone_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "facility"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facility_search" ADD CONSTRAINT "facility_search_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "facility"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_version" ADD CONSTRAINT "import_version_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "import_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_advertiser_id_fkey" FOREIGN KEY ("advertiser_id") REFERENCES "advertiser"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "facility"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Expression index: Prisma neither declares nor drops it. Finds what lies in a box of longitudes and latitudes.
CREATE INDEX facility_search_point ON facility_search USING gist (point(longitude, latitude));

ALTER TABLE facility
  ADD CONSTRAINT facility_point CHECK (
    (precision = 'none' AND latitude IS NULL AND longitude IS NULL)
    OR (precision <> 'none' AND latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180)
  );
ALTER TABLE directory ADD CONSTRAINT directory_one_row CHECK (id = 1);
ALTER TABLE placement ADD CONSTRAINT placement_period CHECK (ends_at > starts_at);
ALTER TABLE placement ADD CONSTRAINT placement_flat_price CHECK (flat_price_usd > 0);

-- At most one version of a source answers at a time.
CREATE UNIQUE INDEX import_version_one_active ON import_version (source_id, (status = 'active')) WHERE status = 'active';

INSERT INTO directory (id) VALUES (1);
