-- CreateEnum
CREATE TYPE "placement_area_kind" AS ENUM ('state', 'county', 'circle');

-- CreateTable
CREATE TABLE "advertiser_facility" (
    "id" SERIAL NOT NULL,
    "advertiser_id" INTEGER NOT NULL,
    "facility_id" TEXT NOT NULL,
    "license_state" CHAR(2),
    "license_number" TEXT,
    "license_issuer" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ,

    CONSTRAINT "advertiser_facility_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- AlterTable
ALTER TABLE "advertiser"
    ADD COLUMN "contact_name" TEXT,
    ADD COLUMN "contact_email" TEXT,
    ADD COLUMN "owner_group" TEXT,
    ADD COLUMN "ended_at" TIMESTAMPTZ,
    ADD COLUMN "ended_reason" TEXT;

-- AlterTable
ALTER TABLE "placement"
    ADD COLUMN "area_kind" "placement_area_kind",
    ADD COLUMN "area_state" CHAR(2),
    ADD COLUMN "area_county_fips" CHAR(5),
    ADD COLUMN "area_latitude" DOUBLE PRECISION,
    ADD COLUMN "area_longitude" DOUBLE PRECISION,
    ADD COLUMN "area_radius_miles" DOUBLE PRECISION,
    ADD COLUMN "care_slugs" TEXT[] DEFAULT ARRAY[]::TEXT[],
    ADD COLUMN "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    ADD COLUMN "ended_at" TIMESTAMPTZ,
    ADD COLUMN "ended_reason" TEXT;

-- Until now a placement had no area. The facility's own state is what its listing stands in.
UPDATE "placement" p SET "area_kind" = 'state', "area_state" = f."state" FROM "facility" f WHERE f."id" = p."facility_id";
ALTER TABLE "placement" ALTER COLUMN "area_kind" SET NOT NULL;

INSERT INTO "advertiser_facility" ("advertiser_id", "facility_id")
SELECT DISTINCT ON ("facility_id") "advertiser_id", "facility_id" FROM "placement" ORDER BY "facility_id", "starts_at" DESC;

-- DropForeignKey
ALTER TABLE "placement" DROP CONSTRAINT "placement_facility_id_fkey";

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "facility"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "advertiser_facility" ADD CONSTRAINT "advertiser_facility_advertiser_id_fkey" FOREIGN KEY ("advertiser_id") REFERENCES "advertiser"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "advertiser_facility" ADD CONSTRAINT "advertiser_facility_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "facility"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- CreateIndex
CREATE INDEX "advertiser_facility_advertiser_id_idx" ON "advertiser_facility"("advertiser_id");

-- CreateIndex
CREATE INDEX "placement_ends_at_idx" ON "placement"("ends_at");

-- CreateIndex
CREATE INDEX "audit_event_subject_id_idx" ON "audit_event"("subject", "id");

-- Partial index: Prisma neither declares nor drops it. A facility is one advertiser's at a time.
CREATE UNIQUE INDEX advertiser_facility_one_owner ON advertiser_facility (facility_id) WHERE ended_at IS NULL;

ALTER TABLE advertiser ADD CONSTRAINT advertiser_end CHECK ((ended_at IS NULL) = (ended_reason IS NULL));
ALTER TABLE advertiser_facility ADD CONSTRAINT advertiser_facility_license
  CHECK (num_nulls(license_state, license_number, license_issuer) IN (0, 3));
ALTER TABLE placement ADD CONSTRAINT placement_end CHECK (
  (ended_at IS NULL) = (ended_reason IS NULL) AND (ended_at IS NULL OR ended_at < ends_at)
);
ALTER TABLE placement ADD CONSTRAINT placement_area CHECK (
  CASE area_kind
    WHEN 'state' THEN area_state IS NOT NULL
      AND num_nonnulls(area_county_fips, area_latitude, area_longitude, area_radius_miles) = 0
    WHEN 'county' THEN num_nulls(area_state, area_county_fips) = 0
      AND num_nonnulls(area_latitude, area_longitude, area_radius_miles) = 0
    WHEN 'circle' THEN num_nonnulls(area_state, area_county_fips) = 0
      AND num_nulls(area_latitude, area_longitude, area_radius_miles) = 0
      AND area_latitude BETWEEN -90 AND 90 AND area_longitude BETWEEN -180 AND 180 AND area_radius_miles > 0
  END
);

-- What was sold, for how much and for how long is kept for ever. Only the sample directory's goes with its facilities.
CREATE FUNCTION placement_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM facility f WHERE f.id = OLD.facility_id AND f.sample) THEN RETURN OLD; END IF;
  RAISE EXCEPTION 'A placement is ended, never deleted: its price and its period are kept.'
    USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE FUNCTION placements_are_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM placement p JOIN facility f ON f.id = p.facility_id WHERE NOT f.sample) THEN
    RAISE EXCEPTION 'A placement is ended, never deleted: its price and its period are kept.'
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;

-- All but an early end, which is written once.
CREATE FUNCTION placement_stays_as_sold() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.ended_at IS NULL AND to_jsonb(OLD) - 'ended_at' - 'ended_reason' = to_jsonb(NEW) - 'ended_at' - 'ended_reason' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'A placement stays as it was sold: end it, and add another.'
    USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE FUNCTION audit_event_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'An audit event is neither altered nor deleted.' USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER placement_is_kept BEFORE DELETE ON placement FOR EACH ROW EXECUTE FUNCTION placement_is_kept();
CREATE TRIGGER placements_are_kept BEFORE TRUNCATE ON placement FOR EACH STATEMENT EXECUTE FUNCTION placements_are_kept();
CREATE TRIGGER placement_stays_as_sold BEFORE UPDATE ON placement FOR EACH ROW EXECUTE FUNCTION placement_stays_as_sold();
CREATE TRIGGER audit_event_is_kept BEFORE UPDATE OR DELETE ON audit_event FOR EACH ROW EXECUTE FUNCTION audit_event_is_kept();
CREATE TRIGGER audit_events_are_kept BEFORE TRUNCATE ON audit_event FOR EACH STATEMENT EXECUTE FUNCTION audit_event_is_kept();
