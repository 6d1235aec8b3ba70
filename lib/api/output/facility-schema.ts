import { z } from 'zod';
import { latitudeSchema, longitudeSchema } from '@/lib/place/point-schemas';
import { stateCodeSchema, zipSchema } from '@/lib/place/postal-schemas';

const addressSchema = z.object({
  street: z.string().nullable(),
  street2: z.string().nullable(),
  city: z.string(),
  state: stateCodeSchema,
  zip: zipSchema,
});

const locationSchema = z
  .object({
    latitude: latitudeSchema,
    longitude: longitudeSchema,
    precision: z.enum(['address', 'name', 'zip']).meta({
      description:
        'What the point is: the street address, a namesake in the same city, or the middle of the ZIP.',
    }),
  })
  .nullable()
  .meta({ description: 'null when no source gives a usable point.' });

const phoneSchema = z.object({
  kind: z.enum(['main', 'intake', 'hotline', 'tty']),
  number: z.string().meta({ description: 'E.164.', examples: ['+16175550100'] }),
  extension: z.string().nullable().meta({ description: 'Digits to dial after the call is answered.' }),
  answered_by: z
    .string()
    .meta({ description: 'Who answers, as far as is known.', examples: ['this facility'] }),
  shared_by: z
    .int()
    .min(1)
    .meta({ description: 'How many facilities list this number; 1 where only this one does.' }),
});

const disclosureSchema = z
  .object({
    paid: z.boolean().meta({ description: 'Whether anyone pays for this listing now.' }),
    advertiser: z.string().nullable().meta({
      description:
        'Who pays this site now: for this listing where “paid” is true, else whose facility it is and who pays for something else. null when neither is known of.',
    }),
    owner_group: z.string().nullable().meta({
      description: 'The company that owns it and others, where known, whether or not anyone pays.',
    }),
    text: z.string().min(1).meta({ description: 'Show this sentence wherever you show the facility.' }),
    ledger: z.string().startsWith('/').meta({
      description:
        'The page of this site that lists everyone who pays, for what and since when; at the advertiser where one is named.',
    }),
  })
  .meta({ id: 'Disclosure' });

const sourceSchema = z.object({
  name: z.string(),
  as_of: z
    .string()
    .meta({ description: 'When the facts were true: a year, a month or a day.', examples: ['2023'] }),
});

const facilityFields = {
  id: z
    .string()
    .meta({ description: 'Lasting: never used again for another facility.', examples: ['k3v9q2'] }),
  url: z.string().startsWith('/facilities/').meta({ description: 'The listing’s page on this site.' }),
  name: z.string().min(1),
  name_detail: z.string().nullable(),
  address: addressSchema,
  location: locationSchema,
};

const facilityFacts = {
  phones: z.array(phoneSchema),
  website: z.string().nullable(),
  care: z.array(z.string()).meta({ description: 'Choices of the parameter “care” that hold for it.' }),
  services: z.array(z.string()).meta({ description: 'SAMHSA’s service codes.', examples: [['ACC', 'CBT']] }),
  disclosure: disclosureSchema,
  sources: z.array(sourceSchema).meta({ description: 'Who lists it now, newest first.' }),
};

/** A facility as a search lists it. */
export const listedFacilitySchema = z
  .object({
    ...facilityFields,
    distance_miles: z.number().min(0).nullable().meta({
      description: 'Great-circle, to a tenth of a mile, from the point of the place; null for areas.',
    }),
    ...facilityFacts,
  })
  .meta({ id: 'ListedFacility' });

/** A facility by its id. */
export const facilitySchema = z
  .object({
    ...facilityFields,
    ...facilityFacts,
    status: z.enum(['active', 'closed']).meta({
      description: 'closed: missing from the newest version of every source that listed it.',
    }),
    sample: z
      .boolean()
      .meta({ description: 'true for an invented facility, shown before real data is loaded.' }),
    as_of: z.string().nullable().meta({ description: 'The newest date among its sources.' }),
  })
  .meta({ id: 'Facility' });
