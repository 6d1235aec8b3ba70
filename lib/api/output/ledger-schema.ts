import { z } from 'zod';

const moment = (description: string) =>
  z.iso.datetime().meta({ description, examples: ['2026-01-01T00:00:00.000Z'] });

const namedFacilitySchema = z.object({
  id: z.string().meta({ description: 'As in the API’s facilities.' }),
  url: z.string().nullable().meta({ description: 'Its listing; null when it was taken off this site.' }),
  name: z.string(),
  city: z.string(),
  state: z.string().length(2),
});

const licenseSchema = z
  .object({
    state: z.string().length(2),
    number: z.string(),
    issuer: z.string().meta({ description: 'The body that issued it.' }),
  })
  .nullable()
  .meta({ description: 'The state license that the advertiser named; null where none was asked for.' });

const areaSchema = z
  .object({
    kind: z.enum(['state', 'county', 'circle']),
    label: z.string().meta({ examples: ['Travis County, TX'] }),
    state: z.string().length(2).nullable(),
    county_fips: z.string().length(5).nullable(),
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
    radius_miles: z.number().nullable(),
  })
  .meta({ description: 'Searches for a place in this area may show the advertisement.' });

const placementSchema = z.object({
  id: z.int(),
  facility: namedFacilitySchema,
  area: areaSchema,
  care: z.array(z.string()).meta({
    description: 'Choices of “care” that it is for; empty: whatever a search asks for.',
  }),
  flat_price_usd: z.int().min(0).meta({
    description: 'For the whole period, in US dollars. There is no other fee.',
  }),
  starts_at: moment('The first moment that it was sold for.'),
  ends_at: moment('The first moment that it was no longer sold for.'),
  ended_at: moment('When it was ended before its time.').nullable(),
  status: z.enum(['to come', 'running', 'over', 'ended']).meta({
    description: 'At the moment of the answer. “over”: at the end of its period; “ended”: before that.',
  }),
});

const advertiserSchema = z.object({
  id: z.int(),
  url: z
    .string()
    .meta({ description: 'Where it stands on the page.', examples: ['/advertisers#advertiser-7'] }),
  public_name: z.string(),
  legal_name: z.string(),
  owner_group: z
    .string()
    .nullable()
    .meta({ description: 'The company that owns it and others, where known.' }),
  sample: z.boolean().meta({ description: 'true for an invented one, shown before real data is loaded.' }),
  since: moment('When it became an advertiser.'),
  ended_at: moment('When it ceased to be one.').nullable(),
  standing: z.enum(['paying', 'to come', 'past']).meta({
    description:
      '“paying”: for an advertisement that runs now, or it answers a helpline; “to come”: only for later ones.',
  }),
  helplines: z
    .array(z.string())
    .meta({ description: 'Helplines that it answers now; former ones, and what they cost, are not given.' }),
  facilities: z
    .array(
      namedFacilitySchema.extend({
        license: licenseSchema,
        since: moment('Since when it is recorded as theirs.'),
        ended_at: moment('When it ceased to be theirs.').nullable(),
      }),
    )
    .meta({ description: 'Its own, also those that it pays nothing for.' }),
  placements: z.array(placementSchema).meta({
    description: 'All its advertisements above results, the latest to begin first. None is ever deleted.',
  }),
});

/** Everyone who pays this site or is to, and every advertisement above results that ever was; helplines only while they run. */
export const ledgerSchema = z
  .object({
    rule: z.string().meta({ description: 'What can be bought, and what cannot.' }),
    paying: z
      .int()
      .min(0)
      .meta({ description: 'How many advertisers pay at the moment, invented ones not counted.' }),
    advertisers: z.array(advertiserSchema).meta({
      description: 'Those who pay now first, then by name; empty where there never was an advertiser.',
    }),
  })
  .meta({ id: 'Ledger' });

export type LedgerDocument = z.output<typeof ledgerSchema>;
