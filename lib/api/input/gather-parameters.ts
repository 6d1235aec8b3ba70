import { facetParameters } from './facet-parameters';

export type GatheredParameters = Record<string, string | string[]>;

/**
 * The declared parameters of a query as a plain object. Filters become lists, whether comma-separated or repeated; of the
 * others, one that is given twice stays a list, which no schema takes. Blank values are absent.
 */
export function gatherParameters(query: URLSearchParams, names: readonly string[]): GatheredParameters {
  const gathered: GatheredParameters = {};
  for (const name of names) {
    const values = notBlank(query.getAll(name));
    if (values.length === 0) continue;
    if (Object.hasOwn(facetParameters, name)) {
      const slugs = notBlank(values.flatMap((value) => value.split(',')));
      if (slugs.length > 0) gathered[name] = [...new Set(slugs.map((slug) => slug.toLowerCase()))];
    } else gathered[name] = values.length === 1 && values[0] !== undefined ? values[0] : values;
  }
  return gathered;
}

const notBlank = (values: readonly string[]): string[] =>
  values.map((value) => value.trim()).filter((value) => value !== '');
