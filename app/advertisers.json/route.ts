import { answer } from '@/lib/api/answer';
import { reportLedger } from '@/lib/api/report-ledger';
import { preflight, refuseMethod } from '@/lib/api/respond';
import { systemClock } from '@/lib/site/clock';
import { database } from '@/lib/site/database';

export const GET = (request: Request): Promise<Response> =>
  answer(request, (query) => reportLedger(database(), systemClock, query, 'json'));

export const OPTIONS = preflight;
export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as POST, refuseMethod as PUT };
