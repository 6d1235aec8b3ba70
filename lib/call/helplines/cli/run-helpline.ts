import { fieldName } from '@/lib/disclosure/cli/present';
import { type Action, authorOf, type CommandContext, runActions } from '@/lib/disclosure/cli/run-actions';
import { addHelpline } from '../add-helpline';
import { editHelpline } from '../edit-helpline';
import { emptyDraft } from '../helpline-draft';
import { listHelplines, type RecordedHelpline } from '../list-helplines';
import { removeHelpline } from '../remove-helpline';
import { HELPLINE_USAGE, readHelplineOptions, usage } from './read-helpline-options';

const list: Action = async (args, { database }) => {
  if (args.length > 0) throw usage('A list takes nothing more.');
  return { helplines: (await listHelplines(database.pool)).map(present) };
};

const add: Action = async (args, context) => {
  const { slug, kind = '', by, changes } = readHelplineOptions(args);
  const draft = { ...emptyDraft(slug, kind), ...changes };
  return { helpline: present(await addHelpline(context.database, draft, authorOf(context, by))) };
};

const edit: Action = async (args, context) => {
  const { slug, kind, by, changes } = readHelplineOptions(args);
  if (kind !== undefined) throw usage('A helpline’s kind stays what it is.');
  if (Object.keys(changes).length === 0) throw usage('Say what to change.');
  return { helpline: present(await editHelpline(context.database, slug, changes, authorOf(context, by))) };
};

const remove: Action = async (args, context) => {
  const { slug, kind, by, changes } = readHelplineOptions(args);
  if (kind !== undefined || Object.keys(changes).length > 0) throw usage('To remove takes the slug alone.');
  return { removed: present(await removeHelpline(context.database, slug, authorOf(context, by))) };
};

const present = (line: RecordedHelpline): Record<string, unknown> =>
  Object.fromEntries(Object.entries(line).map(([field, value]) => [fieldName(field), value]));

const ACTIONS = { list, add, edit, remove };

/** The command `npm run helpline`: prints one JSON document. @returns the exit code: 0 done, 1 refused */
export const runHelpline = (args: string[], context: CommandContext): Promise<0 | 1> =>
  runActions(ACTIONS, HELPLINE_USAGE, args, context);
