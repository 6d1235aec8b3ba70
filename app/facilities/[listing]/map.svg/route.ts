import { answerFacilityMap } from '@/lib/api/answer-facility-map';

type Props = { params: Promise<{ listing: string }> };

export async function GET(request: Request, { params }: Props): Promise<Response> {
  return await answerFacilityMap(request, (await params).listing);
}
