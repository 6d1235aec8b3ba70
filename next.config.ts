import type { NextConfig } from 'next';
import { SECURITY_HEADERS } from './lib/site/security-headers';

const config: NextConfig = {
  poweredByHeader: false,
  // lib/site/prepare-responses.ts compresses, after it has put each page's styles into the page.
  compress: false,
  reactStrictMode: true,
  // Types are checked by `npm test`, with the packages that tests need; a site that starts has only its own.
  typescript: { ignoreBuildErrors: true },
  // Titles and canonical links stand in <head> for everyone: a browser without JavaScript cannot move streamed ones.
  htmlLimitedBots: /.*/,
  // A search's place stands in its URL, and no log may hold it. (Production logs no requests; this is for development.)
  logging: { incomingRequests: false, fetches: { fullUrl: false }, browserToTerminal: false },
  devIndicators: false,
  // Browsers ask for this name wherever they have not seen the page's own icon yet.
  rewrites: async () => [{ source: '/favicon.ico', destination: '/icon.svg' }],
  headers: async () => [
    { source: '/:path*', headers: [...SECURITY_HEADERS] },
    // The map's archive has a hash of its content in its name: lib/map/basemap/write-basemap.ts.
    {
      source: '/map/:file(us-[0-9a-f]+\\.pmtiles)',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
  ],
  // A build writes no files but its own, asks nothing of its terminal and asks no other host about its version.
  agentRules: false,
  // No `inlineCss`: its <style> carries no nonce (16.4.6), and it sends every style twice: lib/site/first-paint.
  experimental: { agentUpgrade: false },
};

export default config;
