import { openapiDocument } from './openapi-document';
import { type Field, fieldsOf, type Schema, typeInWords } from './readable-schema';

export type ReadableParameter = {
  name: string;
  required: boolean;
  type: string;
  description: string;
  /** Slugs of a filter; empty for everything else. */
  choices: string[];
  standard: string | null;
  examples: string[];
};

export type ReadableOperation = {
  id: string;
  /** "/api/v1/facilities" */
  url: string;
  summary: string;
  description: string;
  parameters: ReadableParameter[];
  fields: Field[];
};

type Parameter = { name: string; required?: boolean; description?: string; schema: Schema };
type Described = {
  operationId: string;
  summary: string;
  description: string;
  parameters?: Parameter[];
  responses: { '200': { content: { 'application/json': { schema: Schema } } } };
};
/** An address that has servers of its own is one from the site's root. */
type Path = { servers?: readonly unknown[]; get: Described };

/** The API as people read it: the operations of its OpenAPI document, with names of types and fields in words. */
export function readableOperations(): ReadableOperation[] {
  const schemas = (openapiDocument.components?.schemas ?? {}) as Record<string, Schema>;
  const base = openapiDocument.servers?.[0]?.url ?? '';
  const paths = (openapiDocument.paths ?? {}) as unknown as Record<string, Path>;
  return Object.entries(paths).map(([path, { servers, get }]) => ({
    id: get.operationId,
    url: servers ? path : `${base}${path}`,
    summary: get.summary,
    description: get.description,
    parameters: (get.parameters ?? []).map((parameter) => readable(parameter, schemas)),
    fields: fieldsOf(get.responses['200'].content['application/json'].schema, schemas),
  }));
}

function readable(parameter: Parameter, schemas: Record<string, Schema>): ReadableParameter {
  const { name, required = false, description = '', schema } = parameter;
  const choices = (schema.items?.enum ?? []).map(String);
  return {
    name,
    required,
    type: choices.length > 0 ? 'list of choices' : typeInWords(schema, schemas),
    description,
    choices,
    standard: schema.default === undefined ? null : String(schema.default),
    examples: (schema.examples ?? []).map(String),
  };
}
