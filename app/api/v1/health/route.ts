import { answer } from '@/lib/api/answer';
import { reportHealth } from '@/lib/api/report-health';
import { preflight } from '@/lib/api/respond';
import { database } from '@/lib/site/database';

export const GET = (request: Request): Promise<Response> =>
  answer(request, (query) => reportHealth(database(), query));

export const OPTIONS = preflight;
