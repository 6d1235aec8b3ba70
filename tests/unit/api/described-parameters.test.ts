import { describe, expect, it } from 'vitest';
import { facilitiesQuery } from '@/lib/api/input/facilities-query';
import { placesQuery } from '@/lib/api/input/places-query';
import { readParameters } from '@/lib/api/input/read-parameters';
import { openapiDocument } from '@/lib/api/openapi-document';
import { OPERATIONS } from '@/lib/api/operations';
import { PROBLEMS } from '@/lib/api/problem';
import { cleanSearch } from '@/lib/search/clean-search';

type Schema = {
  type?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  default?: unknown;
  examples?: string[];
  const?: string;
  oneOf?: Schema[];
  items?: { enum?: string[] };
};
type Parameter = { name: string; in: string; required?: boolean; description: string; schema: Schema };

const described = JSON.parse(JSON.stringify(openapiDocument.paths)) as Record<
  string,
  { get: { parameters?: Parameter[]; responses: Record<string, unknown> } }
>;
const parametersOf = (path: string) => described[path]?.get.parameters ?? [];
const accepts = (name: string, value: string): boolean =>
  readParameters(facilitiesQuery, new URLSearchParams([[name, value]])).ok;

describe('a whole number is taken within the limits that the document gives, and not beyond', () => {
  const numbers = parametersOf('/facilities').flatMap(({ name, schema }) =>
    [schema, ...(schema.oneOf ?? [])]
      .filter(({ type }) => type === 'integer')
      .map(({ minimum = Number.NaN, maximum = Number.NaN }) => ({ name, minimum, maximum })),
  );

  it('for each of three', () => {
    expect(numbers.map(({ name }) => name).sort()).toEqual(['page', 'per_page', 'radius']);
  });

  it.each(numbers)('$name: $minimum to $maximum', ({ name, minimum, maximum }) => {
    // A page times its length has a limit of its own; alone, pages of twenty end sooner.
    const most = name === 'page' ? maximum / 20 : maximum;
    expect(accepts(name, String(minimum))).toBe(true);
    expect(accepts(name, String(most))).toBe(true);
    expect(accepts(name, String(minimum - 1))).toBe(false);
    expect(accepts(name, String(maximum + 1))).toBe(false);
    for (const odd of ['1.5', '-1', '+1', '1e1', '0x1', 'one', '１', '1 0', '1,0'])
      expect(accepts(name, odd), odd).toBe(false);
  });
});

describe('a filter takes the choices that the document names, and no other', () => {
  const filters = parametersOf('/facilities').filter(({ schema }) => schema.type === 'array');

  it.each(filters)('$name', ({ name, schema }) => {
    const slugs = schema.items?.enum ?? [];
    expect(slugs.length).toBeGreaterThan(1);
    for (const slug of slugs) {
      expect(accepts(name, slug), slug).toBe(true);
      expect(accepts(name, ` ${slug.toUpperCase()} `), slug).toBe(true);
      expect(accepts(name, `${slug}-x-x-x`), slug).toBe(false);
    }
    expect(accepts(name, slugs.slice(0, 3).join(','))).toBe(true);
    expect(accepts(name, `${slugs[0]},nothing-like-it`)).toBe(false);
  });

  it('and each becomes a choice of the search', () => {
    for (const { name, schema } of filters)
      for (const slug of schema.items?.enum ?? []) {
        const { request, problems } = cleanSearch({ [name]: slug });
        expect(problems, `${name}=${slug}`).toEqual([]);
        expect(Object.values(request.chosen), `${name}=${slug}`).toEqual([[slug]]);
      }
  });
});

describe('an example of the document works', () => {
  const examples = parametersOf('/facilities').flatMap(({ name, schema }) =>
    (schema.examples ?? []).map((example) => ({ name, example: String(example) })),
  );

  it('of which there are some', () => {
    expect(examples.length).toBeGreaterThan(5);
  });

  it.each(examples)('$name=$example', ({ name, example }) => {
    expect(accepts(name, example)).toBe(true);
    expect(cleanSearch({ [name]: example }).problems).toEqual([]);
  });

  it('for what is typed of a place', () => {
    for (const example of parametersOf('/places')[0]?.schema.examples ?? [])
      expect(readParameters(placesQuery, new URLSearchParams({ q: example })).ok).toBe(true);
  });
});

describe('a default of the document is what holds when the parameter is absent', () => {
  const { request } = cleanSearch({});

  it.each([
    ['radius', String(request.radius)],
    ['page', String(request.page)],
    ['per_page', String(request.perPage)],
  ])('%s', (name, held) => {
    const parameter = parametersOf('/facilities').find((one) => one.name === name);
    expect(String(parameter?.schema.default)).toBe(held);
  });
});

describe('a text', () => {
  const texts = ['near', 'q'].map((name) => ({
    name,
    maxLength: parametersOf('/facilities').find((one) => one.name === name)?.schema.maxLength ?? 0,
  }));

  it.each(texts)('$name is taken up to $maxLength characters', ({ name, maxLength }) => {
    expect(maxLength).toBeGreaterThan(20);
    expect(accepts(name, 'a'.repeat(maxLength))).toBe(true);
    expect(accepts(name, 'a'.repeat(maxLength + 1))).toBe(false);
  });

  it.each(texts)('$name needs a word or a number, in any script', ({ name }) => {
    for (const good of ['a', '7', 'Ñ', 'Надежда', '希望', "O'Fallon", 'Worcester, MA'])
      expect(accepts(name, good), good).toBe(true);
    for (const bad of ['!', '—', '***', '🙂', '&|!']) expect(accepts(name, bad), bad).toBe(false);
  });
});

describe('every operation', () => {
  it.each(OPERATIONS)('$url describes each status that it may answer with', ({ url, problems }) => {
    const statuses = Object.keys(described[url]?.get.responses ?? {}).map(Number);
    const expected = new Set([200, 304, ...problems.map((name) => PROBLEMS[name].status)]);
    expect(new Set(statuses)).toEqual(expected);
  });

  it.each(OPERATIONS)('$url may always be busy, or without its database', ({ problems }) => {
    expect(problems).toEqual(expect.arrayContaining(['too-many-requests', 'unavailable']));
  });

  it.each(OPERATIONS)('$url refuses a parameter that it does not have', ({ query }) => {
    expect(readParameters(query, new URLSearchParams('q=a&lang=es'))).toMatchObject({
      ok: false,
      errors: expect.arrayContaining([expect.objectContaining({ parameter: 'lang' })]),
    });
  });
});
