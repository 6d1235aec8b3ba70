import type { z } from 'zod';
import type { ParameterProblem } from '@/lib/search/search-request';
import { closestName } from './closest-name';
import { type GatheredParameters, gatherParameters } from './gather-parameters';

const MAX_ENTRIES = 20;
const MAX_VALUE_LENGTH = 60;

export type ReadParameters<T> =
  | { ok: true; values: T; raw: GatheredParameters }
  | { ok: false; errors: ParameterProblem[] };

const shorten = (value: string): string => Array.from(value).slice(0, MAX_VALUE_LENGTH).join('');

/**
 * Checks a request's parameters against their schema. Blank values count as absent: forms send them. A name that is not
 * declared is refused: a filter that is silently ignored would list places that do not do what was asked for.
 * @returns what passed, or one error for each bad parameter in plain words
 */
export function readParameters<T extends z.ZodObject>(
  schema: T,
  query: URLSearchParams,
): ReadParameters<z.output<T>> {
  const names = Object.keys(schema.shape);
  const raw = gatherParameters(query, names);
  const unknown = [...new Set(query.keys())].filter((name) => !names.includes(name));
  const parsed = schema.safeParse(raw);
  if (parsed.success && unknown.length === 0) return { ok: true, values: parsed.data, raw };
  const errors = new Map<string, ParameterProblem>();
  for (const name of unknown) errors.set(name, unknownParameter(name, names, query.get(name) ?? ''));
  for (const { path, message } of parsed.error?.issues ?? []) {
    const [name, index] = path.map(String);
    if (name === undefined || errors.has(name)) continue;
    const value = raw[name] ?? '';
    const bad = Array.isArray(value) ? (value[Number(index ?? 0)] ?? '') : value;
    errors.set(name, { parameter: name, value: shorten(bad), detail: message });
  }
  return { ok: false, errors: [...errors.values()].slice(0, MAX_ENTRIES) };
}

function unknownParameter(name: string, names: readonly string[], value: string): ParameterProblem {
  const meant = closestName(name, names);
  const detail = `There is no parameter of this name.${meant ? ` Did you mean “${meant}”?` : ''}`;
  return { parameter: shorten(name), value: shorten(value), detail };
}
