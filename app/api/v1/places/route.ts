import { preflight, refuseMethod } from '@/lib/api/respond';
import { routeGet } from '@/lib/api/route-get';
import { suggest } from '@/lib/api/suggest';

export const GET = routeGet(suggest);

export const OPTIONS = preflight;
export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as POST, refuseMethod as PUT };
