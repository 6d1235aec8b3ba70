-- Search rows are read by area and sorted by name in memory, bytewise, whatever the server's collation: indexes in name
-- order were never used and cost more to fill than all the rest of a row.
DROP INDEX "facility_search_state_name_sort_facility_id_idx";
DROP INDEX "facility_search_county_fips_name_sort_facility_id_idx";
DROP INDEX "facility_search_name_sort_facility_id_idx";
CREATE INDEX "facility_search_state_idx" ON "facility_search"("state");
CREATE INDEX "facility_search_county_fips_idx" ON "facility_search"("county_fips");

-- A misspelt word is compared with the words of about its length: exact, and as fast at ten thousand words.
DROP INDEX "search_word_word_idx";
