import { flatFeeProblems } from '@/lib/disclosure/flat-fee-only';
import type { Problem } from '@/lib/disclosure/refusal';

const REFUSED: readonly { pattern: RegExp; reason: string }[] = [
  {
    // "answered in 30 seconds", "98 % of calls answered": a figure stands in the fields for what was measured, or nowhere.
    pattern:
      /\b(?:answer|respon|reach|wait|pick)\w*\b.{0,40}\b\d+\s*(?:%|percent|seconds?|secs?|minutes?|mins?)|\d+\s*(?:%|percent|seconds?|minutes?)\s.{0,40}\b(?:answer|respon|wait|pick)/i,
    reason:
      'It gives a time or a rate of answering. Such a figure stands in measuredFigure, with how many calls, when and how.',
  },
  {
    pattern:
      /\b(?:best|leading|top[- ]rated|number one|premier|guarante\w+|hand-?picked|success rates?|matched for you)\b|#1\b|\b100 ?%/i,
    reason: 'It has a superlative or a promise.',
  },
];

/** What the texts of a helpline may not say: times of answering that nobody measured, superlatives, fees per call. */
export const claimProblems = (texts: Readonly<Record<string, string | null>>): Problem[] => [
  ...Object.entries(texts).flatMap(([field, text]) =>
    REFUSED.filter(({ pattern }) => pattern.test(text ?? '')).map(({ reason }) => ({ field, reason })),
  ),
  ...flatFeeProblems(texts),
];

/** Words of the worst moment. A line that advertisers answer may have none of them: the two are never mixed. */
const EMERGENCY_WORDS =
  /\b(?:emergenc\w+|crisis|crises|overdos\w+|suicid\w+|violen\w+|9[- .]?1[- .]?1|9[- .]?8[- .]?8)\b/i;

/** Whether a text of a helpline's speaks of an emergency: no line that advertisers answer may. */
export const soundsLikeEmergency = (text: string): boolean => EMERGENCY_WORDS.test(text);
