import { z } from 'zod';
import { latitudeSchema, longitudeSchema } from '@/lib/place/point-schemas';

export const placeSchema = z
  .object({
    kind: z.enum(['zip', 'city', 'coordinates', 'county', 'state']).meta({
      description: 'zip, city and coordinates are points with a radius; county and state are areas.',
    }),
    label: z.string().meta({ description: 'May be given again as “near”.', examples: ['Boston, MA 02118'] }),
    latitude: latitudeSchema,
    longitude: longitudeSchema,
  })
  .meta({ id: 'Place', description: 'Where a search looks.' });

export const suggestionsSchema = z
  .object({ items: z.array(placeSchema).meta({ description: 'The likeliest first.' }) })
  .meta({ id: 'Suggestions' });
