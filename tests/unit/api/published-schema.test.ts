import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openapiDocument } from '@/lib/api/openapi-document';
import { presentFacility } from '@/lib/api/present/present-facility';
import { presentPlace } from '@/lib/api/present/present-place';
import { writeSearch } from '@/lib/api/present/write-search';
import { invalidParameters, PROBLEMS, type ProblemName, problem } from '@/lib/api/problem';
import { suggest } from '@/lib/api/suggest';
import type { Phone } from '@/lib/call/phone';
import { paidBy, UNPAID, unpaid } from '@/lib/disclosure/disclosure';
import { paidListing } from '@/lib/disclosure/paid-listing';
import { careOf } from '@/lib/facility/care';
import { FACETS } from '@/lib/facility/facets';
import type { Facility } from '@/lib/facility/facility';
import { SERVICE_CODES } from '@/lib/facility/service-codes/service-codes';
import { resolvePlace } from '@/lib/place/resolve-place';
import { cleanSearch } from '@/lib/search/clean-search';
import type { FoundAnswer, Listing } from '@/lib/search/search-answer';

type JsonSchema = Record<string, unknown>;
type Described = {
  get: { responses: Record<string, { content?: Record<string, { schema: JsonSchema }> }> };
};

// The published document as a program reads it: through JSON, with its references as any validator follows them.
const published = JSON.parse(
  JSON.stringify(openapiDocument).replaceAll('#/components/schemas/', '#/$defs/'),
) as { paths: Record<string, Described>; components: { schemas: Record<string, JsonSchema> } };

/** What the document says an address answers with, as a validator. */
function schemaOf(path: string, status: string, type: string): z.ZodType {
  const schema = published.paths[path]?.get.responses[status]?.content?.[type]?.schema;
  if (!schema) throw new Error(`${path} ${status} is not described.`);
  return z.fromJSONSchema({ ...schema, $defs: published.components.schemas } as Parameters<
    typeof z.fromJSONSchema
  >[0]);
}

const text = fc.string({ minLength: 1, maxLength: 30 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const degrees = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true });

const phone: fc.Arbitrary<Phone> = fc.record({
  kind: fc.constantFrom('main', 'intake', 'hotline', 'tty'),
  e164: fc.integer({ min: 200, max: 999 }).map((area) => `+1${area}5550100`),
  extension: maybe(fc.integer({ min: 0, max: 99_999 }).map(String)),
  asWritten: fc.string({ maxLength: 20 }),
  sharedBy: fc.integer({ min: 1, max: 300 }),
});

const facility: fc.Arbitrary<Facility> = fc
  .record({
    id: fc.stringMatching(/^[a-z0-9]{6}$/),
    slug: fc.stringMatching(/^[a-z]{1,9}(-[a-z]{1,9}){0,3}$/),
    name: text,
    nameDetail: maybe(text),
    address: fc.record({
      street: maybe(text),
      street2: maybe(text),
      city: text,
      state: fc.constantFrom('MA', 'PR', 'DC'),
      zip: maybe(fc.stringMatching(/^[0-9]{5}$/)),
    }),
    location: maybe(
      fc.record({
        latitude: degrees(-90, 90),
        longitude: degrees(-180, 180),
        precision: fc.constantFrom('address', 'name', 'zip'),
      }),
    ),
    phones: fc.array(phone, { maxLength: 4 }),
    website: maybe(fc.webUrl()),
    care: fc.constant([]),
    serviceCodes: fc.subarray(SERVICE_CODES.map(({ code }) => code)),
    status: fc.constantFrom('active', 'closed'),
    sample: fc.boolean(),
    asOf: maybe(fc.constantFrom('2022', '2025-08', '2025-08-19')),
    sources: fc.array(fc.record({ name: text, asOf: fc.constantFrom('2022', '2025-08-19') }), {
      maxLength: 3,
    }),
  })
  .map((one) => ({ ...one, care: careOf(one.serviceCodes) }));

const disclosure = fc.oneof(
  fc.constant(UNPAID),
  maybe(text).map(unpaid),
  fc.tuple(text, maybe(text)).map(([name, owner]) => paidBy(name, owner)),
);
const listing: fc.Arbitrary<Listing> = fc.record({
  kind: fc.constant('organic'),
  facility,
  distanceMiles: maybe(degrees(0, 12_000)),
  disclosure,
});
const paid = fc
  .record({ facility, publicName: text, ownerGroup: maybe(text), distanceMiles: maybe(degrees(0, 500)) })
  .map(({ facility: one, publicName, ownerGroup, distanceMiles }) =>
    paidListing(
      {
        ...{ placementId: 1, facilityId: one.id, until: new Date('2026-12-01T05:00:00Z'), distanceMiles },
        advertiser: { id: 1, publicName, ownerGroup },
      },
      one,
      paidBy(publicName, ownerGroup),
    ),
  );
