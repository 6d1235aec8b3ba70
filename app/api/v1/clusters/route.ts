import { answer } from '@/lib/api/answer';
import { mapClusters } from '@/lib/api/map-clusters';
import { preflight, refuseMethod } from '@/lib/api/respond';
import { systemClock } from '@/lib/site/clock';
import { database } from '@/lib/site/database';

export const GET = (request: Request): Promise<Response> =>
  answer(request, (query) => mapClusters(database(), systemClock, query));

export const OPTIONS = preflight;
export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as POST, refuseMethod as PUT };
