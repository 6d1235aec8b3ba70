import { z } from 'zod';

export const healthSchema = z
  .object({
    status: z.literal('ok'),
    engine: z.enum(['postgres', 'meilisearch']),
    engine_reason: z.string().meta({ description: 'Why this engine answers.' }),
    degraded: z.boolean().meta({ description: 'true when the second engine answers.' }),
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
