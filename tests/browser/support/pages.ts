import type { Page } from '@playwright/test';

/** One address of each kind of page that people read; a listing's has to be asked for, since its id is made anew. */
export const PAGES = [
  '/',
  '/search?near=New+York,+NY&care=detox&payment=medicaid',
  'a listing',
  '/places',
  '/places/california',
  '/places/california/los-angeles',
  '/opioid-treatment-programs',
  '/opioid-treatment-programs/california',
  '/levels-of-care',
  '/levels-of-care/detox',
  '/guides',
  '/guides/how-treatment-works',
  '/about/corrections',
  '/data',
  '/help',
  '/find',
  '/self-check',
  '/families',
  '/who-answers',
  '/advertisers',
  '/how-results-are-ordered',
] as const;

/** Opens one of them. */
export async function openPage(page: Page, address: (typeof PAGES)[number]): Promise<void> {
  if (address !== 'a listing') return void (await page.goto(address));
  await page.goto('/search?near=New+York,+NY&radius=100');
  const link = page.getByRole('article').first().getByRole('heading').getByRole('link');
  await page.goto(String(await link.getAttribute('href')));
}
