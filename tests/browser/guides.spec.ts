import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './support/test';

const GUIDE = '/guides/how-treatment-works';
/** What a page may weigh on its way to a phone. */
const MOST_BYTES = 60_000;

const larger = (page: Page) => page.getByRole('checkbox', { name: 'Larger type' });
const textSize = (page: Page) =>
  page
    .getByRole('article')
    .getByRole('listitem')
    .nth(1)
    .evaluate((item) => Number.parseFloat(getComputedStyle(item).fontSize));

/** A page as a browser is sent it, which takes a tenth of the time that it takes to be shown. */
async function asSent(url: URL): Promise<{ status: number | undefined; html: string; bytes: number }> {
  const [response] = (await once(get(url, { headers: { 'accept-encoding': 'br' } }), 'response')) as [
    IncomingMessage,
  ];
  const body = await buffer(response);
  const html = String(brotliDecompressSync(body));
  return { status: response.statusCode, html, bytes: body.length };
}

test('the list leads to every guide, and each opens, small enough for a slow phone', async ({
  page,
  baseURL,
}) => {
  await page.goto('/guides');
  await expectAccessible(page);
  const found = page.getByRole('main').locator('a[href^="/guides/"]');
  const paths = await found.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(paths.length).toBeGreaterThan(25);
  for (const path of paths) {
    const { status, html, bytes } = await asSent(new URL(path, baseURL));
    expect(status, path).toBe(200);
    expect(html).toContain('In five sentences');
    expect(bytes, path).toBeLessThan(MOST_BYTES);
  }
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`a guide is accessible in ${colorScheme}, in larger type too`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(GUIDE);
    await expectAccessible(page);
    await larger(page).check();
    await expectAccessible(page);
  });

test('a guide says who has read it, and leads from a number to its source and back', async ({ page }) => {
  await page.goto(GUIDE);
  await expect(page.getByText('Not yet reviewed by a clinician. Sources below.')).toBeVisible();
  await page.getByRole('link', { name: 'Source 1', exact: true }).first().click();
  await expect(page).toHaveURL(/#source-1$/);
  const source = page.locator('#source-1');
  await expect(source).toBeInViewport();
  await source.getByRole('link', { name: 'Back to the text, place 1' }).click();
  await expect(page.locator('#cited-1-1')).toBeInViewport();
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link').nth(2).click();
  await expect(page.getByRole('article').getByRole('heading', { level: 2 }).nth(4)).toBeInViewport();
});

test('from a guide one reaches a search that is already filtered', async ({ page }) => {
  await page.goto('/guides/overdose-and-naloxone');
  await page.getByRole('link', { name: 'Medication for opioid use disorder near you' }).click();
  await expect(
    page.getByRole('checkbox', { name: /^Medication for opioid use disorder/ }).first(),
  ).toBeChecked();
});

test('larger type makes words larger, and nobody is told', async ({ page, context }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(GUIDE);
  const before = await textSize(page);
  await larger(page).check();
  expect(await textSize(page)).toBeGreaterThan(1.3 * before);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await expect(page).toHaveURL(new RegExp(`${GUIDE}$`));
  const kept = await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)].flat());
  expect([...kept, ...(await context.cookies())]).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a guide is whole, its type can be larger, and it offers no button that does nothing', async ({
    page,
  }) => {
    await page.goto(GUIDE);
    await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
    const before = await textSize(page);
    await larger(page).check();
    expect(await textSize(page)).toBeGreaterThan(1.3 * before);
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});

test.describe('shared', () => {
  test('a listing gives its own address to the device, without the search it was found by', async ({
    page,
    baseURL,
  }) => {
    // A browser without a window has no way of sharing: this is what a phone's own is given.
    await page.addInitScript(() => {
      const given: unknown[] = [];
      Object.assign(window, { given });
      navigator.share = async (data) => void given.push(data);
    });
    await page.goto('/search?near=New+York,+NY&care=detox');
    await page.getByRole('article').first().getByRole('heading').getByRole('link').click();
    await page.waitForURL(/\/facilities\//);
    await page.getByRole('button', { name: 'Share' }).click();
    const path = new URL(page.url()).pathname;
    const given = () => page.evaluate(() => Reflect.get(window, 'given'));
    await expect.poll(given).toEqual([{ title: expect.any(String), url: `${baseURL}${path}` }]);
  });

  test('a guide’s address is copied where there is no other way, and the page says so', async ({
    page,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(GUIDE);
    await page.evaluate(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
    await page.getByRole('button', { name: 'Share' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Link copied.' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${GUIDE}`);
  });
});

test('on paper a guide is its text and its sources', async ({ page }) => {
  await page.goto(GUIDE);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(larger(page)).toBeHidden();
  await expect(page.getByRole('heading', { name: 'In five sentences' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
  const paper = await page.pdf({ format: 'Letter' });
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(6);
});
