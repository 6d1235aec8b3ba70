import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SystemUser } from '../embedded-postgres/system-user';
import type { Running } from '../keep-running';
import { engineCommand } from './engine-command';
import { EngineProblem } from './engine-problem';

export type EngineProcess = {
  program: string;
  /** Folder that the engine works in; its database is the folder `data` there. */
  home: string;
  port: number;
  masterKey: string;
  /** Whose rights it gets; null: ours. */
  user: SystemUser | null;
};

/** Opening a large database after a crash takes a few seconds. */
const patienceMs = 30_000;
const stopPatienceMs = 5_000;

/**
 * Becomes the engine, and leaves a shell beside it that waits for the end of its input: that comes when the launcher ends,
 * even if it is killed, and then the engine ends as well.
 */
const withUs =
  'exec 3<&0; (while read -r _; do :; done <&3; kill -TERM $$ 2>/dev/null) & exec "$@" 3<&- </dev/null';

/**
 * Starts an engine on the loopback address and waits until it answers.
 * @throws EngineProblem with the engine's own reason when it does not
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
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  const stop = () => stopProcess(child, ended);
  const failure = await untilHealthy(engine.port, ended, over);
  if (failure === null) return { pid: Number(child.pid), ended, stop };
  await stop();
  throw new EngineProblem(`Meilisearch did not start: ${lastLine(output) ?? failure}`);
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
  port: number,
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

async function stopProcess(child: ChildProcess, ended: Promise<string>): Promise<void> {
  const isOver = () => child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
  if (isOver()) return;
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), stopPatienceMs);
  await ended;
  clearTimeout(force);
}

/** The engine says its reason last, and may colour it. */
function lastLine(output: string): string | null {
  const lines = output.split('\n').map((line) => line.trim());
  return lines.findLast((line) => line !== '') ?? null;
}
