import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartProblem } from '@/lib/site/start-problem';
import { type ChildOptions, startChild } from './child';

const patienceMs = 90_000;

/** @throws StartProblem when somebody listens on the port already, or we may not */
export function checkPort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new StartProblem(
          error.code === 'EACCES'
            ? `Port ${port} needs special rights: choose one above 1023, such as PORT=3000.`
            : `Port ${port} is busy: stop what listens there, or choose another, such as PORT=${port === 65_535 ? 3000 : port + 1}.`,
        ),
      ),
    );
    server.listen(port, () => server.close(() => resolve()));
  });
}

/**
 * Starts a web server as a child and waits until it answers.
 * @param args of Node: the program and its arguments
 * @param options.started is given the child at once, so that it can be stopped before it answers
 * @throws StartProblem when it ends or stays silent
 */
export async function serve(
  args: string[],
  port: number,
  options: ChildOptions & { started?: (child: ChildProcess) => void } = {},
): Promise<ChildProcess> {
  const child = startChild(args, options);
  options.started?.(child);
  const until = performance.now() + patienceMs;
  while (!(await answers(port))) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new StartProblem(`The web server ended (${child.signalCode ?? `exit code ${child.exitCode}`}).`);
    if (performance.now() > until) {
      child.kill('SIGKILL');
      throw new StartProblem(`The web server gave no answer for ${patienceMs / 1000} seconds.`);
    }
    await sleep(100);
  }
  return child;
}

async function answers(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/api/v1/health`);
    await response.body?.cancel();
    return response.status < 500;
  } catch {
    return false;
  }
}
