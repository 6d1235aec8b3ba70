import { z } from 'zod';

/**
 * A whole number as a query writes it, inside its limits. Refuses "1e3", "0x10", "+5" and blanks, which `Number` would take.
 * @param standard what holds when the parameter is absent; the search's cleaner fills it in
 */
export function wholeNumber(
  name: string,
  least: number,
  most: number,
  standard: number,
  description: string,
) {
  const error = `“${name}” must be a whole number from ${least} to ${most}.`;
  return z
    .string({ error })
    .regex(/^\d{1,9}$/, { error })
    .transform(Number)
    .refine((number) => least <= number && number <= most, { error })
    .optional()
    .meta({
      description,
      override: { type: 'integer', pattern: undefined, minimum: least, maximum: most, default: standard },
    });
}
