import { answer } from '@/lib/api/answer';
import { preflight, refuseMethod } from '@/lib/api/respond';
import { suggest } from '@/lib/api/suggest';

export const GET = (request: Request): Promise<Response> => answer(request, suggest);

export const OPTIONS = preflight;
export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as POST, refuseMethod as PUT };
