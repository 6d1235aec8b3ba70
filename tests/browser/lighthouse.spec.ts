import { type Browser, chromium } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import { freePort } from '@/lib/site/embedded-postgres/free-port';
import { expect, test } from './support/test';

const PERFECT = ['accessibility', 'best-practices', 'seo'];

const PAGES = {
  'the first page': () => '/',
  'a search': () => '/search?near=Worcester,+MA&care=detox',
  'a listing': firstListing,
  'a guide': () => '/guides/overdose-and-naloxone',
  'a state': () => '/places/ohio',
  'the programs of a state': () => '/opioid-treatment-programs/ohio',
  'the finder': () => '/find',
  'the page for families': () => '/families',
};

/** Where loading is measured too, for the figures of the report and for what moves: no time of a shared machine is asserted. It takes three times as long. */
const LOADED = ['the first page', 'a search', 'a listing'];

for (const [name, address] of Object.entries(PAGES))
  test(`${name} has all of Lighthouse's points on a phone${LOADED.includes(name) ? ', and nothing moves while it loads' : ''}`, async ({
    baseURL,
    launchOptions,
  }) => {
    test.setTimeout(180_000);
    const port = await freePort();
    const args = [...(launchOptions.args ?? []), `--remote-debugging-port=${port}`];
    const browser = await chromium.launch({ ...launchOptions, args });
    try {
      const isLoaded = LOADED.includes(name);
      const categories = isLoaded ? ['performance', ...PERFECT] : PERFECT;
      const url = new URL(await address(browser, String(baseURL)), baseURL);
      const result = await audit(url, port, categories);
      for (const id of PERFECT) expect(lostPoints(result, id), id).toEqual([]);
      for (const id of PERFECT) expect(result.categories[id]?.score, id).toBe(1);
      if (!isLoaded) return;
      console.log(`Lighthouse, ${name}: ${figures(result)}`);
      expect(result.audits['cumulative-layout-shift']?.numericValue).toBe(0);
    } finally {
      await browser.close();
    }
  });

/** The address of the nearest facility of a search. */
async function firstListing(browser: Browser, baseURL: string): Promise<string> {
  const page = await browser.newPage({ baseURL });
  await page.goto('/search?near=Worcester,+MA');
  const link = page.getByRole('article').first().getByRole('heading').getByRole('link');
  const address = await link.getAttribute('href');
  await page.close();
  return String(address);
}

/** Lighthouse's own phone on a simulated slow connection. @throws when it could not read the page */
async function audit(url: URL, port: number, onlyCategories: string[]): Promise<Result> {
  const run = await lighthouse(url.href, { port, onlyCategories, logLevel: 'silent' });
  const fault = run?.lhr.runtimeError;
  if (!run || fault) throw new Error(`Lighthouse could not read ${url.pathname}: ${fault?.message}`);
  return run.lhr;
}

/** Every audit that took points from a category, in words. */
function lostPoints({ categories, audits }: Result, category: string): string[] {
  const counted = categories[category]?.auditRefs.filter(({ weight }) => weight > 0) ?? [];
  return counted.flatMap(({ id }) => {
    const { score, title, details } = audits[id] ?? {};
    return score === null || score === 1 ? [] : [`${id}: ${title} ${JSON.stringify(details ?? {})}`];
  });
}

function figures({ audits }: Result): string {
  const shown = ['first-contentful-paint', 'largest-contentful-paint', 'cumulative-layout-shift'];
  const times = shown.map((id) => `${audits[id]?.title} ${audits[id]?.displayValue}`);
  const kilobytes = (audits['total-byte-weight']?.numericValue ?? Number.NaN) / 1000;
  return `${times.join(', ')}, weight with the font ${kilobytes.toFixed(0)} kB`;
}
