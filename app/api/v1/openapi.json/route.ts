import { openapiDocument } from '@/lib/api/openapi-document';
import { preflight, refuseMethod } from '@/lib/api/respond';
import { routeGet } from '@/lib/api/route-get';

export const GET = routeGet(() => ({ body: openapiDocument, cache: 'description' }));

export const OPTIONS = preflight;
export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as POST, refuseMethod as PUT };
