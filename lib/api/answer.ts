import { clientNetwork } from '@/lib/site/client-network';
import { readEnv } from '@/lib/site/env';
import { takeTurn } from '@/lib/site/rate-limit';
import type { ProblemDocument } from './output/problem-schema';
import { problem } from './problem';
import { type CACHE, respond, respondCsv, respondJson, respondProblem } from './respond';

/** What a use case of the API comes to, before it is HTTP. */
export type Outcome =
  | { body: object; cache: keyof typeof CACHE }
  /** Written already. */
  | { json: string; cache: keyof typeof CACHE }
  | { csv: string; cache: keyof typeof CACHE }
  | { problem: ProblemDocument };

const RETRY_UNAVAILABLE_SECONDS = 5;

/**
 * Answers one request of the API: counts it, does the work, and turns whatever comes of it into HTTP. A use case throws only
 * when the directory cannot be read, so every error is a 503; nothing of the request is logged, only the error's name and code.
 */
export async function answer(
  request: Request,
  work: (query: URLSearchParams) => Outcome | Promise<Outcome>,
): Promise<Response> {
  const turn = await takeTurn(clientNetwork(request.headers, readEnv().TRUSTED_PROXY));
  if (!turn.allowed) {
    const seconds = turn.retryAfterSeconds;
    return respondProblem(problem('too-many-requests', `Ask again in ${seconds} seconds.`), seconds);
  }
  try {
    const outcome = await work(new URL(request.url).searchParams);
    if ('problem' in outcome) return respondProblem(outcome.problem);
    if ('json' in outcome) return respondJson(request, outcome.json, outcome.cache);
    if ('csv' in outcome) return respondCsv(request, outcome.csv, outcome.cache);
    return respond(request, outcome.body, outcome.cache);
  } catch (error) {
    console.error(`The API could not answer: ${nameOf(error)}.`);
    const detail = 'The directory cannot be read at the moment. Ask again shortly.';
    return respondProblem(problem('unavailable', detail), RETRY_UNAVAILABLE_SECONDS);
  }
}

/** "error 57P01", "AggregateError ECONNREFUSED". Never the message: it may hold what was searched. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'an unknown error';
  return 'code' in error && typeof error.code === 'string' ? `${error.name} ${error.code}` : error.name;
}
