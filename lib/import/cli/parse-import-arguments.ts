import { parseArgs } from 'node:util';
import { ImportProblem } from '@/lib/import/import-problem';

export type ImportArguments = {
  /** A file's path, or null for the live locator. */
  path: string | null;
  asOf?: string;
  sourceName?: string;
  dryRun: boolean;
  acceptClosures: boolean;
  again: boolean;
};

export const IMPORT_USAGE = `npm run import -- FILE [--as-of DATE] [--source NAME] [--dry-run] [--accept-closures] [--again]
npm run import -- locator [--dry-run] [--accept-closures] [--again]`;

/** Reads the command line of \`npm run import\`. @throws ImportProblem that says what is wrong and how it is meant */
export function parseImportArguments(args: string[]): ImportArguments {
  const { values, positionals } = parse(args);
  const [path, ...rest] = positionals;
  if (path === undefined) throw new ImportProblem(`Say which file to import.\n${IMPORT_USAGE}`);
  if (rest.length > 0)
    throw new ImportProblem(`One file at a time: also got "${rest.join(' ')}".\n${IMPORT_USAGE}`);
  for (const option of ['as-of', 'source'] as const) {
    if (values[option]?.trim() === '') throw new ImportProblem(`--${option} needs a value.\n${IMPORT_USAGE}`);
    if (path === 'locator' && values[option] !== undefined)
      throw new ImportProblem(`The live locator says itself what it is: leave --${option} away.`);
  }
  return {
    path: path === 'locator' ? null : path,
    asOf: values['as-of'],
    sourceName: values.source,
    dryRun: values['dry-run'],
    acceptClosures: values['accept-closures'],
    again: values.again,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        'as-of': { type: 'string' },
        source: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        'accept-closures': { type: 'boolean', default: false },
        again: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new ImportProblem(`${error instanceof Error ? error.message : error}\n${IMPORT_USAGE}`);
  }
}
