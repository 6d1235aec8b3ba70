import { readOneFacility } from '@/lib/api/read-one-facility';
import { preflight, refuseMethod } from '@/lib/api/respond';
import { routeGet } from '@/lib/api/route-get';
import { systemClock } from '@/lib/site/clock';
import { database } from '@/lib/site/database';

type Context = { params: Promise<{ id: string }> };

export const GET = routeGet<[Context]>(async (query, { params }) =>
  readOneFacility(database(), systemClock, (await params).id, query),
);

export const OPTIONS = preflight;
export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as POST, refuseMethod as PUT };
