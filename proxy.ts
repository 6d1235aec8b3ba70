import { type NextRequest, NextResponse } from 'next/server';
import { contentSecurityPolicy } from '@/lib/site/content-security-policy';
import { readEnv } from '@/lib/site/env';

/** Two years, as browsers' preload lists ask. */
const STRICT_TRANSPORT = 'max-age=63072000; includeSubDomains';

/** Gives every page its own nonce: Next reads it from the request's policy and puts it on its scripts and styles. */
export function proxy(request: NextRequest): NextResponse {
  const env = readEnv();
  const secure = env.SITE_URL?.startsWith('https:') ?? false;
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = contentSecurityPolicy({ nonce, secure, development: env.NODE_ENV === 'development' });

  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set('x-nonce', nonce);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  if (secure) response.headers.set('Strict-Transport-Security', STRICT_TRANSPORT);
  return response;
}

export const config = { matcher: '/((?!_next/static|_next/image).*)' };
