import type { License } from '@/lib/disclosure/advertisers/advertiser';
import { Refusal } from '@/lib/disclosure/refusal';
import { readSoldFacility } from '@/lib/disclosure/sold-facility';
import type { Database } from '@/lib/site/database';
import type { Options } from './read-options';

/** The license that was given with a facility: of the facility's own state, unless another is said. Null without one. @throws Refusal where there is no such facility */
export async function readLicense(
  { pool }: Pick<Database, 'pool'>,
  facilityId: string,
  values: Options['values'],
): Promise<License | null> {
  const { 'license-number': number, 'license-issuer': issuer, 'license-state': state } = values;
  if (number === undefined && issuer === undefined && state === undefined) return null;
  const facility = await readSoldFacility(pool, facilityId);
  if (!facility) throw new Refusal([{ field: 'facility', reason: `There is no facility “${facilityId}”.` }]);
  return { state: state ?? facility.state, number: number ?? '', issuer: issuer ?? '' };
}
