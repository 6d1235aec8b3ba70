import { z } from 'zod';

/**
 * A whole number as a query writes it, inside its limits. Refuses "1e3", "0x10", "+5" and blanks, which `Number` would take.
 * @param standard what holds when the parameter is absent; the search's cleaner fills it in
 */
export const wholeNumber = (
  name: string,
  least: number,
  most: number,
  standard: number,
  description: string,
) =>
  inside(name, least, most)
    .optional()
    .meta({ description, override: { ...described(least, most), default: standard } });

/** The same where nothing holds when it is absent. */
export const neededWholeNumber = (name: string, least: number, most: number, description: string) =>
  inside(name, least, most).meta({ description, override: described(least, most) });

function inside(name: string, least: number, most: number) {
  const error = `“${name}” must be a whole number from ${least} to ${most}.`;
  return z
    .string({ error })
    .regex(/^\d{1,9}$/, { error })
    .transform(Number)
    .refine((number) => least <= number && number <= most, { error });
}

const described = (minimum: number, maximum: number) =>
  ({ type: 'integer', pattern: undefined, minimum, maximum }) as const;
