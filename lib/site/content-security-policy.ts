/** What decides a page's policy: `secure` when the site is reached by https, `development` while `next dev` serves. */
export type PolicyInput = { nonce: string; secure: boolean; development: boolean };

/**
 * The Content-Security-Policy of a page: everything from this host alone, scripts and styles only with this answer's nonce.
 * Two concessions to `next dev` alone: React evaluates strings to show stacks, and styles are swapped in place.
 */
export function contentSecurityPolicy({ nonce, secure, development }: PolicyInput): string {
  const directives = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    // The one that keeps /help on the device: public/help-worker.js
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  if (secure) directives.push('upgrade-insecure-requests');
  return directives.join('; ');
}
