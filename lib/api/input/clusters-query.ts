import { z } from 'zod';
import { MAX_ZOOM } from '@/lib/place/tile-grid';
import { boxParameter, limitChoices, searchParameters } from './search-parameters';
import { neededWholeNumber } from './whole-number';

const bbox = boxParameter('bbox').meta({
  description:
    'The part of the map that is looked at: west,south,east,north in degrees. West may be greater than east. The answer is for the tiles that it touches.',
  examples: ['-71.2,42.2,-70.9,42.5', '172,51,-130,72'],
});

const within = boxParameter('within').optional().meta({
  description:
    'The box that the search itself keeps to: “bbox” of /facilities, which here is the part of the map that is looked at.',
});

/** All parameters of a search, but for its pages, and what of the map is looked at. */
export const clustersQuery = z
  .object({
    z: neededWholeNumber('z', 0, MAX_ZOOM, 'The zoom of the map: at 0 the world is one tile of 256 pixels.'),
    bbox,
    ...searchParameters,
    within,
  })
  .superRefine(limitChoices);
