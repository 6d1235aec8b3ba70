-- CreateEnum
CREATE TYPE "search_index_status" AS ENUM ('building', 'live', 'retired');

-- CreateTable
CREATE TABLE "search_index" (
    "generation" SERIAL NOT NULL,
    "uid" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "status" "search_index_status" NOT NULL DEFAULT 'building',
    "engine_created_at" TEXT,
    "documents" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "built_at" TIMESTAMPTZ,

    CONSTRAINT "search_index_pkey" PRIMARY KEY ("generation")
);

-- CreateTable
CREATE TABLE "search_outbox" (
    "id" BIGSERIAL NOT NULL,
    "generation" INTEGER NOT NULL,
    "facility_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "not_before" TIMESTAMPTZ,

    CONSTRAINT "search_outbox_pkey" PRIMARY KEY ("generation","facility_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "search_index_uid_key" ON "search_index"("uid");

-- CreateIndex
CREATE INDEX "search_outbox_generation_attempts_id_idx" ON "search_outbox"("generation", "attempts", "id");

-- Expression indexes: Prisma neither declares nor drops them. One index answers at a time, and one is built at a time.
CREATE UNIQUE INDEX search_index_one_live ON search_index ((status = 'live')) WHERE status = 'live';
CREATE UNIQUE INDEX search_index_one_building ON search_index ((status = 'building')) WHERE status = 'building';

-- Once a statement, whatever it changed: a facility waits once for each index that has to follow. Where no index is in use
-- nothing is written, and no outbox can grow that nobody empties. An entry that is written again gets a new id, so that
-- whoever took the old one does not delete it; one of this very transaction is left as it is, because nobody can have seen
-- it. In order of facility, so that two writers meet in one order.
CREATE FUNCTION search_outbox_add_facilities() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search_outbox AS o (generation, facility_id)
  SELECT i.generation, c.id FROM search_index i, changed c
  WHERE i.status <> 'retired' ORDER BY c.id COLLATE "C"
  ON CONFLICT (generation, facility_id) DO UPDATE
    SET id = excluded.id, created_at = excluded.created_at, attempts = 0, error = NULL, not_before = NULL
    WHERE NOT o.xmin = pg_current_xact_id()::xid;
  IF FOUND THEN PERFORM pg_notify('search_outbox', ''); END IF;
  RETURN NULL;
END $$;

-- A phone makes a facility reachable, and that decides whether it may be shown at all.
CREATE FUNCTION search_outbox_add_phones() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search_outbox AS o (generation, facility_id)
  SELECT i.generation, c.facility_id FROM search_index i, (SELECT DISTINCT facility_id FROM changed) c
  WHERE i.status <> 'retired' ORDER BY c.facility_id COLLATE "C"
  ON CONFLICT (generation, facility_id) DO UPDATE
    SET id = excluded.id, created_at = excluded.created_at, attempts = 0, error = NULL, not_before = NULL
    WHERE NOT o.xmin = pg_current_xact_id()::xid;
  IF FOUND THEN PERFORM pg_notify('search_outbox', ''); END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER search_outbox_insert AFTER INSERT ON facility
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_outbox_add_facilities();
CREATE TRIGGER search_outbox_update AFTER UPDATE ON facility
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_outbox_add_facilities();
CREATE TRIGGER search_outbox_delete AFTER DELETE ON facility
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_outbox_add_facilities();
CREATE TRIGGER search_outbox_insert AFTER INSERT ON phone
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_outbox_add_phones();
CREATE TRIGGER search_outbox_delete AFTER DELETE ON phone
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_outbox_add_phones();
