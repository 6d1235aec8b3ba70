import { z } from 'zod';
import { StartProblem } from './start-problem';

const blankIsAbsent = (value: unknown) => (value === '' ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsAbsent, schema.optional());

const MAP_URL = 'the address of a style or of a .pmtiles file, or a path of this site that begins with /';
const origin = z
  .url({ protocol: /^https?$/, error: 'hosts such as https://tiles.example.org' })
  .transform((url) => new URL(url).origin);

const key = z.string().min(16, 'a key has at least 16 characters');

const variables = z.object({
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
  /** Shows Mapbox's map instead of our own. Read for each request; it is public by nature: every browser is given it. */
  MAPBOX_TOKEN: optional(z.string().startsWith('pk.', 'a public token, which begins with pk.')),
  /** Another map: a style's address, or an archive of tiles that ends in .pmtiles. A path is one of this site's own. */
  MAP_STYLE_URL: optional(
    z
      .string()
      .regex(/^(https?:\/\/|mapbox:\/\/styles\/|\/(?!\/))\S+$/, MAP_URL)
      .refine((url) => url.startsWith('/') || URL.canParse(url), MAP_URL),
  ),
  /** Where the tiles, pictures and letters of that style come from, if not from the style's own host. */
  MAP_HOSTS: optional(
    z
      .string()
      .transform((list) => list.trim().split(/[\s,]+/))
      .pipe(z.array(origin)),
  ),
  /** Where visitors may report what is wrong: an address for mail, a page with a form, or both. */
  CONTACT_EMAIL: optional(z.email('an address such as name@example.org')),
  CONTACT_URL: optional(z.url({ protocol: /^https$/, error: 'an address that begins with https' })),
  /** Number of proxies in front of us whose X-Forwarded-For entries may be believed. */
  TRUSTED_PROXY: z.preprocess(blankIsAbsent, z.coerce.number().int().min(0).max(10).default(0)),
});

const schema = variables.refine(
  ({ MAP_STYLE_URL, MAPBOX_TOKEN }) => MAPBOX_TOKEN || !MAP_STYLE_URL?.startsWith('mapbox:'),
  { path: ['MAP_STYLE_URL'], error: 'a style of Mapbox needs MAPBOX_TOKEN' },
);

export type Env = z.infer<typeof schema>;

const NAMES = Object.keys(variables.shape);
/** What was read last, and what it was read from: a page asks many times, and nothing changes while a process serves. */
let last: { given: readonly (string | undefined)[]; env: Env } | null = null;

/**
 * Reads the process's configuration: the only place where the site, its worker and its commands read what an operator may set.
 * (The start's scripts hand their environment on and ask npm's variables; the tests' browser has one of its own.)
 * @throws StartProblem in one sentence that names each bad variable.
 */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const given = NAMES.map((name) => source[name]);
  if (last?.given.every((value, index) => value === given[index])) return last.env;
  const parsed = schema.safeParse(source);
  if (parsed.success) {
    last = { given, env: parsed.data };
    return parsed.data;
  }
  const bad = parsed.error.issues.map((issue) => `${issue.path.join('.')} (${issue.message})`);
  throw new StartProblem(`The configuration has a bad value: ${bad.join(', ')}.`);
}
