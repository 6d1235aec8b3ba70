import { z } from 'zod';
import { listedFacilitySchema } from './facility-schema';
import { paidSchema } from './paid-schema';
import { placeSchema } from './place-schema';

/** One page of a search. */
export const searchSchema = z
  .object({
    place: placeSchema
      .nullable()
      .meta({ description: 'What “near” was understood as; null without “near”.' }),
    total: z.int().min(0),
    page: z.int().min(1),
    per_page: z.int().min(1).max(100),
    engine: z.enum(['postgres', 'meilisearch']),
    degraded: z.boolean().meta({
      description: 'true when the engine that was wanted did not answer; the answer is the same.',
    }),
    corrected_to: z.string().optional().meta({
      description: 'The words searched instead of “q”, when those had a typing error; absent otherwise.',
    }),
    facets: z.record(z.string(), z.record(z.string(), z.int().min(0))).meta({
      description:
        'parameter → choice → how many results one would get by choosing it. Alternatives are counted without the other choices of their group, requirements together with them.',
    }),
    paid: z.array(paidSchema).max(2).meta({
      description:
        'What this site shows in a box of its own above the items: only on the first page, only what the search itself finds, and often nothing. Each facility is among the items too, at its natural place.',
    }),
    items: z.array(listedFacilitySchema).meta({
      description:
        'By distance, then id; in an area by name, then id; with “q” by relevance first. Never by payment.',
    }),
  })
  .meta({ id: 'Search' });
