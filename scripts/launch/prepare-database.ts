import path from 'node:path';
import { migrate } from '@/lib/site/migrate';
import { generateClient } from './generate-client';
import { type Data, openData } from './open-data';
import { step } from './steps.mjs';

/** How a step is shown; a command whose own output matters shows none. */
export type ShowStep = typeof step;

export const showNothing: ShowStep = (_name, work) => work(() => {});

/**
 * Makes the client, the database and its tables ready, and sets DATABASE_URL for all that runs after, here and in children.
 * @param opened is told as soon as there is something that has to be stopped in the end
 */
export async function prepareDatabase(
  root: string,
  databaseUrl: string | undefined,
  opened: (data: Data) => void,
  show: ShowStep = step,
): Promise<Data> {
  await show(
    'client',
    () => generateClient(root),
    (made) => (made ? 'generated' : 'unchanged'),
  );
  const data = await show(
    'database',
    async () => {
      const found = await openData(root, databaseUrl);
      opened(found);
      return found;
    },
    ({ where }) => where,
  );
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
