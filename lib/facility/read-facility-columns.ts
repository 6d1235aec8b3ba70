/**
 * What a select from `facility f` takes to make a Facility: its own columns, its phones in their order, and the sources
 * that list it now (active versions with a row of it; newest first). Its service codes come joined by blanks: as an array, seventy of
 * them would cost this process a quarter of what a page of cards costs.
 */
export const FACILITY_COLUMNS = `
  f.id, f.slug, f.name, f.name_detail, f.street, f.street2, f.city, f.state, f.zip, f.latitude, f.longitude,
  f.precision::text AS precision, f.website, coalesce(f.care_slugs, '{}') AS care_slugs,
  coalesce(array_to_string(f.service_codes, ' '), '') AS codes, f.status::text AS status, f.sample, f.as_of,
  coalesce((
    SELECT json_agg(json_build_object('kind', p.kind, 'e164', p.e164, 'extension', p.extension,
                                      'asWritten', p.as_written, 'sharedBy', p.shared_by) ORDER BY p.position)
    FROM phone p WHERE p.facility_id = f.id
  ), '[]') AS phones,
  coalesce((
    SELECT json_agg(json_build_object('name', s.name, 'asOf', v.as_of) ORDER BY v.as_of DESC, s.name)
    FROM import_version v JOIN source s ON s.id = v.source_id
    WHERE v.status = 'active'
      AND EXISTS (SELECT FROM import_listing r WHERE r.version_id = v.id AND r.facility_id = f.id)
  ), '[]') AS sources`;
