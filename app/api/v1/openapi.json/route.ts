import { answer } from '@/lib/api/answer';
import { openapiDocument } from '@/lib/api/openapi-document';
import { preflight, refuseMethod } from '@/lib/api/respond';

export const GET = (request: Request): Promise<Response> =>
  answer(request, () => ({ body: openapiDocument, cache: 'description' }));

export const OPTIONS = preflight;
export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as POST, refuseMethod as PUT };
