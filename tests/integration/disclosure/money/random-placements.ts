import fc from 'fast-check';
import { FACETS } from '@/lib/facility/facets';
import type { Database } from '@/lib/site/database';
import { TOWNS } from '../../search/random-directory';

/** One placement of a set, without its period. */
export type RandomPlacement = {
  /** Which facility of the directory, counted round and round. */
  facility: number;
  advertiser: number;
  area: Record<string, unknown> & { areaKind: 'state' | 'county' | 'circle' };
  careSlugs: string[];
};

const CARE = FACETS.filter(({ param }) => param === 'care').flatMap(({ choices }) =>
  choices.map(({ slug }) => slug),
);

const town = fc.constantFrom(...TOWNS);
const area: fc.Arbitrary<RandomPlacement['area']> = fc.oneof(
  town.map(({ state }) => ({ areaKind: 'state', areaState: state }) as const),
  town.map(
    ({ state, countyFips }) =>
      ({ areaKind: 'county', areaState: state, areaCountyFips: countyFips }) as const,
  ),
  fc
    .tuple(town, fc.constantFrom(10, 60, 500))
    .map(
      ([{ latitude, longitude }, areaRadiusMiles]) =>
        ({ areaKind: 'circle', areaLatitude: latitude, areaLongitude: longitude, areaRadiusMiles }) as const,
    ),
);

/** Sets in which several pay for one place, and one for several. */
export const randomPlacements: fc.Arbitrary<RandomPlacement[]> = fc.array(
  fc.record({
    facility: fc.nat({ max: 999 }),
    advertiser: fc.nat({ max: 4 }),
    area,
    careSlugs: fc.oneof(
      { weight: 3, arbitrary: fc.constant<string[]>([]) },
      fc.subarray(CARE, { maxLength: 3 }),
    ),
  }),
  { minLength: 1, maxLength: 60 },
);

const NEAR = [
  ...['Boston, MA', 'Worcester, MA', '02118', '01608', 'Honolulu, HI', '42.3,-71.1', '51.9,-179.7'],
  ...['Massachusetts', 'HI', 'AK', 'Suffolk County, MA', 'Worcester County, MA', ''],
];
const WORDS = ['house', 'hope house', 'detox', 'riverr', 'boston clinic', 'zzqx'];
const CHOICES = FACETS.flatMap(({ param, choices }) => choices.map(({ slug }) => [param, slug] as const));

/** The query of a search, as a reader's address has it: mostly with few filters, so that most find something. */
export const randomQuery: fc.Arbitrary<string> = fc
  .record({
    near: fc.constantFrom(...NEAR),
    radius: fc.constantFrom('', '5', '50', '500', 'any'),
    q: fc.oneof({ weight: 4, arbitrary: fc.constant('') }, fc.constantFrom(...WORDS)),
    page: fc.constantFrom('', '', '', '2', '3'),
    per_page: fc.constantFrom('', '3', '100'),
    bbox: fc.oneof({ weight: 6, arbitrary: fc.constant('') }, fc.constant('-72.5,41.9,-70.8,42.6')),
    chosen: fc.array(fc.constantFrom(...CHOICES), { maxLength: 2 }),
  })
  .map(({ chosen, ...rest }) => {
    const query = new URLSearchParams(Object.entries(rest).filter(([, value]) => value !== ''));
    for (const [param, slug] of chosen) query.append(param, slug);
    return query.toString();
  });

/** Writes a set of placements for a period. They stay: what was sold is never deleted. */
export async function sell(
  { prisma }: Pick<Database, 'prisma'>,
  placements: readonly RandomPlacement[],
  [startsAt, endsAt]: readonly [Date, Date],
  ids: { facilities: readonly string[]; advertisers: readonly number[] },
): Promise<void> {
  const pick = <T>(from: readonly T[], index: number): T => from[index % from.length] as T;
  await prisma.placement.createMany({
    data: placements.map(({ facility, advertiser, area: where, careSlugs }) => ({
      ...where,
      careSlugs,
      facilityId: pick(ids.facilities, facility),
      advertiserId: pick(ids.advertisers, advertiser),
      flatPriceUsd: 100 + facility,
      startsAt,
      endsAt,
    })),
  });
}
