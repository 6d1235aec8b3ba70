import { z } from 'zod';
import { FACET_PARAMS } from '@/lib/facility/facet-by-param';
import { cleanBox } from '@/lib/search/clean/clean-box';
import { MAX_CHOICES } from '@/lib/search/clean/clean-chosen';
import { DEFAULT_RADIUS_MILES, MAX_RADIUS_MILES } from '@/lib/search/clean/clean-radius';
import { DEFAULT_PER_PAGE, MAX_PER_PAGE, MAX_RESULTS } from '@/lib/search/clean-search';
import { facetParameters } from './facet-parameters';
import { oneLine } from './one-line';
import { wholeNumber } from './whole-number';

const near = oneLine('near')
  .optional()
  .meta({
    description:
      'Where: a ZIP, "City, ST", a county, a state, or "latitude,longitude". Counties and states are areas: all that is inside, by name.',
    examples: ['02118', 'Worcester, MA', 'Cook County, IL', 'Texas', '42.34,-71.07'],
  });

const radiusError = `“radius” must be a whole number of miles from 1 to ${MAX_RADIUS_MILES}, or “any”.`;
const radius = z
  .string({ error: radiusError })
  .regex(/^(any|[1-9]\d{0,2})$/i, { error: radiusError })
  .refine((text) => !(Number(text) > MAX_RADIUS_MILES), { error: radiusError })
  .optional()
  .meta({
    description:
      'Miles around a point, or "any" for every distance. Without meaning for a county or a state.',
    override: {
      type: undefined,
      pattern: undefined,
      oneOf: [{ type: 'integer', minimum: 1, maximum: MAX_RADIUS_MILES }, { const: 'any' }],
      default: DEFAULT_RADIUS_MILES,
    },
  });

const bbox = z
  .string({ error: '“bbox” is given more than once.' })
  .refine((text) => cleanBox({ bbox: text }, () => {}) !== null, {
    error: '“bbox” must be west,south,east,north in degrees, with south below north.',
  })
  .optional()
  .meta({
    description:
      'west,south,east,north in degrees, instead of or inside near and radius. West may be greater than east.',
    examples: ['-71.2,42.2,-70.9,42.5'],
  });

const text = oneLine('q')
  .optional()
  .meta({ description: 'Words in a name, a service or a city.', examples: ['suboxone'] });

const TOO_MANY = `A search takes at most ${MAX_CHOICES} choices over all filters.`;

/** All parameters of a search, each checked on its own. `cleanSearch` then makes the request of what passed. */
export const facilitiesQuery = z
  .object({
    near,
    radius,
    ...facetParameters,
    q: text,
    bbox,
    page: wholeNumber('page', 1, MAX_RESULTS, 1, 'From 1.'),
    per_page: wholeNumber('per_page', 1, MAX_PER_PAGE, DEFAULT_PER_PAGE, 'Results on a page.'),
  })
  .refine(({ page = 1, per_page = DEFAULT_PER_PAGE }) => !(page * per_page > MAX_RESULTS), {
    path: ['page'],
    error: `“page” times “per_page” must not be more than ${MAX_RESULTS}.`,
  })
  .superRefine((values: Readonly<Record<string, unknown>>, context) => {
    let chosen = 0;
    for (const param of FACET_PARAMS) {
      const slugs = values[param];
      chosen += Array.isArray(slugs) ? slugs.length : 0;
      if (chosen > MAX_CHOICES) return context.addIssue({ code: 'custom', path: [param], message: TOO_MANY });
    }
  });
