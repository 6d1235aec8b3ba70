/** An invented advertiser and the facilities of the sample that it pays for: a flat price for a period, nothing else. */
export type SampleAdvertiser = {
  publicName: string;
  legalName: string;
  placements: {
    /** Positions in the order of sampleRecords, from 0. */
    facilityIndexes: number[];
    flatPriceUsd: number;
    startsAt: Date;
    endsAt: Date;
  };
};

const DAY_MS = 86_400_000;

// name, flat price in US dollars, days since the start, days until the end, facilities
const ADVERTISERS = [
  ['Lantern Ridge Health', 2_400, 30, 335, 3],
  ['Heron Cove Recovery Group', 1_800, 75, 290, 2],
  ['Juniper Mill Care', 950, 10, 80, 2],
  ['Thistle Harbor Services', 600, 5, 25, 1],
] as const;

/**
 * Four invented advertisers whose periods are all running at the given time, so that a fresh start shows how paid
 * listings look. No facility is paid for twice.
 * @param now the time that the periods lie around
 * @param facilityCount size of the sample, at least 8
 */
export function sampleAdvertisers(now: Date, facilityCount: number): SampleAdvertiser[] {
  const total = ADVERTISERS.reduce((sum, advertiser) => sum + advertiser[4], 0);
  if (facilityCount < total)
    throw new RangeError(`A sample of ${facilityCount} facilities is too small for ${total} placements.`);
  const step = Math.floor(facilityCount / total);
  let next = 0;
  return ADVERTISERS.map(([name, flatPriceUsd, daysSince, daysLeft, facilities]) => ({
    publicName: `${name} (sample)`,
    legalName: `${name} LLC (sample)`,
    placements: {
      facilityIndexes: Array.from({ length: facilities }, () => step * next++),
      flatPriceUsd,
      startsAt: new Date(now.getTime() - daysSince * DAY_MS),
      endsAt: new Date(now.getTime() + daysLeft * DAY_MS),
    },
  }));
}
