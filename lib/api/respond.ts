import { readEnv } from '@/lib/site/env';
import { strictTransport } from '@/lib/site/strict-transport';
import { alreadyHas, entityTag } from './entity-tag';
import type { ProblemDocument } from './output/problem-schema';
import { problem } from './problem';
import { type Asked, type Reply, toResponse } from './reply';

/**
 * What caches may keep. A search stands in a URL, so no shared cache may hold it; a browser may, and asks each time
 * whether it changed. What a person types letter by letter is kept nowhere at all. The description of the API is the same for all.
 * So is the ledger, but it is asked for anew each time: who pays is said as of the moment.
 */
export const CACHE = {
  search: 'private, no-cache',
  nowhere: 'no-store',
  ledger: 'public, no-cache',
  description: 'public, max-age=300',
} as const;

const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Retry-After',
};

/** Whoever opens an answer in a browser is shown a text that may load nothing and stand in nobody's frame. */
const POLICY = { 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'" };

/** What every answer of the API says. */
const apiHeaders = () => ({ ...CORS, ...POLICY, ...strictTransport(readEnv().SITE_URL) });

/** JSON, or 304 when the client already has this very body. */
export const respond = (asked: Asked, body: unknown, cache: keyof typeof CACHE): Reply =>
  respondJson(asked, JSON.stringify(body), cache);

/** The same of JSON that is written already. */
export const respondJson = (asked: Asked, json: string, cache: keyof typeof CACHE): Reply =>
  respondText(asked, json, 'application/json', cache);

/** The same for a table. */
export const respondCsv = (asked: Asked, csv: string, cache: keyof typeof CACHE): Reply =>
  respondText(asked, csv, 'text/csv', cache);

function respondText(asked: Asked, text: string, type: string, cache: keyof typeof CACHE): Reply {
  const tag = entityTag(text);
  const headers = { ...apiHeaders(), ETag: tag, 'Cache-Control': CACHE[cache] };
  if (alreadyHas(asked.headers.get('if-none-match'), tag)) return { status: 304, headers, body: null };
  return { status: 200, headers: { ...headers, 'Content-Type': `${type}; charset=utf-8` }, body: text };
}

/** A problem document (RFC 9457). Never cached: what was wrong may be right in a moment. */
export function respondProblem(document: ProblemDocument, retryAfterSeconds?: number): Reply {
  const headers = {
    ...apiHeaders(),
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Cache-Control': 'no-store',
    ...(retryAfterSeconds !== undefined && { 'Retry-After': String(retryAfterSeconds) }),
  };
  return { status: document.status, headers, body: JSON.stringify(document) };
}

const METHODS = 'GET, HEAD, OPTIONS';

/** The answer to any method that would change something: nothing here can be changed. */
export function refuseMethod(request: Request): Response {
  const detail = `${request.method} is not allowed here: the API can only be read.`;
  const reply = respondProblem(problem('method-not-allowed', detail));
  return toResponse({ ...reply, headers: { ...reply.headers, Allow: METHODS } });
}

/** The answer to a browser that asks whether a page of another site may call. */
export const preflight = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...apiHeaders(),
      Allow: METHODS,
      'Access-Control-Allow-Methods': METHODS,
      'Access-Control-Allow-Headers': 'If-None-Match',
      'Access-Control-Max-Age': '86400',
    },
  });
