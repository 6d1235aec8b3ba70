/**
 * Whether a facility may appear in a search, over a row of the table `facility` under the alias `f`: active, not
 * withdrawn by the operator, with a name and a way to reach it. The one predicate: what is counted is what can be found.
 */
export const ELIGIBLE_SQL = `(f.status = 'active' and not f.withdrawn and f.name ~ '[^[:space:]]' and
  (coalesce(f.website, '') ~ '[^[:space:]]' or exists (select from phone p where p.facility_id = f.id)))`;
