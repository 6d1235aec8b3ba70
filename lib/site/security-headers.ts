/**
 * Headers of every answer, files and API included. A search's place stands in the URL, so no referrer ever leaves; the
 * browser's position may be asked for by this site alone, and only when a person taps for it.
 * Cross-Origin-Resource-Policy does not touch the API's CORS requests: it speaks of embedding only.
 */
export const SECURITY_HEADERS: readonly { key: string; value: string }[] = [
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Origin-Agent-Cluster', value: '?1' },
  { key: 'X-DNS-Prefetch-Control', value: 'off' },
  {
    key: 'Permissions-Policy',
    value: 'geolocation=(self), camera=(), microphone=(), payment=(), usb=()',
  },
];
