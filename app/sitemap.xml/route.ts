import { answerSitemap } from '@/lib/sitemap/answer-sitemap';
import { writeSitemapIndex } from '@/lib/sitemap/write-sitemap';

export const dynamic = 'force-dynamic';

/** The list of sitemaps: places and guides first, then the listings in parts. */
export const GET = (): Promise<Response> => answerSitemap(writeSitemapIndex);
