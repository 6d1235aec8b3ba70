import type { Explain } from './problems';

/** Query parameters as Next gives them. */
export type RawParams = Readonly<Record<string, string | string[] | undefined>>;

/** No honest request repeats a parameter more often; reading more would only cost time. */
const MAX_VALUES = 500;

/** All values of a parameter, however it was written. Anything that is not text is ignored. */
export function allValues(params: RawParams, name: string): string[] {
  const value: unknown = Object.hasOwn(params, name) ? params[name] : undefined;
  const values: unknown[] = Array.isArray(value) ? value.slice(0, MAX_VALUES) : [value];
  return values.filter((one) => typeof one === 'string');
}

/** The one value of a parameter that takes one, or null when it is absent or blank. */
export function onlyValue(params: RawParams, name: string, explain: Explain): string | null {
  const values = allValues(params, name)
    .map((value) => value.trim())
    .filter((value) => value !== '');
  const [first, second] = values;
  if (second !== undefined)
    explain(name, second, `“${name}” was given more than once. The first one is used.`);
  return first ?? null;
}
