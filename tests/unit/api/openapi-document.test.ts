import { describe, expect, it } from 'vitest';
import { openapiDocument } from '@/lib/api/openapi-document';
import { OPERATIONS } from '@/lib/api/operations';
import { PROBLEMS } from '@/lib/api/problem';
import { FACET_PARAMS, facetsOfParam } from '@/lib/facility/facet-by-param';

type Parameter = {
  name: string;
  in: string;
  description: string;
  required?: boolean;
  style?: string;
  explode?: boolean;
  schema: Record<string, unknown>;
};
type Described = {
  operationId: string;
  parameters?: Parameter[];
  responses: Record<string, { description: string }>;
};

const paths = openapiDocument.paths as unknown as Record<string, { get: Described }>;
const operation = (path: string): Described => {
  const described = paths[path];
  if (!described) throw new Error(`${path} is not described.`);
  return described.get;
};
const parameters = (path: string) => operation(path).parameters ?? [];
const parameter = (path: string, name: string) => parameters(path).find((one) => one.name === name);

describe('the document', () => {
  it('is OpenAPI 3.1 over every address', () => {
    expect(openapiDocument.openapi).toBe('3.1.0');
    expect(Object.keys(paths)).toEqual([
      '/facilities',
      '/clusters',
      '/facilities/{id}',
      '/places',
      '/health',
      '/advertisers.json',
    ]);
    // The ledger stands beside the page that it is of, not below the API.
    expect(openapiDocument.paths?.['/advertisers.json']).toMatchObject({ servers: [{ url: '/' }] });
    expect(openapiDocument.paths?.['/health']).not.toHaveProperty('servers');
  });

  it('can be written as JSON and points only at what it holds', () => {
    const text = JSON.stringify(openapiDocument);
    const names = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map((match) => match[1]);
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) expect(openapiDocument.components?.schemas).toHaveProperty(name ?? '');
  });

  it('describes every parameter and every field', () => {
    for (const path of Object.keys(paths))
      for (const { name, description } of parameters(path))
        expect(description, `${path} ${name}`).toMatch(/\S/);
  });

  it('gives each operation a name of its own', () => {
    const ids = Object.keys(paths).map((path) => operation(path).operationId);
    expect(new Set(ids).size).toBe(OPERATIONS.length);
  });
});

describe('the parameters of a search', () => {
  it('are the searched ones and one for each filter', () => {
    expect(
      parameters('/facilities')
        .map((one) => one.name)
        .sort(),
    ).toEqual(['near', 'radius', 'q', 'bbox', 'page', 'per_page', ...FACET_PARAMS].sort());
    expect(parameters('/facilities').filter((one) => one.required)).toEqual([]);
  });

  it('name every choice, separated by commas', () => {
    for (const name of FACET_PARAMS) {
      const slugs = facetsOfParam(name).flatMap((facet) => facet.choices.map((choice) => choice.slug));
      expect(parameter('/facilities', name)).toMatchObject({
        in: 'query',
        style: 'form',
        explode: false,
        schema: { type: 'array', items: { enum: slugs } },
      });
    }
  });

  it('have the limits that are enforced', () => {
    expect(parameter('/facilities', 'per_page')?.schema).toMatchObject({
      type: 'integer',
      minimum: 1,
      maximum: 100,
      default: 20,
    });
    expect(parameter('/facilities', 'radius')?.schema).toMatchObject({
      oneOf: [{ type: 'integer', minimum: 1, maximum: 500 }, { const: 'any' }],
      default: 25,
    });
  });
});

it('asks for an id in the path and for something typed in a suggestion', () => {
  expect(parameter('/facilities/{id}', 'id')).toMatchObject({ in: 'path', required: true });
  expect(parameter('/places', 'q')).toMatchObject({ in: 'query', required: true });
});

it('names every problem with its status', () => {
  const described = Object.keys(paths).flatMap((path) => Object.entries(operation(path).responses));
  for (const [name, { status }] of Object.entries(PROBLEMS))
    expect(
      described.some(
        ([code, { description }]) => code === String(status) && description.includes(`\`${name}\``),
      ),
      name,
    ).toBe(true);
});
