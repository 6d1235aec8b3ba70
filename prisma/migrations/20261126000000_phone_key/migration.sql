-- A number is known by its facility and its place there; a key of its own beside that was one more index to write for each of
-- 34,000 numbers of an import, and nothing asked for it.
DROP INDEX "phone_facility_id_position_key";
ALTER TABLE "phone"
    DROP CONSTRAINT "phone_pkey",
    DROP COLUMN "id",
    ADD CONSTRAINT "phone_pkey" PRIMARY KEY ("facility_id","position");
