import { freePort, portIsFree } from '../embedded-postgres/free-port';
import { keepRunning } from '../keep-running';
import { processIdentity } from '../process-identity';
import { endStaleEngine } from './end-stale-engine';
import { discardData, discardForeignData, engineUser, makeEngineHome } from './engine-home';
import { ensureEngineKeys } from './engine-keys';
import { EngineProblem, UnreadableData } from './engine-problem';
import { engineVersion, isOurVersion } from './engine-release';
import { type EngineState, newMasterKey, readEngineState, writeEngineState } from './engine-state';
import { programVersion } from './program-version';
import { type EngineProcess, startEngine } from './start-engine';

export type OwnEngine = { host: string; masterKey: string; version: string; stop: () => Promise<void> };

export type OwnEngineOptions = {
  program: string;
  /** Absolute path of `.data`. */
  stateFolder: string;
  /** Ends a start that is still under way. */
  signal?: AbortSignal | undefined;
  /** A line for the person at the terminal, when the engine ends by itself later on and when it is back. */
  say: (line: string) => void;
  waitsMs?: readonly number[];
  /** How long it may take to answer after its start. */
  patienceMs?: number;
};

/**
 * Starts a Meilisearch of our own with its data in `.data/meilisearch`, and keeps it running on the same port until it is
 * stopped. What is in that folder is thrown away when another version wrote it, or the engine says that it cannot open it:
 * one that is slow to start on a busy machine, or has no room on its disk, keeps its index.
 * @throws EngineProblem, or the system's error, when it does not start
 */
export async function runOwnEngine(options: OwnEngineOptions): Promise<OwnEngine> {
  const { program, stateFolder, signal, say, patienceMs } = options;
  const version = await programVersion(program);
  if (!isOurVersion(version))
    throw new EngineProblem(`${program} is Meilisearch ${version}, and this is written for ${engineVersion}`);
  const home = makeEngineHome(stateFolder);
  const state = await prepareState(stateFolder);
  discardForeignData(home, version);
  const engine: EngineProcess = { ...state, program, home, user: engineUser(home, program), patienceMs };
  const host = `http://127.0.0.1:${state.port}`;

  const start = async (over?: AbortSignal) => {
    const running = await startEngine(engine, over);
    remember(stateFolder, { ...state, process: identified(running.pid) });
    // An engine whose data was thrown away has lost them.
    await ensureEngineKeys(host, state.masterKey).catch(async (error) => {
      await running.stop();
      throw error;
    });
    return running;
  };
  const first = await start(signal).catch(async (error) => {
    signal?.throwIfAborted();
    if (!(error instanceof UnreadableData)) throw error;
    // It is all made again from Postgres.
    discardData(home);
    return await start(signal).catch(() => {
      throw error;
    });
  });
  const kept = keepRunning({
    start,
    first,
    onTrouble: (why) => say(`The search engine ended (${why}): Postgres answers searches until it is back.`),
    onRecovery: () => say('The search engine is back.'),
    ...(options.waitsMs ? { waitsMs: options.waitsMs } : {}),
  });
  const stop = async () => {
    await kept.stop();
    remember(stateFolder, { ...state, process: null });
  };
  return { host, masterKey: state.masterKey, version, stop };
}

/** The port and the master key of the last start, where they can still be used. */
async function prepareState(stateFolder: string): Promise<EngineState> {
  const known = readEngineState(stateFolder);
  if (known) await endStaleEngine(known);
  const port = known && (await portIsFree(known.port)) ? known.port : await freePort();
  const state = { port, masterKey: known?.masterKey ?? newMasterKey(), process: null };
  writeEngineState(stateFolder, state);
  return state;
}

function identified(pid: number): EngineState['process'] {
  const identity = processIdentity(pid);
  return identity === null ? null : { pid, identity };
}

/** A disk that is full by now must not end an engine that runs. */
function remember(stateFolder: string, state: EngineState): void {
  try {
    writeEngineState(stateFolder, state);
  } catch {
    // The next start then does not know of this process; the port tells it that somebody is there.
  }
}
