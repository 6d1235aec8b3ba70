import { z } from 'zod';
import { oneLine } from './one-line';

/** What a person has typed so far of a place. */
export const placesQuery = z.object({
  q: oneLine('q').meta({
    description: 'The beginning of a ZIP, a city, a county or a state.',
    examples: ['worc'],
  }),
});

/** A request that takes no parameter. */
export const noQuery = z.object({});
