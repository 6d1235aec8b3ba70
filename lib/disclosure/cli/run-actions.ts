import type { Author } from '@/lib/disclosure/audit/audited';
import { Refusal } from '@/lib/disclosure/refusal';
import type { Clock } from '@/lib/site/clock';
import type { Database } from '@/lib/site/database';
import { fieldName } from './present';

export type CommandContext = {
  database: Pick<Database, 'pool'>;
  clock: Clock;
  /** Who is at the keyboard, unless --by says who it is done for. */
  operator: string;
  print: (text: string) => void;
};

/** One thing that a command can do: from its arguments to what is printed as JSON. */
export type Action = (args: string[], context: CommandContext) => Promise<object>;

/**
 * Runs the action that the first argument names, and prints one JSON document: what it gave, or `refused` with everything
 * that stands against it.
 * @returns the exit code: 0 done, 1 refused
 * @throws what is no refusal: the database does not answer
 */
export async function runActions(
  actions: Readonly<Record<string, Action>>,
  usage: string,
  [name = '', ...args]: string[],
  context: CommandContext,
): Promise<0 | 1> {
  try {
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
    if (!action) throw new Refusal([{ field: 'command', reason: `Say what to do.\n${usage}` }]);
    context.print(JSON.stringify(await action(args, context), null, 2));
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const refused = error.problems.map(({ field, reason }) => ({ field: fieldName(field), reason }));
    context.print(JSON.stringify({ refused }, null, 2));
    return 1;
  }
}

/** Whoever the audit will name. */
export const authorOf = ({ clock, operator }: CommandContext, by: string | undefined): Author => ({
  actor: by?.trim() || operator,
  now: clock.now(),
});
