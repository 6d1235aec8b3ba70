import type { ParameterProblem } from '@/lib/search/search-request';
import type { ProblemDocument } from './output/problem-schema';

/** Every problem that the API answers with: the last part of its `type`, its status and its title. */
export const PROBLEMS = {
  'invalid-parameters': { status: 400, title: 'A parameter is not valid' },
  'unknown-place': { status: 422, title: 'The place is not known' },
  'ambiguous-place': { status: 422, title: 'More than one place has this name' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'method-not-allowed': { status: 405, title: 'The API can only be read' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  unavailable: { status: 503, title: 'The directory does not answer' },
} as const;

export type ProblemName = keyof typeof PROBLEMS;

type Extras = { errors?: ParameterProblem[]; choices?: ProblemDocument['choices'] };

/** A problem document (RFC 9457) whose `type` leads to its explanation on the page for developers. */
export function problem(name: ProblemName, detail: string, extras: Extras = {}): ProblemDocument {
  const { status, title } = PROBLEMS[name];
  return { type: `/developers#${name}`, title, status, detail, ...extras };
}

/**
 * The problem of a request whose parameters cannot be used as they are.
 * @param errors one for each parameter that is wrong, as the answer lists them; at least one
 */
export const invalidParameters = (errors: ParameterProblem[]): ProblemDocument =>
  problem(
    'invalid-parameters',
    `${errors.length === 1 ? 'One parameter is' : `${errors.length} parameters are`} not valid. Nothing was searched.`,
    { errors },
  );
