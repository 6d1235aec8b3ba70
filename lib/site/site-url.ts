import { readEnv } from './env';

/** Where this site is reached, without a path: SITE_URL, or this machine while none is set. */
export function siteUrl(): URL {
  const { SITE_URL, PORT } = readEnv();
  return new URL(SITE_URL ?? `http://localhost:${PORT}`);
}
