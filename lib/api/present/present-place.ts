import type { z } from 'zod';
import type { Place } from '@/lib/place/place';
import type { placeSchema } from '../output/place-schema';

/** A place as the API writes it. */
export const presentPlace = ({ kind, label, latitude, longitude }: Place): z.output<typeof placeSchema> => ({
  kind,
  label,
  latitude,
  longitude,
});
