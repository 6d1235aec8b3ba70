import { answer } from '@/lib/api/answer';
import { preflight } from '@/lib/api/respond';
import { suggest } from '@/lib/api/suggest';

export const GET = (request: Request): Promise<Response> => answer(request, suggest);

export const OPTIONS = preflight;
