import { z } from 'zod';
import { DEFAULT_PER_PAGE, MAX_PER_PAGE, MAX_RESULTS } from '@/lib/search/clean-search';
import { boxParameter, limitChoices, searchParameters } from './search-parameters';
import { wholeNumber } from './whole-number';

const bbox = boxParameter('bbox')
  .optional()
  .meta({
    description:
      'west,south,east,north in degrees, instead of or inside near and radius. West may be greater than east.',
    examples: ['-71.2,42.2,-70.9,42.5'],
  });

/** All parameters of a search, each checked on its own. `cleanSearch` then makes the request of what passed. */
export const facilitiesQuery = z
  .object({
    ...searchParameters,
    bbox,
    page: wholeNumber('page', 1, MAX_RESULTS, 1, 'From 1.'),
    per_page: wholeNumber('per_page', 1, MAX_PER_PAGE, DEFAULT_PER_PAGE, 'Results on a page.'),
  })
  .refine(({ page = 1, per_page = DEFAULT_PER_PAGE }) => !(page * per_page > MAX_RESULTS), {
    path: ['page'],
    error: `“page” times “per_page” must not be more than ${MAX_RESULTS}.`,
  })
  .superRefine(limitChoices);
