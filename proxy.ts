import { type NextRequest, NextResponse } from 'next/server';
import { lastHelplines } from '@/lib/call/helplines/read-helplines';
import { ANSWERS_HEADER, postedAnswers } from '@/lib/finder/posted-answers';
import { mapHosts } from '@/lib/map/map-hosts';
import { clientNetwork } from '@/lib/site/client-network';
import { contentSecurityPolicy } from '@/lib/site/content-security-policy';
import { databaseAnswers } from '@/lib/site/database-answers';
import { readEnv } from '@/lib/site/env';
import { isPage } from '@/lib/site/is-page';
import { takeTurn } from '@/lib/site/rate-limit';
import { strictTransport } from '@/lib/site/strict-transport';
import {
  DIRECTORY_UNREACHABLE,
  TOO_MANY_REQUESTS,
  type Unavailable,
  unavailablePage,
} from '@/lib/site/unavailable-page';

/**
 * Gives every page its own nonce: Next reads it from the request's policy and puts it on its scripts and styles. Without
 * a database it answers itself: a page that fails while it is made would be blank for whoever has no script. It does so
 * too for a network that asks for more pages than people do, before that costs the database anything.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const env = readEnv();
  const secure = env.SITE_URL?.startsWith('https:') ?? false;
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const development = env.NODE_ENV === 'development';
  const policy = contentSecurityPolicy({ nonce, secure, development, mapHosts: mapHosts(env) });
  const why = isPage(request.nextUrl.pathname) ? await whyUnavailable(request, env.TRUSTED_PROXY) : null;
  const response = why ? unavailable(why.reason, why.retryAfterSeconds, nonce) : await next();
  response.headers.set('Content-Security-Policy', policy);
  for (const [name, value] of Object.entries(strictTransport(env.SITE_URL)))
    response.headers.set(name, value);
  return response;

  async function next(): Promise<NextResponse> {
    const headers = new Headers(request.headers);
    const answers = await postedAnswers(request);
    headers.delete(ANSWERS_HEADER);
    if (answers !== null) headers.set(ANSWERS_HEADER, answers);
    headers.set('content-security-policy', policy);
    headers.set('x-nonce', nonce);
    return NextResponse.next({ request: { headers } });
  }
}

type Why = { reason: Unavailable; retryAfterSeconds: number };

/**
 * The page for emergencies always opens: it needs no directory, shows numbers without a database too, and is asked for by
 * whole waiting rooms and shelters behind one address.
 */
const ALWAYS_OPENS = '/help';

async function whyUnavailable(
  { headers, nextUrl }: NextRequest,
  trustedProxies: number,
): Promise<Why | null> {
  if (nextUrl.pathname === ALWAYS_OPENS) return null;
  const turn = await takeTurn(`pages of ${clientNetwork(headers, trustedProxies)}`);
  if (!turn.allowed) return { reason: TOO_MANY_REQUESTS, retryAfterSeconds: turn.retryAfterSeconds };
  return (await databaseAnswers()) ? null : { reason: DIRECTORY_UNREACHABLE, retryAfterSeconds: 60 };
}

function unavailable(reason: Unavailable, retryAfterSeconds: number, nonce: string): NextResponse {
  return new NextResponse(unavailablePage(reason, lastHelplines(), nonce), {
    status: reason.status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Retry-After': String(retryAfterSeconds),
    },
  });
}

/** The API writes its own headers (lib/api/respond.ts): nothing of a page's policy says anything to a program. */
export const config = { matcher: '/((?!_next/static|_next/image|api/v1/).*)' };
