import { answer } from '@/lib/api/answer';
import { findFacilities } from '@/lib/api/find-facilities';
import { preflight, refuseMethod } from '@/lib/api/respond';
import { systemClock } from '@/lib/site/clock';
import { database } from '@/lib/site/database';

export const GET = (request: Request): Promise<Response> =>
  answer(request, (query) => findFacilities(database(), systemClock, query));

export const OPTIONS = preflight;
export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as POST, refuseMethod as PUT };
