import path from 'node:path';
import { freePort } from '@/lib/site/embedded-postgres/free-port';
import { serve } from '@/scripts/launch/serve';
import { stopChild } from '@/scripts/launch/stop-child';

/**
 * Serves the production build over a migrated database, on a port of its own.
 * @param take is given what the site prints
 * @param settings of its environment, beside those that keep it from what else runs here
 */
export async function serveOver(
  databaseUrl: string,
  take: (text: string) => void,
  settings: Readonly<Record<string, string>> = {},
): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const next = path.join(process.cwd(), 'node_modules/next/dist/bin/next');
  const env = {
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    SITE_URL: '',
    TRUSTED_PROXY: '',
    MEILI_HOST: '',
    ...settings,
  } as const;
  const child = await serve([next, 'start', '--port', String(port)], port, { env, take });
  return { url: `http://localhost:${port}`, stop: () => stopChild(child) };
}
