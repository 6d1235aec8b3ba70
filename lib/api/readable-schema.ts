/** What the document's schemas use of JSON Schema. */
export type Schema = {
  $ref?: string;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  items?: Schema;
  /** Of a list whose length is fixed. */
  prefixItems?: Schema[];
  properties?: Record<string, Schema>;
  description?: string;
  default?: unknown;
  examples?: unknown[];
};

/** One field of an answer: "items[].phones[].number", "text or null", what it says. */
export type Field = { path: string; type: string; description: string };

type Schemas = Readonly<Record<string, Schema>>;

const follow = (schema: Schema, schemas: Schemas): Schema =>
  schema.$ref ? { ...schemas[schema.$ref.replace('#/components/schemas/', '')] } : schema;

/** A schema's type in words: "whole number", "text or null", "list of one of zip, city". */
export function typeInWords(given: Schema, schemas: Schemas): string {
  const schema = follow(given, schemas);
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return either.map((one) => typeInWords(one, schemas)).join(' or ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return `one of ${schema.enum.join(', ')}`;
  if (schema.prefixItems) return `list of ${schema.prefixItems.length} values`;
  if (schema.type === 'array')
    return `list of ${schema.items ? typeInWords(schema.items, schemas) : 'values'}`;
  return WORDS[schema.type ?? ''] ?? 'any value';
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  object: 'object',
  null: 'null',
};

/** Every field of an answer and of what lies inside it, in the order in which they are written. */
export function fieldsOf(given: Schema, schemas: Schemas, prefix = ''): Field[] {
  const { properties } = follow(given, schemas);
  return Object.entries(properties ?? {}).flatMap(([name, schema]) => {
    const path = `${prefix}${name}`;
    const field = { path, type: typeInWords(schema, schemas), description: schema.description ?? '' };
    const inner = innerOf(schema, schemas);
    return inner ? [field, ...fieldsOf(inner.schema, schemas, `${path}${inner.sign}.`)] : [field];
  });
}

/** The object that a field holds, one or many or perhaps none; null where it holds no object. */
function innerOf(given: Schema, schemas: Schemas): { schema: Schema; sign: '' | '[]' } | null {
  const schema = follow(given, schemas);
  if (schema.items) return { schema: schema.items, sign: '[]' };
  const objects = [schema, ...(schema.anyOf ?? [])].filter((one) => follow(one, schemas).properties);
  return objects[0] ? { schema: objects[0], sign: '' } : null;
}
