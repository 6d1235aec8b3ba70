import type { Explain } from './problems';

export type Limits = { least: number; most: number; standard: number };

const DECIMAL = /^[+-]?\d{1,15}(\.\d{1,15})?$/;

/** A plain decimal number, or null. Refuses "1e5", "0x10", "Infinity" and everything else that `Number` would take. */
export const readDecimal = (text: string): number | null => (DECIMAL.test(text) ? Number(text) : null);

/** A whole number within limits: clamped when it lies outside, the standard one when it is no number; explained. */
export function cleanNumber(name: string, given: string | null, limits: Limits, explain: Explain): number {
  if (given === null) return limits.standard;
  const number = readDecimal(given);
  if (number === null) {
    explain(name, given, `“${name}” must be a number. ${limits.standard} is used.`);
    return limits.standard;
  }
  const clamped = Math.min(limits.most, Math.max(limits.least, Math.round(number)));
  if (clamped !== number)
    explain(
      name,
      given,
      `“${name}” must be a whole number from ${limits.least} to ${limits.most}. ${clamped} is used.`,
    );
  return clamped;
}
