import { readSitemapPart } from '@/lib/facility/read-sitemap';
import { database } from '@/lib/site/database';
import { siteUrl } from '@/lib/site/site-url';
import { sitemapXml } from '@/lib/site/sitemap-xml';
import { pagePaths } from '@/lib/sitemap/page-paths';

type Context = { params: Promise<{ part: string }> };

/** One sitemap: "pages", or a part of the listings by number. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { part } = await params;
  const paths = part === 'pages' ? await pagePaths(database()) : await listingPaths(part);
  if (paths.length === 0) return new Response('Not found\n', { status: 404 });
  return new Response(sitemapXml(siteUrl(), paths), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
}

const listingPaths = async (part: string): Promise<string[]> =>
  /^\d{1,4}$/.test(part) ? await readSitemapPart(database(), Number(part)) : [];
