import { z } from 'zod';
import { boxSchema, clusterSchema, pinSchema } from '@/lib/map/clusters/mark-schemas';
import { MAX_ZOOM } from '@/lib/place/tile-grid';
import { placeSchema } from './place-schema';

/** All results of a search in one part of the map. */
export const clustersSchema = z
  .object({
    place: placeSchema
      .nullable()
      .meta({ description: 'What “near” was understood as; null without “near”.' }),
    radius_miles: z.number().min(0).nullable().meta({
      description: 'Around the point of the place; null for any distance, for areas and without “near”.',
    }),
    total: z.int().min(0).meta({
      description:
        'Results that lie in the answered box: the counts of all clusters and the facilities, added up.',
    }),
    without_point: z.int().min(0).meta({
      description: 'Results of the whole search that no map can show, for no source gives a usable point.',
    }),
    zoom: z.int().min(0).max(MAX_ZOOM).meta({
      description:
        'Less than “z” where that would take too many tiles. Clusters are the tiles at two more than it.',
    }),
    bbox: boxSchema(
      'The answered box: the tiles at “zoom” that the asked one touches. West is greater than east where it crosses the antimeridian. Any view inside it has the same answer.',
    ),
    clusters: z.array(clusterSchema).meta({ description: 'Empty where few enough lie in the box.' }),
    facilities: z.array(pinSchema).meta({
      description:
        'Those that stand alone in their tile, or all where few enough lie in the box. By id: the order says nothing.',
    }),
    corrected_to: z.string().optional().meta({
      description: 'The words searched instead of “q”, when those had a typing error; absent otherwise.',
    }),
    engine: z.enum(['postgres', 'meilisearch']),
    degraded: z.boolean().meta({
      description: 'true when the engine that was wanted did not answer; the answer is the same.',
    }),
  })
  .meta({ id: 'Clusters' });
