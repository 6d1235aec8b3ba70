import { idInPath } from '@/lib/facility/id-in-path';
import { facilityMap } from '@/lib/map/static/facility-map';
import { clientNetwork } from '@/lib/site/client-network';
import { database } from '@/lib/site/database';
import { readEnv } from '@/lib/site/env';
import { takeTurn } from '@/lib/site/rate-limit';
import { alreadyHas, entityTag } from './entity-tag';

/** A picture changes with its facility's point alone, so a day old it is still right; then the browser asks whether it changed. */
const CACHE = 'public, max-age=86400';

const refusal = (status: number, headers: Record<string, string> = {}): Response =>
  new Response(null, { status, headers: { 'Cache-Control': 'no-store', ...headers } });

/**
 * Answers a request for the small map of a listing, `?scheme=dark` for the dark one. Whatever goes wrong, the listing's words
 * beside the picture say where the facility is.
 * @param segment of the listing's path: its words and its id
 */
export async function answerFacilityMap(request: Request, segment: string): Promise<Response> {
  const turn = await takeTurn(`maps of ${clientNetwork(request.headers, readEnv().TRUSTED_PROXY)}`);
  if (!turn.allowed) return refusal(429, { 'Retry-After': String(turn.retryAfterSeconds) });
  const id = idInPath(segment);
  const scheme = new URL(request.url).searchParams.get('scheme') === 'dark' ? 'dark' : 'light';
  try {
    const svg = id ? await facilityMap(database(), id, scheme) : null;
    if (!svg) return refusal(404);
    const headers = { ETag: entityTag(svg), 'Cache-Control': CACHE };
    if (alreadyHas(request.headers.get('if-none-match'), headers.ETag))
      return new Response(null, { status: 304, headers });
    return new Response(svg, { headers: { ...headers, 'Content-Type': 'image/svg+xml' } });
  } catch {
    return refusal(503, { 'Retry-After': '60' });
  }
}
