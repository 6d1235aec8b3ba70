import type { Author } from '@/lib/disclosure/audit/audited';
import { Refusal } from '@/lib/disclosure/refusal';
import type { Clock } from '@/lib/site/clock';
import type { Database } from '@/lib/site/database';
import { addHelpline } from '../add-helpline';
import { editHelpline } from '../edit-helpline';
import { listHelplines } from '../list-helplines';
import { removeHelpline } from '../remove-helpline';
import { type HelplineCommand, parseHelplineArguments } from './parse-helpline-arguments';

type Out = { log: (text: string) => void; error: (text: string) => void };

/**
 * The command `npm run helpline`: prints what is recorded now as JSON, or why nothing was changed.
 * @returns the exit code: 0 done, 1 not done
 */
export async function runHelpline(
  args: string[],
  database: Pick<Database, 'pool'>,
  clock: Clock,
  out: Out = console,
): Promise<0 | 1> {
  try {
    const command = parseHelplineArguments(args);
    const result = await carryOut(command, database, { actor: 'npm run helpline', now: clock.now() });
    out.log(JSON.stringify(result, null, 2));
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    out.error(error.message);
    return 1;
  }
}

async function carryOut(command: HelplineCommand, database: Pick<Database, 'pool'>, author: Author) {
  switch (command.do) {
    case 'list':
      return await listHelplines(database.pool);
    case 'add':
      return await addHelpline(database, command.draft, author);
    case 'edit':
      return await editHelpline(database, command.slug, command.changes, author);
    case 'remove':
      return { removed: await removeHelpline(database, command.slug, author) };
  }
}
