import type { License } from '@/lib/disclosure/advertisers/advertiser';
import { readSoldFacility } from '@/lib/disclosure/sold-facility';
import type { Database } from '@/lib/site/database';
import type { Options } from './read-options';

/** The license that was given with a facility: of the facility's own state, unless another is said. Null without one. */
export async function readLicense(
  { pool }: Pick<Database, 'pool'>,
  facilityId: string,
  values: Options['values'],
): Promise<License | null> {
  const { 'license-number': number, 'license-issuer': issuer, 'license-state': state } = values;
  if (number === undefined && issuer === undefined && state === undefined) return null;
  const own = (await readSoldFacility(pool, facilityId))?.state;
  return { state: state ?? own ?? '', number: number ?? '', issuer: issuer ?? '' };
}
