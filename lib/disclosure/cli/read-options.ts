import { parseArgs } from 'node:util';
import { type Problem, Refusal, refuseIfAny } from '@/lib/disclosure/refusal';
import { idInPath } from '@/lib/facility/id-in-path';

/** The options that were given, by their names, and what stands beside them. */
export type Options = { values: Readonly<Record<string, string | undefined>>; rest: string[] };

/**
 * Reads "--name value" for the given names.
 * @throws Refusal for an option of another name, or one without a value
 */
export function readOptions(args: string[], names: readonly string[], usage: string): Options {
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    return { values: values as Record<string, string | undefined>, rest: positionals };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new Refusal([{ field: 'command', reason: `${said}\n${usage}` }]);
  }
}

/** What is missing of the options that there have to be. */
export const missing = (values: Options['values'], names: readonly string[]): Problem[] =>
  names.filter((name) => !values[name]?.trim()).map((name) => ({ field: name, reason: `Say --${name}.` }));

/** An option that there has to be. @throws Refusal where it is missing */
export function said(values: Options['values'], name: string): string {
  refuseIfAny(missing(values, [name]));
  return values[name] ?? '';
}

/** The number of an advertiser or a placement. @throws Refusal */
export function readNumber(text: string | undefined, field: string): number {
  if (text && /^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new Refusal([{ field, reason: `“${text ?? ''}” is no number of one: see list.` }]);
}

/** A facility's id, or the path or address of its listing. @throws Refusal */
export function readFacilityId(text: string | undefined): string {
  const id = idInPath(
    (text ?? '')
      .trim()
      .replace(/[?#].*$/, '')
      .replace(/\/+$/, ''),
  );
  if (id !== null) return id;
  throw new Refusal([{ field: 'facility', reason: `“${text ?? ''}” is no id or path of a listing.` }]);
}

/**
 * Reads what was given, each by its own reader, and lists whatever could not be read at once.
 * @throws Refusal with the problems of them all
 */
export function readAll<Given extends object>(readers: { [Name in keyof Given]: () => Given[Name] }): Given {
  const problems: Problem[] = [];
  const read = Object.entries<() => unknown>(readers).map(([name, reader]) => {
    try {
      return [name, reader()];
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      problems.push(...error.problems);
      return [name, null];
    }
  });
  refuseIfAny(problems);
  return Object.fromEntries(read) as Given;
}
