import { z } from 'zod';
import { TROUBLES } from '@/lib/search/ladder/engine-trouble';

const engineSchema = z
  .object({
    state: z.enum(['asked', 'resting', 'tried']).meta({
      description:
        '“resting”: it failed several times in a row and is left alone for ten seconds; “tried”: one search sees how it is.',
    }),
    unanswered: z.partialRecord(z.enum(TROUBLES), z.int().min(1)).meta({
      description:
        'reason → how many searches of this process it did not answer. Each was answered all the same.',
    }),
    index: z.object({
      waiting: z.int().min(0).meta({ description: 'Changed facilities that are not in its index yet.' }),
      oldest_waiting_seconds: z.int().min(0).nullable(),
      refused: z.int().min(0).meta({ description: 'Of those waiting, how many it refused to take.' }),
    }),
  })
  .meta({ description: 'The engine beside PostgreSQL; null where there is none.' });

export const healthSchema = z
  .object({
    status: z.literal('ok'),
    engine: z.enum(['postgres', 'meilisearch']),
    engine_reason: z.string().meta({ description: 'Why this engine answers.' }),
    degraded: z.boolean().meta({ description: 'true when the engine that was wanted does not answer.' }),
    search_engine: engineSchema.nullable(),
    facilities: z.int().min(0).meta({ description: 'How many a search may show.' }),
    data_as_of: z
      .string()
      .nullable()
      .meta({ description: 'The newest date among the sources.', examples: ['2025-08-19'] }),
    sample: z.boolean().meta({ description: 'true while the facilities are invented.' }),
    searches_without_results: z.int().min(0).meta({
      description: 'How many searches found nothing since this process started. Never what was searched.',
    }),
    version: z.string(),
  })
  .meta({ id: 'Health' });
