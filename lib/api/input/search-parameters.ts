import { z } from 'zod';
import { FACET_PARAMS } from '@/lib/facility/facet-by-param';
import { cleanBox } from '@/lib/search/clean/clean-box';
import { MAX_CHOICES } from '@/lib/search/clean/clean-chosen';
import { DEFAULT_RADIUS_MILES, MAX_RADIUS_MILES } from '@/lib/search/clean/clean-radius';
import { facetParameters } from './facet-parameters';
import { oneLine } from './one-line';

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

const q = oneLine('q')
  .optional()
  .meta({ description: 'Words in a name, a service or a city.', examples: ['suboxone'] });

/** What every search has, whether a list or a map is asked for: each checked on its own. `cleanSearch` makes the request of it. */
export const searchParameters = { near, radius, ...facetParameters, q };

/** A box of the map as west,south,east,north. Needed unless made optional. */
export const boxParameter = (name: string) =>
  z
    .string({ error: `“${name}” is needed, once.` })
    .refine((text) => cleanBox({ [name]: text }, () => {}, name) !== null, {
      error: `“${name}” must be west,south,east,north in degrees, with south below north.`,
    });

const TOO_MANY = `A search takes at most ${MAX_CHOICES} choices over all filters.`;

/** Refuses more choices than a search takes; the first parameter that goes beyond is named. */
export function limitChoices(values: Readonly<Record<string, unknown>>, context: z.RefinementCtx): void {
  let chosen = 0;
  for (const param of FACET_PARAMS) {
    const slugs = values[param];
    chosen += Array.isArray(slugs) ? slugs.length : 0;
    if (chosen > MAX_CHOICES) {
      context.addIssue({ code: 'custom', path: [param], message: TOO_MANY });
      return;
    }
  }
}
