import type { Explain } from './problems';
import { onlyValue, type RawParams } from './raw-params';

/** Longer than any place or facility name; shields every step behind it. */
export const MAX_TEXT_LENGTH = 100;

// Control and format characters (also the invisible ones that reverse text), and halves of surrogate pairs.
const UNSHOWABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]+/gu;
const HAS_WORDS = /[\p{L}\p{N}]/u;

/** One line of text as typed: blanks run together, nothing invisible, at most 100 characters; null when empty. */
export function cleanText(params: RawParams, name: string, explain: Explain): string | null {
  const given = onlyValue(params, name, explain);
  if (given === null) return null;
  const text = given
    .slice(0, 10 * MAX_TEXT_LENGTH)
    .replace(UNSHOWABLE, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const kept = Array.from(text).slice(0, MAX_TEXT_LENGTH).join('').trim();
  if (!HAS_WORDS.test(kept)) {
    explain(name, text, 'There are no words or numbers in this, so it was left out.');
    return null;
  }
  if (given.length > 10 * MAX_TEXT_LENGTH || kept.length < text.length)
    explain(name, kept, `Only the first ${MAX_TEXT_LENGTH} characters are used.`);
  return kept;
}
