import path from 'node:path';
import type { Env } from '../env';
import { downloadRelease } from './download-release';
import { makeEngineHome } from './engine-home';
import { engineKeys } from './engine-keys';
import { EngineProblem } from './engine-problem';
import { engineRelease, engineVersion, type Release, releaseFolder } from './engine-release';
import { isProgram, programOnPath } from './find-program';
import { openOutsideEngine } from './outside-engine';
import { runOwnEngine } from './run-own-engine';

/** A Meilisearch that the site can use, and who is given which key of it. */
export type Engine = {
  host: string;
  searchKey: string;
  /** Undefined: somebody else keeps the index. */
  indexKey: string | undefined;
  /** Which one it is, in words for the person at the terminal. */
  where: string;
  stop: () => Promise<void>;
};

export type ArrangeOptions = {
  env: Pick<
    Env,
    'SEARCH_ENGINE' | 'MEILI_HOST' | 'MEILI_MASTER_KEY' | 'MEILI_SEARCH_KEY' | 'MEILI_INDEX_KEY' | 'MEILI_BIN'
  >;
  /** PATH of this process. */
  searchPath: string;
  /** Absolute path of `.data`. */
  stateFolder: string;
  /** Progress, while it is being arranged. */
  report: (line: string) => void;
  /** What happens to our own engine afterwards. */
  say: (line: string) => void;
  signal?: AbortSignal | undefined;
  /** Where the release is, and which; else the official one for this platform. */
  release?: { from: string; release: Release | null };
};

/**
 * Brings a Meilisearch: the one of MEILI_HOST; else MEILI_BIN or `meilisearch` on PATH, started here; else the official release,
 * downloaded and started here. SEARCH_ENGINE=postgres asks no one.
 * @returns the engine, or null when Postgres is to answer by choice
 * @throws EngineProblem, or the system's error, when there is none to be had: Postgres answers then, and the start goes on
 */
export async function arrangeEngine(options: ArrangeOptions): Promise<Engine | null> {
  const { env } = options;
  if (env.SEARCH_ENGINE === 'postgres') return null;
  if (env.MEILI_HOST) return await fromOutside(env.MEILI_HOST, env);
  const { program, origin } = await findProgram(options);
  const own = await runOwnEngine({ ...options, program });
  const { searchKey, indexKey } = engineKeys(own.masterKey);
  const where = `Meilisearch ${own.version}, ${origin}`;
  return { host: own.host, searchKey, indexKey, where, stop: own.stop };
}

async function fromOutside(host: string, env: ArrangeOptions['env']): Promise<Engine> {
  const { searchKey, indexKey, answers, stop } = await openOutsideEngine(host, env);
  // A URL may hold a name and a password.
  const at = new URL(host).host;
  const where = answers ? `Meilisearch at ${at}` : `Meilisearch at ${at} does not answer yet, Postgres does`;
  return { host, searchKey, indexKey, where, stop };
}

async function findProgram(options: ArrangeOptions): Promise<{ program: string; origin: string }> {
  const { env, searchPath, stateFolder, report, signal } = options;
  if (env.MEILI_BIN && !isProgram(env.MEILI_BIN))
    throw new EngineProblem(`MEILI_BIN is not a program that can be run: ${env.MEILI_BIN}`);
  if (env.MEILI_BIN) return { program: path.resolve(env.MEILI_BIN), origin: 'the program of MEILI_BIN' };
  const found = programOnPath(searchPath);
  if (found) return { program: found, origin: found };
  const { from, release } = options.release ?? { from: releaseFolder, release: engineRelease() };
  if (!release)
    throw new EngineProblem(
      `there is no Meilisearch ${engineVersion} for this platform (${process.platform} ${process.arch})`,
    );
  const home = makeEngineHome(stateFolder);
  const program = await downloadRelease({ from, release, home, report, signal });
  return { program, origin: 'the official release' };
}
