import { findFacilities } from '@/lib/api/find-facilities';
import { readOneFacility } from '@/lib/api/read-one-facility';
import { UNPAID } from '@/lib/disclosure/disclosure';
import { placesInCity } from '@/lib/facility/places-in-city';
import { readListing } from '@/lib/facility/read-listing';
import { cleanSearch } from '@/lib/search/clean-search';
import { type SearchContext, searchFacilities } from '@/lib/search/search-facilities';
import type { TestDatabase } from '@/tests/fixtures/database';
import { insertFacility } from '../../facility-reads/insert-facility';

/** How one place that shows a facility shows it: as paid or not, and for searches whether it stands in the box. */
export type Shown = { paid: boolean; boxed?: boolean };
export type Surface = (id: string, now: Date) => Promise<Shown>;

type Body = {
  disclosure: { paid: boolean; text: string };
  items: ({ id: string } & Body)[];
  paid: { listing: { id: string } }[];
};

/** Paid or not, and never a sentence that says the other. */
function told({ paid, text }: { paid: boolean; text: string }): boolean {
  if (paid === (text === UNPAID.text)) throw new Error(`It is ${paid ? 'paid' : 'unpaid'} and says: ${text}`);
  return paid;
}

/** A search of the state as a page asks it. */
export const inSearch =
  (database: TestDatabase, ladder?: SearchContext['ladder']): Surface =>
  async (id, now) => {
    const { request, problems } = cleanSearch({ near: 'MA', per_page: '100' });
    const context = { problems, database, clock: { now: () => now }, ladder };
    const answer = await searchFacilities(request, context);
    const listing =
      answer.status === 'found' ? answer.listings.find(({ facility }) => facility.id === id) : undefined;
    if (answer.status !== 'found' || !listing) throw new Error('It is among the results whoever pays.');
    const boxed = answer.paid.some(({ advertised }) => advertised.facility.id === id);
    return { paid: told(listing.disclosure), boxed };
  };

/** Every place that says of a facility of Massachusetts whether it is paid for. */
export const surfaces = (database: TestDatabase): Record<string, Surface> => ({
  'a search': inSearch(database),
  'a search of the API': async (id, now) => {
    const query = new URLSearchParams({ near: 'MA', per_page: '100' });
    const body = bodyOf(await findFacilities(database, { now: () => now }, query));
    const item = body.items.find((each) => each.id === id);
    if (!item) throw new Error('It is among the items whoever pays.');
    return { paid: told(item.disclosure), boxed: body.paid.some(({ listing }) => listing.id === id) };
  },
  'the API’s facility': async (id, now) => ({
    paid: told(
      bodyOf(await readOneFacility(database, { now: () => now }, id, new URLSearchParams())).disclosure,
    ),
  }),
  'its own page': async (id, now) => {
    const page = await readListing(database, id, now);
    if (!page) throw new Error('It has a page.');
    return { paid: told(page.disclosure) };
  },
  'the page of a neighbor': async (id, now) => {
    const { street, zip } = await database.prisma.facility.findUniqueOrThrow({ where: { id } });
    // Outside the state that is searched, so that it stands in no list above.
    const neighbor = await insertFacility(database, { street, zip, state: 'ZZ' });
    const page = await readListing(database, neighbor, now);
    const line = page?.sameAddress.find(({ facility }) => facility.id === id);
    if (!line) throw new Error('It is named beside its neighbor.');
    return { paid: told(line.disclosure) };
  },
  'the page of its city': async (id, now) => {
    const { city } = await database.prisma.facility.findUniqueOrThrow({ where: { id } });
    const page = await placesInCity(database, 'MA', city, now);
    const line = page?.listings.find(({ facility }) => facility.id === id);
    if (!line) throw new Error('It is named in its city.');
    return { paid: told(line.disclosure) };
  },
});

const bodyOf = (outcome: object): Body => {
  if ('json' in outcome) return JSON.parse(String(outcome.json));
  if (!('body' in outcome)) throw new Error('The API refused.');
  return outcome.body as Body;
};

let sold = 0;

/** Sells one placement in Massachusetts to an advertiser of its own. */
export const sellOne = (
  { prisma }: TestDatabase,
  facilityId: string,
  period: { startsAt: Date; endsAt: Date; endedAt?: Date | null },
) =>
  prisma.placement.create({
    data: {
      ...period,
      endedReason: period.endedAt ? 'They asked for it.' : null,
      flatPriceUsd: 500,
      areaKind: 'state',
      areaState: 'MA',
      facility: { connect: { id: facilityId } },
      advertiser: { create: { publicName: `Advertiser ${++sold}`, legalName: `Advertiser ${sold} LLC` } },
    },
  });
