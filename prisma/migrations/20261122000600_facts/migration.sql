-- AlterTable
ALTER TABLE "directory" ADD COLUMN     "facts" DECIMAL(40,0) NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "fact_change" (
    "id" BIGSERIAL NOT NULL,
    "token" BIGINT NOT NULL,

    CONSTRAINT "fact_change_pkey" PRIMARY KEY ("id")
);

-- Once a transaction, whatever it changed: the flag ends with the transaction, and with a savepoint that is rolled back, as the
-- row does. No two writers touch the same row, so nobody waits for anybody. Random, so that not even a database that was set
-- back to a copy comes to a sum that it had before.
CREATE FUNCTION fact_change_add() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF coalesce(current_setting('daylight.facts_changed', true), '') <> 'yes' THEN
    INSERT INTO fact_change (token) VALUES (1 + floor(random() * 9007199254740991)::bigint);
    PERFORM set_config('daylight.facts_changed', 'yes', true);
  END IF;
  RETURN NULL;
END $$;

-- What a card is read from: lib/facility/read-facility-columns.ts. "Always": also where another server's changes are replayed.
DO $$
DECLARE source_of_facts text;
BEGIN
  FOREACH source_of_facts IN ARRAY ARRAY['facility', 'phone', 'source', 'import_version', 'import_listing'] LOOP
    EXECUTE format('CREATE TRIGGER fact_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION fact_change_add()', source_of_facts);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER fact_change', source_of_facts);
  END LOOP;
END $$;
