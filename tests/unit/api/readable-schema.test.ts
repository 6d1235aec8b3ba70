import { describe, expect, it } from 'vitest';
import { fieldsOf, type Schema, typeInWords } from '@/lib/api/readable-schema';

const schemas: Record<string, Schema> = {
  Place: { type: 'object', properties: { label: { type: 'string', description: 'A name.' } } },
};
const place: Schema = { $ref: '#/components/schemas/Place' };

describe('typeInWords', () => {
  it.each<[Schema, string]>([
    [{ type: 'string' }, 'text'],
    [{ type: 'integer' }, 'whole number'],
    [{ type: 'boolean' }, 'true or false'],
    [{ anyOf: [{ type: 'string' }, { type: 'null' }] }, 'text or null'],
    [{ oneOf: [{ type: 'integer' }, { const: 'any' }] }, 'whole number or "any"'],
    [{ type: 'string', enum: ['zip', 'city'] }, 'one of zip, city'],
    [{ type: 'array', items: { type: 'string' } }, 'list of text'],
    [{ type: 'array', items: place }, 'list of object'],
    [{ type: 'array', prefixItems: [{ type: 'number' }, { type: 'number' }] }, 'list of 2 values'],
    [place, 'object'],
    [{}, 'any value'],
  ])('says %j as "%s"', (schema, words) => {
    expect(typeInWords(schema, schemas)).toBe(words);
  });
});

describe('fieldsOf', () => {
  it('lists fields and what lies inside them, in order', () => {
    const schema: Schema = {
      properties: {
        total: { type: 'integer', description: 'How many.' },
        place: { anyOf: [place, { type: 'null' }] },
        items: { type: 'array', items: { properties: { phones: { type: 'array', items: place } } } },
      },
    };
    expect(fieldsOf(schema, schemas)).toEqual([
      { path: 'total', type: 'whole number', description: 'How many.' },
      { path: 'place', type: 'object or null', description: '' },
      { path: 'place.label', type: 'text', description: 'A name.' },
      { path: 'items', type: 'list of any value', description: '' },
      { path: 'items[].phones', type: 'list of object', description: '' },
      { path: 'items[].phones[].label', type: 'text', description: 'A name.' },
    ]);
  });

  it('has nothing to list of a plain value', () => {
    expect(fieldsOf({ type: 'string' }, schemas)).toEqual([]);
  });
});
