import path from 'node:path';
import { migrate } from '@/lib/site/migrate';
import { generateClient } from './generate-client';
import { type Data, openData } from './open-data';
import type { Shutdown } from './shutdown.mjs';
import { step } from './steps.mjs';

/** How a step is shown; a command whose own output matters shows none. */
export type ShowStep = typeof step;

export const showNothing: ShowStep = (_name, work) => work(() => {});

/**
 * Makes the client, the database and its tables ready, and sets DATABASE_URL for all that runs after, here and in children.
 * @param shutdown is told of the database before it starts: a signal in the middle waits for it, and then stops it
 * @param stop how it is stopped in the end
 */
export async function prepareDatabase(
  root: string,
  databaseUrl: string | undefined,
  shutdown: Shutdown,
  stop: (data: Data) => Promise<void>,
  show: ShowStep = step,
): Promise<Data> {
  await show(
    'client',
    () => generateClient(root),
    (made) => (made ? 'generated' : 'unchanged'),
  );
  const data = await show(
    'database',
    () => {
      const opening = openData(root, databaseUrl, shutdown.signal);
      shutdown.add(async () => stop(await opening));
      return opening;
    },
    ({ where }) => where,
  );
  shutdown.signal.throwIfAborted();
  const warnings: string[] = [];
  await show(
    'migrate',
    () => migrate(data.url, path.join(root, 'prisma/migrations'), (line) => warnings.push(line)),
    (applied) => (applied.length ? applied.join(', ') : 'up to date'),
  );
  for (const line of warnings) process.stderr.write(`${line}\n`);
  process.env.DATABASE_URL = data.url;
  return data;
}
