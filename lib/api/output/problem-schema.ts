import { z } from 'zod';
import { placeSchema } from './place-schema';

const parameterErrorSchema = z.object({
  parameter: z.string(),
  value: z.string().meta({ description: 'What was given, cut to 60 characters.' }),
  detail: z.string(),
});

/** A problem document (RFC 9457): what every answer that is no success carries. */
export const problemSchema = z
  .object({
    type: z.string().meta({ examples: ['/developers#invalid-parameters'] }),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    errors: z.array(parameterErrorSchema).optional().meta({
      description: 'invalid-parameters only: one entry for each bad parameter.',
    }),
    choices: z.array(placeSchema).optional().meta({
      description:
        'ambiguous-place: the places of this name. unknown-place: places with a name like it, perhaps none.',
    }),
  })
  .meta({ id: 'Problem' });

export type ProblemDocument = z.output<typeof problemSchema>;
