import { answerSitemap } from '@/lib/sitemap/answer-sitemap';
import { writeSitemap } from '@/lib/sitemap/write-sitemap';

type Context = { params: Promise<{ part: string }> };

/** One sitemap: "pages", or a part of the listings by number. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { part } = await params;
  return await answerSitemap(() => writeSitemap(part));
}
