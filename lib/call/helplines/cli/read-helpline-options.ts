import { parseArgs } from 'node:util';
import { Refusal } from '@/lib/disclosure/refusal';
import { HELPLINE_FIELDS, type HelplineChanges, type HelplineField } from '../helpline-draft';

/** "doesNot" -> "does-not" */
const option = (field: string): string => field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const HELPLINE_USAGE = `npm run helpline -- list
npm run helpline -- add SLUG --kind emergency|crisis|information|advertisers FIELDS
npm run helpline -- edit SLUG FIELDS
npm run helpline -- remove SLUG
FIELDS: ${HELPLINE_FIELDS.map((field) => `--${option(field)} TEXT`).join(' ')}
  --advertiser "PUBLIC NAME", once for each who answers a helpline of the kind advertisers.
  An empty text takes a field away. A change takes --by NAME: who makes it, for the audit.`;

export type HelplineOptions = { slug: string; kind?: string; by?: string; changes: HelplineChanges };

/** Reads what follows add, edit or remove. @throws Refusal that says what is wrong and how it is meant */
export function readHelplineOptions(args: string[]): HelplineOptions {
  const { texts, advertisers, positionals } = parse(args);
  const [slug, ...rest] = positionals;
  if (slug === undefined) throw usage('Say which helpline.');
  if (rest.length > 0) throw usage(`One helpline at a time: also got “${rest.join(' ')}”.`);
  const changes: Partial<Record<HelplineField, string | null>> = {};
  for (const field of HELPLINE_FIELDS) {
    const text = texts[option(field)];
    if (text !== undefined) changes[field] = text.trim() === '' ? null : text;
  }
  return {
    slug,
    kind: texts.kind,
    by: texts.by,
    changes: advertisers ? { ...changes, advertisers: advertisers.map((name) => name.trim()) } : changes,
  };
}

/** The refusal of a command that cannot be understood: why, and how it is written. */
export const usage = (reason: string): Refusal =>
  new Refusal([{ field: 'command', reason: `${reason}\n${HELPLINE_USAGE}` }]);

function parse(args: string[]) {
  const names = ['kind', 'by', ...HELPLINE_FIELDS.map(option)];
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
    return { texts: texts as Partial<Record<string, string>>, advertisers, positionals };
  } catch (error) {
    throw usage(error instanceof Error ? error.message : String(error));
  }
}
