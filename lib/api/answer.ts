import { clientNetwork } from '@/lib/site/client-network';
import { readEnv } from '@/lib/site/env';
import { takeTurn } from '@/lib/site/rate-limit';
import type { ProblemDocument } from './output/problem-schema';
import { problem } from './problem';
import type { Asked, Reply } from './reply';
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
 * Answers one request of the API: counts it, does the work, and turns whatever comes of it into a status, headers and a
 * body. A use case throws only when the directory cannot be read, so every error is a 503; nothing of the request is
 * logged, only the error's name and code.
 */
export async function answer(
  asked: Asked,
  work: (query: URLSearchParams) => Outcome | Promise<Outcome>,
): Promise<Reply> {
  const turn = await takeTurn(clientNetwork(asked.headers, readEnv().TRUSTED_PROXY));
  if (!turn.allowed) {
    const seconds = turn.retryAfterSeconds;
    return respondProblem(problem('too-many-requests', `Ask again in ${seconds} seconds.`), seconds);
  }
  try {
    const outcome = await work(new URL(asked.url).searchParams);
    if ('problem' in outcome) return respondProblem(outcome.problem);
    if ('json' in outcome) return respondJson(asked, outcome.json, outcome.cache);
    if ('csv' in outcome) return respondCsv(asked, outcome.csv, outcome.cache);
    return respond(asked, outcome.body, outcome.cache);
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
