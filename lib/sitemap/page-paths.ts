import { CARE_PAGES } from '@/content/levels-of-care/en/care-pages';
import { ABOUT_PAGES } from '@/lib/about/about-page';
import { cityPaths } from '@/lib/facility/city-paths';
import { placesByState } from '@/lib/facility/places-by-state';
import { guidePath } from '@/lib/guides/guide';
import { readGuides } from '@/lib/guides/read-guides';
import { programsByState } from '@/lib/otp/programs-by-state';
import type { Database } from '@/lib/site/database';

/** The addresses under which one page of `app/` is public. */
type Addresses = (database: Database) => readonly string[] | Promise<readonly string[]>;

const itself = (path: string): [string, Addresses] => [path, () => [path]];

/**
 * Every page that search engines are told of, by its folder in `app/`: the one place where a page says so. A test finds
 * pages that stand neither here nor in NOT_IN_SITEMAP.
 */
export const IN_SITEMAP: ReadonlyMap<string, Addresses> = new Map([
  itself('/'),
  itself('/places'),
  ['/places/[state]', statePaths],
  ['/places/[state]/[city]', cityPaths],
  itself('/levels-of-care'),
  ['/levels-of-care/[slug]', () => CARE_PAGES.map(({ slug }) => `/levels-of-care/${slug}`)],
  itself('/find'),
  itself('/guides'),
  ['/guides/[slug]', () => readGuides().map(({ slug }) => guidePath(slug))],
  itself('/opioid-treatment-programs'),
  ['/opioid-treatment-programs/[state]', programPaths],
  ['/about/[page]', () => ABOUT_PAGES.map((page) => `/about/${page}`)],
  itself('/about/corrections'),
  itself('/data'),
  itself('/advertisers'),
  itself('/who-answers'),
  itself('/help'),
  itself('/how-results-are-ordered'),
  itself('/self-check'),
  itself('/families'),
  itself('/developers'),
]);

/** And those that they are not told of here. */
export const NOT_IN_SITEMAP: ReadonlyMap<string, string> = new Map([
  ['/search', 'has as many addresses as there are questions'],
  ['/facilities/[listing]', 'has sitemaps of its own: lib/facility/read-sitemap.ts'],
  ['/facilities/[listing]/call-sheet', 'is its listing once more, for paper'],
]);

async function statePaths(database: Database): Promise<string[]> {
  const states = await placesByState(database);
  return states.filter(({ count }) => count > 0).map(({ slug }) => `/places/${slug}`);
}

async function programPaths(database: Database): Promise<string[]> {
  const states = await programsByState(database);
  return states.filter(({ count }) => count > 0).map(({ slug }) => `/opioid-treatment-programs/${slug}`);
}

/** The paths of all pages but the listings', each once. */
export async function pagePaths(database: Database): Promise<string[]> {
  const paths = await Promise.all([...IN_SITEMAP.values()].map((addresses) => addresses(database)));
  return paths.flat();
}
