import { parseArgs } from 'node:util';
import { Refusal } from '@/lib/disclosure/refusal';
import {
  emptyDraft,
  HELPLINE_FIELDS,
  type HelplineChanges,
  type HelplineDraft,
  type HelplineField,
} from '../helpline-draft';

export type HelplineCommand =
  | { do: 'list' }
  | { do: 'add'; draft: HelplineDraft }
  | { do: 'edit'; slug: string; changes: HelplineChanges }
  | { do: 'remove'; slug: string };

/** "doesNot" -> "does-not" */
const option = (field: string): string => field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const HELPLINE_USAGE = `npm run helpline -- list
npm run helpline -- add SLUG --kind emergency|crisis|information|advertisers FIELDS
npm run helpline -- edit SLUG FIELDS
npm run helpline -- remove SLUG
FIELDS: ${HELPLINE_FIELDS.map((field) => `--${option(field)} TEXT`).join(' ')}
  --advertiser "PUBLIC NAME", once for each who answers a helpline of the kind advertisers
  An empty text ("") takes a field away.`;

/** Reads the command line of \`npm run helpline\`. @throws Refusal that says what is wrong and how it is meant */
export function parseHelplineArguments(args: string[]): HelplineCommand {
  const { values, positionals } = parse(args);
  const [verb, slug, ...rest] = positionals;
  if (rest.length > 0) throw usage(`One helpline at a time: also got “${rest.join(' ')}”.`);
  if (verb === 'list' && slug === undefined && args.length === 1) return { do: 'list' };
  if (verb !== 'add' && verb !== 'edit' && verb !== 'remove') throw usage('Say what to do.');
  if (slug === undefined) throw usage(`Say which helpline to ${verb}.`);
  const { texts, advertisers } = values;
  const { kind } = texts;
  const changes = changesOf(texts, advertisers);
  if (verb === 'add') return { do: 'add', draft: { ...emptyDraft(slug, kind ?? ''), ...changes } };
  if (kind !== undefined) throw usage(`A helpline’s kind stays what it is: leave --kind away.`);
  if (verb === 'edit' && Object.keys(changes).length === 0) throw usage('Say what to change.');
  if (verb === 'edit') return { do: 'edit', slug, changes };
  if (Object.keys(changes).length > 0) throw usage('To remove a helpline takes its slug alone.');
  return { do: 'remove', slug };
}

function changesOf(texts: Texts, advertisers: string[] | undefined): HelplineChanges {
  const changes: Partial<Record<HelplineField, string | null>> = {};
  for (const field of HELPLINE_FIELDS) {
    const text = texts[option(field)];
    if (text !== undefined) changes[field] = text.trim() === '' ? null : text;
  }
  return advertisers ? { ...changes, advertisers: advertisers.map((name) => name.trim()) } : changes;
}

const usage = (reason: string): Refusal =>
  new Refusal([{ field: 'command', reason: `${reason}\n${HELPLINE_USAGE}` }]);

type Texts = Partial<Record<string, string>>;

function parse(args: string[]) {
  const names = ['kind', ...HELPLINE_FIELDS.map(option)];
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
        advertiser: { type: 'string' as const, multiple: true },
      },
    });
    const { advertiser: advertisers, ...texts } = values;
    return { values: { texts: texts as Texts, advertisers }, positionals };
  } catch (error) {
    throw usage(error instanceof Error ? error.message : String(error));
  }
}
