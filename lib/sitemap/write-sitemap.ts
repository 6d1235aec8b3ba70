import { countSitemapParts, readSitemapPart } from '@/lib/facility/read-sitemap';
import { database } from '@/lib/site/database';
import { siteUrl } from '@/lib/site/site-url';
import { sitemapIndexXml, sitemapXml } from '@/lib/site/sitemap-xml';
import { pagePaths } from './page-paths';

/** The sitemap of sitemaps. @throws when the directory cannot be read */
export async function writeSitemapIndex(): Promise<string> {
  const parts = await countSitemapParts(database());
  const names = ['pages', ...Array.from({ length: parts }, (_, part) => part)];
  return sitemapIndexXml(
    siteUrl(),
    names.map((name) => `/sitemaps/${name}`),
  );
}

/**
 * One sitemap as XML.
 * @param name "pages", or a part of the listings by number, from 0
 * @returns null where nothing stands under that name
 * @throws when the directory cannot be read
 */
export async function writeSitemap(name: string): Promise<string | null> {
  const paths = name === 'pages' ? await pagePaths(database()) : await listingPaths(name);
  return paths.length === 0 ? null : sitemapXml(siteUrl(), paths);
}

const listingPaths = async (part: string): Promise<string[]> =>
  /^\d{1,4}$/.test(part) ? await readSitemapPart(database(), Number(part)) : [];
