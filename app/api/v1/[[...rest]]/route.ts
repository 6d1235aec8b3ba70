import { problem } from '@/lib/api/problem';
import { preflight, refuseMethod } from '@/lib/api/respond';
import { routeGet } from '@/lib/api/route-get';

/** Every address of the API that is none: a problem document, not the site's page. */
export const GET = routeGet(() => ({
  problem: problem('not-found', 'The API has no such address. See /developers.'),
}));

export const OPTIONS = preflight;
export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as POST, refuseMethod as PUT };
