/** An invented advertiser and the facilities of the sample that it pays for: a flat price for a period, nothing else. */
export type SampleAdvertiser = {
  publicName: string;
  legalName: string;
  contactName: string;
  contactEmail: string;
  ownerGroup: string | null;
  placements: {
    /** Positions among the facilities of the sample that a search shows, from 0. */
    facilityIndexes: number[];
    /** Around each facility: its state, its county, or so many miles around it. */
    area: 'state' | 'county' | { radiusMiles: number };
    flatPriceUsd: number;
    startsAt: Date;
    endsAt: Date;
  };
};

type Row = Pick<SampleAdvertiser, 'ownerGroup'> &
  Pick<SampleAdvertiser['placements'], 'area' | 'flatPriceUsd'> & {
    name: string;
    daysSince: number;
    daysLeft: number;
    facilities: number;
  };

const DAY_MS = 86_400_000;
const GROUP = 'Tidewater and Ridge Partners (sample)';

const ADVERTISERS: readonly Row[] = [
  {
    name: 'Lantern Ridge Health',
    ...{ ownerGroup: GROUP, area: 'state', flatPriceUsd: 2_400, daysSince: 30, daysLeft: 335, facilities: 3 },
  },
  {
    name: 'Heron Cove Recovery Group',
    ownerGroup: GROUP,
    ...{ area: { radiusMiles: 50 }, flatPriceUsd: 1_800, daysSince: 75, daysLeft: 290, facilities: 2 },
  },
  {
    name: 'Juniper Mill Care',
    ...{ ownerGroup: null, area: 'county', flatPriceUsd: 950, daysSince: 10, daysLeft: 80, facilities: 2 },
  },
  {
    name: 'Thistle Harbor Services',
    ...{ ownerGroup: null, area: 'state', flatPriceUsd: 600, daysSince: 5, daysLeft: 25, facilities: 1 },
  },
];

/** How many facilities of the sample the invented advertisers pay for. */
export const SAMPLE_PLACEMENTS = ADVERTISERS.reduce((sum, { facilities }) => sum + facilities, 0);

/**
 * Four invented advertisers whose periods are all running at the given time, so that a fresh start shows how paid
 * listings look. No facility is paid for twice.
 * @param now the time that the periods lie around
 * @param facilityCount how many facilities there are to pay for, at least SAMPLE_PLACEMENTS
 */
export function sampleAdvertisers(now: Date, facilityCount: number): SampleAdvertiser[] {
  if (facilityCount < SAMPLE_PLACEMENTS)
    throw new RangeError(
      `A sample of ${facilityCount} facilities is too small for ${SAMPLE_PLACEMENTS} placements.`,
    );
  const step = Math.floor(facilityCount / SAMPLE_PLACEMENTS);
  let next = 0;
  return ADVERTISERS.map(({ name, ownerGroup, area, flatPriceUsd, daysSince, daysLeft, facilities }) => ({
    publicName: `${name} (sample)`,
    legalName: `${name} LLC (sample)`,
    contactName: 'Nobody (sample)',
    contactEmail: 'nobody@example.org',
    ownerGroup,
    placements: {
      facilityIndexes: Array.from({ length: facilities }, () => step * next++),
      area,
      flatPriceUsd,
      startsAt: new Date(now.getTime() - daysSince * DAY_MS),
      endsAt: new Date(now.getTime() + daysLeft * DAY_MS),
    },
  }));
}