const place = fc
  .constantFrom('02118', 'Worcester, MA', 'Cook County, IL', 'Texas', '42.34, -71.07')
  .map((near) => {
    const resolution = resolvePlace(near);
    if (resolution.status !== 'found') throw new Error(near);
    return resolution.place;
  });

const answer: fc.Arbitrary<FoundAnswer> = fc.record({
  status: fc.constant('found'),
  request: fc
    .record({ page: fc.integer({ min: 1, max: 100 }), per_page: fc.integer({ min: 1, max: 100 }) })
    .map(({ page, per_page }) => cleanSearch({ page: String(page), per_page: String(per_page) }).request),
  place: maybe(place),
  total: fc.integer({ min: 0, max: 2_000_000 }),
  listings: fc.array(listing, { maxLength: 3 }),
  paid: fc.array(paid, { maxLength: 2 }),
  counts: fc
    .integer({ min: 0, max: 100_000 })
    .map((n) =>
      Object.fromEntries(
        FACETS.map(({ id, choices }) => [id, Object.fromEntries(choices.map(({ slug }) => [slug, n]))]),
      ),
    ),
  correctedTo: maybe(text),
  engine: fc.constantFrom('postgres', 'meilisearch'),
  degraded: fc.boolean(),
  problems: fc.constant([]),
  waysOut: fc.constant([]),
});

describe('an answer, checked with the published document alone', () => {
  it('of a search is what the document says, whatever was found', () => {
    const schema = schemaOf('/facilities', '200', 'application/json');
    fc.assert(
      fc.property(answer, (found) => {
        const body = JSON.parse(writeSearch(found));
        expect(schema.safeParse(body).error?.issues).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  it('of one facility is what the document says, closed and invented ones too', () => {
    const schema = schemaOf('/facilities/{id}', '200', 'application/json');
    fc.assert(
      fc.property(facility, disclosure, (one, paid) => {
        const body = JSON.parse(JSON.stringify(presentFacility(one, paid)));
        expect(schema.safeParse(body).error?.issues).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });

  it.each(['bos', '02118', 'cook c', 'tex', 'zzzzzz'])(
    'of suggestions for "%s" is what the document says',
    (q) => {
      const outcome = suggest(new URLSearchParams({ q }));
      if (!('body' in outcome)) throw new Error('A suggestion needs no more than q.');
      const schema = schemaOf('/places', '200', 'application/json');
      expect(schema.safeParse(JSON.parse(JSON.stringify(outcome.body))).error?.issues).toBeUndefined();
    },
  );

  it.each(Object.keys(PROBLEMS) as ProblemName[])(
    'that is the problem %s is what the document says',
    (name) => {
      const { status } = PROBLEMS[name];
      const path = name === 'not-found' ? '/facilities/{id}' : '/facilities';
      const schema = schemaOf(path, String(status), 'application/problem+json');
      const [boston] = ['Boston, MA'].map((near) => resolvePlace(near));
      const choices = boston?.status === 'found' ? [presentPlace(boston.place)] : [];
      const errors = [{ parameter: 'radius', value: 'x', detail: 'No.' }];
      for (const body of [
        problem(name, 'Why.'),
        problem(name, 'Why.', { choices }),
        invalidParameters(errors),
      ])
        expect(schema.safeParse(JSON.parse(JSON.stringify(body))).error?.issues).toBeUndefined();
    },
  );
});

describe('the published document', () => {
  const schema = schemaOf('/facilities/{id}', '200', 'application/json');
  const [one] = fc.sample(facility, { numRuns: 1, seed: 7 });
  const good = () => JSON.parse(JSON.stringify(presentFacility(one as Facility, UNPAID)));

  it.each([
    ['without its disclosure', (body: JsonSchema) => delete body.disclosure],
    ['without its owner group', (body: JsonSchema) => delete (body.disclosure as JsonSchema).owner_group],
    [
      'without the way to everyone who pays',
      (body: JsonSchema) => delete (body.disclosure as JsonSchema).ledger,
    ],
    ['without its sources', (body: JsonSchema) => delete body.sources],
    ['with a status of its own', (body: JsonSchema) => Object.assign(body, { status: 'perhaps' })],
    ['with a number for a name', (body: JsonSchema) => Object.assign(body, { name: 7 })],
    ['with an empty name', (body: JsonSchema) => Object.assign(body, { name: '' })],
    ['with an address elsewhere', (body: JsonSchema) => Object.assign(body, { url: 'https://a.example' })],
    [
      'at 91 degrees north',
      (body: JsonSchema) =>
        Object.assign(body, { location: { latitude: 91, longitude: 0, precision: 'zip' } }),
    ],
  ])('does not let a facility pass %s', (_how, spoil) => {
    const body = good();
    expect(schema.safeParse(body).success).toBe(true);
    spoil(body);
    expect(schema.safeParse(body).success).toBe(false);
  });
});
