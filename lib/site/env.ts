import { z } from 'zod';
import { StartProblem } from './start-problem';

const blankIsAbsent = (value: unknown) => (value === '' ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsAbsent, schema.optional());

const key = z.string().min(16, 'a key has at least 16 characters');

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/ })),
  DIRECTORY: z.preprocess(blankIsAbsent, z.enum(['auto', 'sample', 'none']).default('auto')),
  SEARCH_ENGINE: z.preprocess(blankIsAbsent, z.enum(['auto', 'meilisearch', 'postgres']).default('auto')),
  /** A Meilisearch that somebody else runs; in the web and worker processes also the one that the start found or started. */
  MEILI_HOST: optional(z.url({ protocol: /^https?$/, error: 'a URL such as http://127.0.0.1:7700' })),
  /** Makes the two other keys at the start. No process that serves or indexes is given it. */
  MEILI_MASTER_KEY: optional(key),
  /** May search `facilities-*`: the web process's. */
  MEILI_SEARCH_KEY: optional(key),
  /** May write `facilities-*`: the sync worker's. */
  MEILI_INDEX_KEY: optional(key),
  /** The program to start when there is no MEILI_HOST; without it `meilisearch` on PATH. */
  MEILI_BIN: optional(z.string()),
  /** The system's own search path for programs. */
  PATH: z.string().default(''),
  PORT: z.preprocess(blankIsAbsent, z.coerce.number().int().min(1).max(65_535).default(3000)),
  SITE_URL: optional(z.url({ protocol: /^https?$/ })),
  /** Shows Mapbox's map instead of our own. Read for each request; it is public by nature and goes to every browser. */
  MAPBOX_TOKEN: optional(z.string().regex(/^pk\./, 'a public token, which begins with pk.')),
  /** Another style or archive of tiles: an address, or a path of this site such as /map/massachusetts.pmtiles. */
  MAP_STYLE_URL: optional(
    z.union([z.url({ protocol: /^https?$/ }), z.string().regex(/^(mapbox:\/)?\/[^/]/)], {
      error: 'a URL or a path',
    }),
  ),
  /** Where visitors may report what is wrong: an address for mail, a page with a form, or both. */
  CONTACT_EMAIL: optional(z.email('an address such as name@example.org')),
  CONTACT_URL: optional(z.url({ protocol: /^https$/, error: 'an address that begins with https' })),
  /** Number of proxies in front of us whose X-Forwarded-For entries may be believed. */
  TRUSTED_PROXY: z.preprocess(blankIsAbsent, z.coerce.number().int().min(0).max(10).default(0)),
});

export type Env = z.infer<typeof schema>;

/**
 * Reads the process's configuration. The only place in the project that reads `process.env`.
 * @throws StartProblem in one sentence that names each bad variable.
 */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const parsed = schema.safeParse(source);
  if (parsed.success) return parsed.data;
  const bad = parsed.error.issues.map((issue) => `${issue.path.join('.')} (${issue.message})`);
  throw new StartProblem(`The configuration has a bad value: ${bad.join(', ')}.`);
}
