import { findFacilities } from '@/lib/api/find-facilities';
import { preflight, refuseMethod } from '@/lib/api/respond';
import { routeGet } from '@/lib/api/route-get';
import { systemClock } from '@/lib/site/clock';
import { database } from '@/lib/site/database';

export const GET = routeGet((query) => findFacilities(database(), systemClock, query));

export const OPTIONS = preflight;
export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as POST, refuseMethod as PUT };
