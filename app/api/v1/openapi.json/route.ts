import { answer } from '@/lib/api/answer';
import { openapiDocument } from '@/lib/api/openapi-document';
import { preflight } from '@/lib/api/respond';

export const GET = (request: Request): Promise<Response> =>
  answer(request, () => ({ body: openapiDocument, cache: 'description' }));

export const OPTIONS = preflight;
