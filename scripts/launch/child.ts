import { type ChildProcess, spawn } from 'node:child_process';

export type ChildOptions = {
  env?: Record<string, string | undefined>;
  /** Takes what the child prints; without it the child writes to our own terminal. */
  take?: (text: string) => void;
  /** What the child prints on standard output is of no interest. */
  quiet?: boolean;
};

const exitWithParent = new URL('./exit-with-parent.mjs', import.meta.url);

/** Starts a Node program that ends when we end, even if we are killed: the channel between us closes then. */
export function startChild(args: string[], { env, take, quiet }: ChildOptions = {}): ChildProcess {
  const output = take ? 'pipe' : 'inherit';
  const child = spawn(process.execPath, ['--import', exitWithParent.href, ...args], {
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: '1',
      DAYLIGHT_PARENT: String(process.pid),
      ...env,
    } as NodeJS.ProcessEnv,
    stdio: ['ignore', quiet ? 'ignore' : output, output, 'ipc'],
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => take?.(String(chunk)));
  return child;
}

/** Waits for a child to end, which may have been long ago. @returns its exit code; 1 when a signal ended it */
export function exitOf(child: ChildProcess): Promise<number> {
  // Whoever is ended by a signal never has an exit code.
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode ?? 1);
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
}
