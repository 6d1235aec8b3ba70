import { reportHealth } from '@/lib/api/report-health';
import { preflight, refuseMethod } from '@/lib/api/respond';
import { routeGet } from '@/lib/api/route-get';
import { database } from '@/lib/site/database';

export const GET = routeGet((query) => reportHealth(database(), query));

export const OPTIONS = preflight;
export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as POST, refuseMethod as PUT };
