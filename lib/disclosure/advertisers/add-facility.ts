import type { PoolClient } from 'pg';
import { type Author, audited } from '@/lib/disclosure/audit/audited';
import { flatFeeProblems } from '@/lib/disclosure/flat-fee-only';
import { lockSales } from '@/lib/disclosure/lock-sales';
import { mixedWithSample } from '@/lib/disclosure/mixed-with-sample';
import { type Problem, refuseIfAny } from '@/lib/disclosure/refusal';
import { readSoldFacility, type SoldFacility } from '@/lib/disclosure/sold-facility';
import { tidy, tooLong } from '@/lib/disclosure/tidy-text';
import { stateByCode } from '@/lib/place/states';
import type { Database } from '@/lib/site/database';
import type { Advertiser, License } from './advertiser';
import { readAdvertiser } from './read-advertisers';

export type OwnFacility = {
  advertiserId: number;
  facilityId: string;
  /** The licence of the facility's state. Without it the facility is theirs, and no placement can be sold for it. */
  license: License | null;
};

/**
 * Records that a facility is an advertiser's own, and the licence that it holds. Given again with another licence, the
 * former entry ends and this one follows it: what was true before stays to be read.
 * @throws Refusal with everything that stands against it
 */
export async function addFacility(
  database: Pick<Database, 'pool'>,
  { advertiserId, facilityId, license }: OwnFacility,
  author: Author,
): Promise<Advertiser> {
  const clean = license && {
    state: tidy(license.state).toUpperCase(),
    number: tidy(license.number),
    issuer: tidy(license.issuer),
  };
  refuseIfAny(clean ? licenseProblems(clean) : []);
  return await audited(database, author, async (client) => {
    await lockSales(client);
    const advertiser = await readAdvertiser(client, advertiserId);
    const facility = await readSoldFacility(client, facilityId);
    refuseIfAny(ownerProblems({ advertiserId, facilityId, license: clean }, advertiser, facility));
    await client.query(
      'UPDATE advertiser_facility SET ended_at = $3 WHERE advertiser_id = $1 AND facility_id = $2 AND ended_at IS NULL',
      [advertiserId, facilityId, author.now],
    );
    await insertEntry(client, { advertiserId, facilityId, license: clean }, author.now);
    const details = { facilityId, license: clean };
    return {
      result: (await readAdvertiser(client, advertiserId)) as Advertiser,
      events: [{ action: 'advertiser.add-facility', subject: `advertiser:${advertiserId}`, details }],
    };
  });
}

function licenseProblems({ state, number, issuer }: License): Problem[] {
  const texts = { licenseNumber: number, licenseIssuer: issuer };
  const missing = Object.entries(texts)
    .filter(([, text]) => !text)
    .map(([field]) => ({
      field,
      reason: 'It is missing: a license is its number and the body that issued it.',
    }));
  const unknown = stateByCode(state) ? [] : [{ field: 'licenseState', reason: `“${state}” is no state.` }];
  return [...missing, ...unknown, ...tooLong(texts), ...flatFeeProblems(texts)];
}

function ownerProblems(
  { advertiserId, facilityId, license }: OwnFacility,
  advertiser: Advertiser | null,
  facility: SoldFacility | null,
): Problem[] {
  if (!advertiser) return [{ field: 'advertiser', reason: `There is no advertiser ${advertiserId}.` }];
  if (!facility) return [{ field: 'facility', reason: `There is no facility “${facilityId}”.` }];
  const problems: Problem[] = [];
  if (advertiser.ended)
    problems.push({ field: 'advertiser', reason: `${advertiser.publicName} is no longer an advertiser.` });
  if (!facility.isShown)
    problems.push({ field: 'facility', reason: `${facility.name} is closed, or is not shown on the site.` });
  problems.push(...mixedWithSample(advertiser, facility));
  if (facility.owner && facility.owner.advertiserId !== advertiserId)
    problems.push({
      field: 'facility',
      reason: `${facility.name} belongs to advertiser ${facility.owner.advertiserId}, ${facility.owner.publicName}.`,
    });
  if (facility.owner?.advertiserId === advertiserId && sameLicense(facility.owner.license, license))
    problems.push({ field: 'facility', reason: `${facility.name} is already theirs, with this license.` });
  return problems;
}

const sameLicense = (one: License | null, other: License | null): boolean =>
  one?.state === other?.state && one?.number === other?.number && one?.issuer === other?.issuer;

async function insertEntry(
  client: Pick<PoolClient, 'query'>,
  { advertiserId, facilityId, license }: OwnFacility,
  now: Date,
): Promise<void> {
  await client.query(
    `INSERT INTO advertiser_facility (advertiser_id, facility_id, license_state, license_number, license_issuer, created_at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [advertiserId, facilityId, license?.state, license?.number, license?.issuer, now],
  );
}
