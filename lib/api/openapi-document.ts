import { createDocument } from 'zod-openapi';
import { VERSION } from '@/lib/site/version';
import { OPERATIONS, type Operation } from './operations';
import { problemSchema } from './output/problem-schema';
import { PROBLEMS, type ProblemName } from './problem';

const INTRODUCTION = `The directory as JSON. No key is needed, any website may call it, and nothing of a request is logged.
Facts come from public lists and may have changed: show each facility's sources with their dates, and its disclosure.`;

function problemResponse(names: readonly ProblemName[]) {
  return {
    description: names.map((name) => `\`${name}\`: ${PROBLEMS[name].title}.`).join(' '),
    content: { 'application/problem+json': { schema: problemSchema } },
  };
}

/** Problems by status, for several may share one. */
function problemResponses(problems: readonly ProblemName[]) {
  const statuses = [...new Set(problems.map((name) => PROBLEMS[name].status))];
  return Object.fromEntries(
    statuses.map((status) => [
      String(status),
      problemResponse(problems.filter((name) => PROBLEMS[name].status === status)),
    ]),
  );
}

const toPath = ({ id, fromRoot, summary, description, query, path, answer, problems }: Operation) => ({
  ...(fromRoot && { servers: [{ url: '/' }] }),
  get: {
    operationId: id,
    summary,
    description,
    requestParams: { query, ...(path && { path }) },
    responses: {
      '200': { description: 'The answer.', content: { 'application/json': { schema: answer } } },
      '304': { description: 'Unchanged since the ETag that If-None-Match names.' },
      ...problemResponses(problems),
    },
  },
});

/** The API's description (OpenAPI 3.1), made from the schemas that check its input and describe its output. */
export const openapiDocument = createDocument({
  openapi: '3.1.0',
  info: {
    title: 'Daylight API',
    version: VERSION,
    description: INTRODUCTION,
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/api/v1' }],
  paths: Object.fromEntries(OPERATIONS.map((operation) => [operation.url, toPath(operation)])),
});
