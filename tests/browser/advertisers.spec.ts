import pg from 'pg';
import { expect, expectAccessible, test } from './support/test';

for (const colorScheme of ['light', 'dark'] as const)
  test(`who pays, without a fault that axe can find, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/advertisers');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who pays this site');
    await expect(page.getByRole('heading', { level: 2, name: 'Who pays now' })).toBeVisible();
    await expectAccessible(page);
  });

test('no window of a phone scrolls it sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/advertisers');
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('every listing leads to it, and so does the foot of every page', async ({ page }) => {
  await page.goto('/search?near=New+York,+NY');
  const card = page.getByRole('article').first();
  await card.getByRole('link', { name: 'Who pays this site' }).click();
  await page.waitForURL(/\/advertisers/);
  await page.goto('/places');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Who pays this site' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who pays this site');
});

test('has an anchor for each advertiser of its JSON, and the price of each placement', async ({
  page,
  request,
}) => {
  const { advertisers } = await (await request.get('/advertisers.json')).json();
  expect(advertisers.length).toBeGreaterThan(0);
  await page.goto(advertisers.at(-1).url);
  for (const { url, public_name, placements } of advertisers) {
    const heading = page.locator(`[id="${url.split('#')[1]}"]`);
    await expect(heading).toHaveText(public_name);
    const card = page.getByRole('article').filter({ has: heading });
    for (const { flat_price_usd } of placements)
      await expect(card).toContainText(`$${flat_price_usd.toLocaleString('en-US')}`);
  }
  await expect(page.locator(`[id="${advertisers.at(-1).url.split('#')[1]}"]`)).toBeInViewport();
});

test('says of each invented advertiser that it is', async ({ page }) => {
  await page.goto('/advertisers');
  for (const card of await page.getByRole('main').getByRole('article').all())
    await expect(card).toContainText('Sample: not a real advertiser');
});

test('can be taken along as a table of the same placements', async ({ request }) => {
  const { advertisers } = await (await request.get('/advertisers.json')).json();
  const csv = await request.get('/advertisers.csv');
  expect(csv.headers()['content-type']).toBe('text/csv; charset=utf-8');
  const table = await csv.text();
  for (const { placements } of advertisers)
    for (const { facility, starts_at } of placements)
      expect(table).toMatch(new RegExp(`${facility.id},.*${starts_at}`));
});

test('knows of everyone whom a search shows as paid', async ({ request }) => {
  const { advertisers } = await (await request.get('/advertisers.json')).json();
  const paying = advertisers.flatMap(({ public_name, placements }: Paying) =>
    placements.filter(({ status }) => status === 'running').map(({ facility }) => [facility.id, public_name]),
  );
  for (const [id, name] of paying) {
    const { disclosure } = await (await request.get(`/api/v1/facilities/${id}`)).json();
    expect(disclosure).toMatchObject({ paid: true, advertiser: name });
  }
});
type Paying = { public_name: string; placements: { status: string; facility: { id: string } }[] };

test('holds nothing that its operator keeps for itself', async ({ page, request }) => {
  const database = new pg.Client({ connectionString: process.env.SITE_DATABASE });
  await database.connect();
  const { rows } = await database.query('SELECT contact_name, contact_email FROM advertiser');
  await database.end();
  await page.goto('/advertisers');
  const all = `${await page.content()}${await (await request.get('/advertisers.json')).text()}`;
  for (const kept of rows.flatMap(({ contact_name, contact_email }) => [contact_name, contact_email]))
    if (kept) expect(all).not.toContain(kept);
});

test('both pages are in the sitemap under the address that each calls its own', async ({ page, request }) => {
  const sitemap = await (await request.get('/sitemaps/pages')).text();
  for (const path of ['/advertisers', '/how-results-are-ordered']) {
    expect(sitemap).toContain(`${path}</loc>`);
    await page.goto(path);
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
    expect(new URL(String(canonical)).pathname).toBe(path);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('reads whole', async ({ page }) => {
    await page.goto('/advertisers');
    await expect(page.getByRole('heading', { level: 3, name: 'What it does not get' })).toBeVisible();
    await page.goto('/how-results-are-ordered');
    await expect(page.getByRole('heading', { level: 2, name: 'Check it yourself' })).toBeVisible();
  });
});
