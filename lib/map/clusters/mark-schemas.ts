import { z } from 'zod';
import { PAID_ADVERTISER } from '@/lib/disclosure/disclosure';
import { PAID_LABEL } from '@/lib/disclosure/paid-listing';
import { latitudeSchema, longitudeSchema } from '@/lib/place/point-schemas';
import { stateCodeSchema, zipSchema } from '@/lib/place/postal-schemas';

/** A part of the map: west, south, east, north. */
export const boxSchema = (description: string) =>
  z.tuple([longitudeSchema, latitudeSchema, longitudeSchema, latitudeSchema]).meta({ description });

/** Results that are counted together, as a map is told of them. */
export const clusterSchema = z
  .object({
    count: z.int().min(1),
    latitude: latitudeSchema.meta({ description: 'The middle of its members.' }),
    longitude: longitudeSchema,
    bounds: boxSchema('west, south, east, north of its members. Never across the antimeridian.'),
    around: z
      .string()
      .nullable()
      .meta({
        description: 'The nearest larger town, for whoever hears the map; null where none is near.',
        examples: ['Worcester, MA'],
      }),
  })
  .meta({ id: 'Cluster' });

/** A result with a point, as a map is told of it. */
export const pinSchema = z
  .object({
    id: z.string().meta({ examples: ['k3v9q2'] }),
    name: z.string().min(1),
    name_detail: z.string().nullable(),
    url: z.string().startsWith('/facilities/').meta({ description: 'The listing’s page on this site.' }),
    latitude: latitudeSchema.meta({ description: 'To a metre. Several may stand at one point.' }),
    longitude: longitudeSchema,
    precision: z.enum(['address', 'name', 'zip']).meta({
      description:
        'What the point is: the street address, a namesake in the same city, or the middle of the ZIP. Show the last one as what it is.',
    }),
    city: z.string(),
    state: stateCodeSchema,
    zip: zipSchema,
    distance_miles: z.number().min(0).nullable().meta({
      description: 'Great-circle, to a tenth of a mile, from the point of the place; null for areas.',
    }),
    paid: z.boolean().meta({ description: 'Whether anyone pays for this listing now.' }),
    paid_label: z
      .enum([PAID_LABEL, PAID_ADVERTISER])
      .nullable()
      .meta({
        description: `Show it at the pin where “paid” is true: “${PAID_LABEL}” where the facility stands in the box above the results of this search, else “${PAID_ADVERTISER}”. null where nobody pays.`,
      }),
    sample: z
      .boolean()
      .meta({ description: 'true for an invented facility, shown before real data is loaded.' }),
  })
  .meta({ id: 'Pin' });
