import type { Place } from '@/lib/place/place';
import type { ProblemDocument } from './output/problem-schema';
import { presentPlace } from './present/present-place';
import { problem } from './problem';

type NoPlace =
  | { status: 'ambiguous-place'; choices: readonly Place[] }
  | { status: 'unknown-place'; near: readonly Place[] };

/** What is said where “near” names no place, or more than one. */
export function placeProblem(near: string, found: NoPlace): ProblemDocument {
  if (found.status === 'unknown-place')
    return problem('unknown-place', `“${near}” was not found.`, { choices: found.near.map(presentPlace) });
  const detail = `“${near}” may be any of ${found.choices.length} places. Give the label of one as “near”.`;
  return problem('ambiguous-place', detail, { choices: found.choices.map(presentPlace) });
}
