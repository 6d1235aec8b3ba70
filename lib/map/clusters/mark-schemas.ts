import { z } from 'zod';
import { PAID_ADVERTISER } from '@/lib/disclosure/disclosure';
import { PAID_LABEL } from '@/lib/disclosure/paid-listing';

const latitude = z.number().min(-90).max(90);
const longitude = z.number().min(-180).max(180);
/** A part of the map: west, south, east, north. */
export const boxSchema = (description: string) =>
  z.tuple([longitude, latitude, longitude, latitude]).meta({ description });

/** Results that are counted together, as a map is told of them. */
export const clusterSchema = z
  .object({
    count: z.int().min(1),
    latitude: latitude.meta({ description: 'The middle of its members.' }),
    longitude,
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
    latitude: latitude.meta({ description: 'To a metre. Several may stand at one point.' }),
    longitude,
    precision: z.enum(['address', 'name', 'zip']).meta({
      description:
        'What the point is: the street address, a namesake in the same city, or the middle of the ZIP. Show the last one as what it is.',
    }),
    city: z.string(),
    state: z.string().length(2).meta({ description: 'Two-letter postal code.' }),
    zip: z
      .string()
      .regex(/^\d{5}$/)
      .nullable(),
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
