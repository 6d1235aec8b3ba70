import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SystemUser } from '../embedded-postgres/system-user';
import type { Running } from '../keep-running';
import { engineCommand } from './engine-command';
import { EngineProblem, UnreadableData } from './engine-problem';

export type EngineProcess = {
  program: string;
  /** Folder that the engine works in; its database is the folder `data` there. */
  home: string;
  port: number;
  masterKey: string;
  /** Whose rights it gets; null: ours. */
  user: SystemUser | null;
  /** How long it may take to answer; half a minute unless given. */
  patienceMs?: number | undefined;
};

/** Opening a large database after a crash takes a few seconds. */
const PATIENCE_MS = 30_000;
const STOP_PATIENCE_MS = 5_000;

/**
 * Becomes the engine, and leaves a shell beside it that waits for the end of its input: that comes when the launcher ends,
 * even if it is killed, and then the engine ends as well.
 */
const withUs =
  'exec 3<&0; (while read -r _; do :; done <&3; kill -TERM $$) >/dev/null 2>&1 & exec "$@" 3<&- </dev/null';

/**
 * What an engine says last when it cannot serve the data that it finds: another version's, damaged, another user's, or no folder at
 * all. A full disk, a port that is taken and whatever else is wrong say nothing of the data.
 */
const SAYS_UNREADABLE = new RegExp(
  [
    'Your database version',
    'version of the database',
    'MDB_(INVALID|CORRUPTED|VERSION_MISMATCH|PAGE_NOTFOUND|PANIC)',
    'Permission denied \\(os error 13\\)',
    'Not a directory \\(os error 20\\)',
  ].join('|'),
);
/** How the system ends whoever reads on behind the end of a file that was cut off. */
const CUT_OFF = 'SIGBUS';

/**
 * Starts an engine on the loopback address and waits until it answers.
 * @throws UnreadableData when it ended because of its data, EngineProblem when it does not start for any other reason; both with
 * the engine's own words
 */
export async function startEngine(
  engine: EngineProcess,
  over?: AbortSignal,
): Promise<Running & { pid: number }> {
  const child = spawnEngine(engine);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      output = (output + chunk).slice(-2_000);
    });
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    // Not `exit`: its last words may come after that.
    child.once('close', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  const stop = () => stopProcess(child, ended);
  const failure = await untilHealthy(engine, ended, over);
  if (failure === null) return { pid: Number(child.pid), ended, stop };
  const isUnreadable = isOver(child) && (SAYS_UNREADABLE.test(output) || child.signalCode === CUT_OFF);
  await stop();
  const Problem = isUnreadable ? UnreadableData : EngineProblem;
  throw new Problem(`Meilisearch did not start: ${lastLine(output) ?? failure}`);
}

function spawnEngine({ program, home, port, masterKey, user }: EngineProcess): ChildProcess {
  const { args, env } = engineCommand({ data: `${home}/data`, port, masterKey });
  const windows = process.platform === 'win32';
  const command = windows ? [program, ...args] : ['/bin/sh', '-c', withUs, 'engine', program, ...args];
  return spawn(String(command[0]), command.slice(1), {
    ...(user ? { uid: user.uid, gid: user.gid } : {}),
    cwd: home,
    env: env as NodeJS.ProcessEnv,
    // Ctrl-C at the terminal is for the launcher, which stops the engine after those that ask it.
    detached: !windows,
    windowsHide: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** @returns null when it answers, else why it does not */
async function untilHealthy(
  { port, patienceMs = PATIENCE_MS }: EngineProcess,
  ended: Promise<string>,
  over?: AbortSignal,
): Promise<string | null> {
  let end: string | null = null;
  ended.then((how) => {
    end = how;
  });
  const until = performance.now() + patienceMs;
  while (performance.now() < until) {
    if (over?.aborted) return 'the site is being stopped';
    const answer = await fetch(`http://127.0.0.1:${port}/health`, {
      signal: AbortSignal.timeout(1_000),
    }).catch(() => null);
    await answer?.body?.cancel();
    // Whoever else may answer on this port: an engine that ended is not ours.
    if (end !== null) return end;
    if (answer?.ok) return null;
    await sleep(50);
  }
  return `no answer for ${patienceMs / 1_000} seconds`;
}

const isOver = ({ exitCode, signalCode, pid }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null || pid === undefined;

async function stopProcess(child: ChildProcess, ended: Promise<string>): Promise<void> {
  if (isOver(child)) return;
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), STOP_PATIENCE_MS);
  await ended;
  clearTimeout(force);
}

/** The engine says its reason last, and may colour it. */
function lastLine(output: string): string | null {
  const lines = output.split('\n').map((line) => line.trim());
  return lines.findLast((line) => line !== '') ?? null;
}
