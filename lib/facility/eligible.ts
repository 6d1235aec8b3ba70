import type { Facility } from './facility';

type Candidate = Pick<Facility, 'status' | 'name' | 'website'> & { withdrawn: boolean; hasPhone: boolean };

/**
 * Whether a facility may appear in a search: active, not withdrawn by the operator, with a name and a way to reach it.
 * The one predicate. `ELIGIBLE_SQL` is the same in SQL; a test holds the two together.
 */
export const isEligible = (facility: Candidate): boolean =>
  facility.status === 'active' &&
  !facility.withdrawn &&
  facility.name.trim() !== '' &&
  (facility.hasPhone || (facility.website ?? '').trim() !== '');

/** `isEligible` over a row of the table `facility` under the alias `f`. */
export const ELIGIBLE_SQL = `(f.status = 'active' and not f.withdrawn and f.name ~ '[^[:space:]]' and
  (coalesce(f.website, '') ~ '[^[:space:]]' or exists (select from phone p where p.facility_id = f.id)))`;
