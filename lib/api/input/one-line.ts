import { z } from 'zod';
import { MAX_TEXT_LENGTH } from '@/lib/search/clean/clean-text';

/** A line of text with something to search for in it. */
export const oneLine = (name: string) =>
  z
    .string({ error: `“${name}” is needed, once.` })
    .max(MAX_TEXT_LENGTH, { error: `“${name}” takes at most ${MAX_TEXT_LENGTH} characters.` })
    .regex(/[\p{L}\p{N}]/u, { error: `There are no words or numbers in “${name}”.` });
