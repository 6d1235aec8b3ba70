import { type NextRequest, NextResponse } from 'next/server';
import { readHelplines } from '@/lib/call/read-helplines';
import { contentSecurityPolicy } from '@/lib/site/content-security-policy';
import { databaseAnswers } from '@/lib/site/database-answers';
import { readEnv } from '@/lib/site/env';
import { unavailablePage } from '@/lib/site/unavailable-page';

/** Two years, as browsers' preload lists ask. */
const STRICT_TRANSPORT = 'max-age=63072000; includeSubDomains';

/**
 * Gives every page its own nonce: Next reads it from the request's policy and puts it on its scripts and styles. Without
 * a database it answers itself: a page that fails while it is made would be blank for whoever has no script.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const env = readEnv();
  const secure = env.SITE_URL?.startsWith('https:') ?? false;
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = contentSecurityPolicy({ nonce, secure, development: env.NODE_ENV === 'development' });
  const response = needsDatabase(request) && !(await databaseAnswers()) ? await unavailable(nonce) : next();
  response.headers.set('Content-Security-Policy', policy);
  if (secure) response.headers.set('Strict-Transport-Security', STRICT_TRANSPORT);
  return response;

  function next(): NextResponse {
    const headers = new Headers(request.headers);
    headers.set('content-security-policy', policy);
    headers.set('x-nonce', nonce);
    return NextResponse.next({ request: { headers } });
  }
}

/** Pages do; files have a dot in their name, and the API has its own way to say that nothing answers. */
const needsDatabase = ({ nextUrl: { pathname } }: NextRequest): boolean =>
  !pathname.startsWith('/api/') && !/\.[a-z0-9]+$/.test(pathname);

async function unavailable(nonce: string): Promise<NextResponse> {
  return new NextResponse(unavailablePage(await readHelplines(), nonce), {
    status: 503,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', 'Retry-After': '60' },
  });
}

export const config = { matcher: '/((?!_next/static|_next/image).*)' };
