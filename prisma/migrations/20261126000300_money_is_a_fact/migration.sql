-- Who pays, and whose a facility is, are kept by the same number as all else that a card says: lib/disclosure/books.
DO $$
DECLARE source_of_facts text;
BEGIN
  FOREACH source_of_facts IN ARRAY ARRAY['advertiser', 'advertiser_facility', 'placement', 'helpline_advertiser'] LOOP
    EXECUTE format('CREATE TRIGGER fact_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION fact_change_add()', source_of_facts);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER fact_change', source_of_facts);
  END LOOP;
END $$;
