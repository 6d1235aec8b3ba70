import { answer } from '@/lib/api/answer';
import { reportHealth } from '@/lib/api/report-health';
import { preflight, refuseMethod } from '@/lib/api/respond';
import { database } from '@/lib/site/database';

export const GET = (request: Request): Promise<Response> =>
  answer(request, (query) => reportHealth(database(), query));

export const OPTIONS = preflight;
export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as POST, refuseMethod as PUT };
