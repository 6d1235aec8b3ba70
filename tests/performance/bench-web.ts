import * as http from 'node:http';
import { buildSite } from '@/scripts/launch/build-site';
import { serveOver } from '@/tests/browser/support/serve-over';
import type { TestMeilisearch } from '@/tests/fixtures/meilisearch';

export type Web = {
  /** Asks the site's own web server for this path and reads all of the answer. @throws Error when it is no 200 */
  get(path: string): Promise<string>;
  stop(): Promise<void>;
};

/** The production build over a directory and its engine, in a process of its own, asked as a program would. */
export async function openWeb(databaseUrl: string, { host, masterKey }: TestMeilisearch): Promise<Web> {
  await buildSite(process.cwd(), undefined, () => {});
  const site = await serveOver(databaseUrl, () => {}, {
    MEILI_HOST: host,
    MEILI_SEARCH_KEY: masterKey,
    TRUSTED_PROXY: '1',
  });
  const agent = new http.Agent({ keepAlive: true });
  let asked = 0;
  // Each from another address: one alone would soon be asked to wait.
  const headers = () => ({ 'x-forwarded-for': `10.${asked >> 16}.${(asked >> 8) & 255}.${asked++ & 255}` });
  const get = (path: string) =>
    new Promise<string>((resolve, reject) => {
      const sending = http.get(`${site.url}${path}`, { agent, headers: headers() }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.once('error', reject);
        response.once('end', () => {
          if (response.statusCode === 200) resolve(Buffer.concat(parts).toString());
          else reject(new Error(`${path} was answered with ${response.statusCode}.`));
        });
      });
      sending.once('error', reject);
    });
  const stop = async () => {
    agent.destroy();
    await site.stop();
  };
  return { get, stop };
}
