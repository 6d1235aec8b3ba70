import { countSitemapParts } from '@/lib/facility/read-sitemap';
import { database } from '@/lib/site/database';
import { siteUrl } from '@/lib/site/site-url';
import { sitemapIndexXml } from '@/lib/site/sitemap-xml';

export const dynamic = 'force-dynamic';

/** The list of sitemaps: places and guides first, then the listings in parts. */
export async function GET(): Promise<Response> {
  const parts = await countSitemapParts(database());
  const paths = ['pages', ...Array.from({ length: parts }, (_, part) => part)];
  return new Response(
    sitemapIndexXml(
      siteUrl(),
      paths.map((name) => `/sitemaps/${name}`),
    ),
    { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  );
}
