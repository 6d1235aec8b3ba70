export type PolicyInput = {
  nonce: string;
  /** The site is reached by https. */
  secure: boolean;
  /** `next dev` serves. */
  development: boolean;
  /** Other hosts that a configured map comes from; none for our own map. */
  mapHosts: readonly string[];
};

/**
 * The Content-Security-Policy of a page: everything from this host alone, scripts and styles only with this answer's nonce.
 * Of the hosts of a map only data and pictures are let in, never a script. Two concessions to `next dev` alone: React evaluates strings to show stacks, and styles are swapped in place.
 */
export function contentSecurityPolicy({ nonce, secure, development, mapHosts }: PolicyInput): string {
  const and = mapHosts.map((host) => ` ${host}`).join('');
  const directives = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    // A library of maps unpacks pictures of other hosts in the page itself.
    `img-src 'self' data:${and}${and && ' blob:'}`,
    "font-src 'self'",
    `connect-src 'self'${and}`,
    // The one that keeps /help on the device (public/help-worker.js), and the map's.
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
