import { reportLedger } from '@/lib/api/report-ledger';
import { preflight, refuseMethod } from '@/lib/api/respond';
import { routeGet } from '@/lib/api/route-get';
import { systemClock } from '@/lib/site/clock';
import { database } from '@/lib/site/database';

export const GET = routeGet((query) => reportLedger(database(), systemClock, query, 'json'));

export const OPTIONS = preflight;
export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as POST, refuseMethod as PUT };
