import type { Page } from '@playwright/test';
import { LOOKS } from './support/looks';
import { expect, expectAccessible, test } from './support/test';

/** Opens the first facility of a search, as people arrive at a listing. */
async function openListing(page: Page): Promise<string> {
  await page.goto('/search?near=New+York,+NY&radius=100');
  await page.getByRole('article').first().getByRole('heading').getByRole('link').click();
  await page.waitForURL(/\/facilities\//);
  return new URL(page.url()).pathname;
}

test('a listing leads to a call: the number first, who answers, and whether anyone paid', async ({
  page,
}) => {
  await openListing(page);
  const call = page
    .getByRole('main')
    .getByRole('link', { name: /^Call / })
    .first();
  await expect(call).toHaveAttribute('href', /^tel:\+1\d{10}/);
  await expect(page.getByText(/^(Rings at this facility|Shared by \d+ facilities)/).first()).toBeVisible();
  await expect(page.getByText(/^(Not an advertiser|No one paid|Paid advertiser)/).first()).toBeVisible();
  await expect(page.getByRole('main').getByText('Sample: not a real facility')).toBeVisible();
});

test('what was reported, what was not, and from where', async ({ page }) => {
  await openListing(page);
  for (const name of [
    'Levels of care',
    'Paying for it',
    'What to ask when you call',
    'Everything it reported',
  ])
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
  await expect(page.getByText('“Not reported” does not mean “no”.').first()).toBeVisible();
  await page.getByText('The source and date of each fact').click();
  await expect(page.getByRole('rowheader', { name: 'Phone numbers' })).toBeVisible();
});

test('the id is what counts: any other words in the address lead to the right ones', async ({
  page,
  request,
}) => {
  const path = await openListing(page);
  const id = path.slice(path.lastIndexOf('-') + 1);
  const moved = await request.get(`/facilities/some-old-name-${id}`, { maxRedirects: 0 });
  expect(moved.status()).toBe(308);
  expect(moved.headers().location).toBe(path);
  // As a search engine comes to it, not on the way from another page.
  await page.goto(path);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`${path}$`));
});

for (const { width, scheme } of LOOKS)
  test(`a listing is accessible at ${width} px, ${scheme}, with everything opened`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    await openListing(page);
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('details')) element.open = true;
    });
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });

test('printed, a listing keeps its numbers and its sources, and drops what only a screen can use', async ({
  page,
}) => {
  await openListing(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('main').locator('a[href^="tel:"]').first()).toBeVisible();
  await expect(page.getByText('Directions', { exact: true })).toBeHidden();
  await expect(page.getByRole('rowheader', { name: 'Phone numbers' })).toBeVisible();
});

test.describe('a facility that does not exist', () => {
  // Next announces the styles of the page that was asked for before it is known to be missing.
  test.use({ allowedConsole: [/404/] });

  test('is a 404 with a search', async ({ page }) => {
    const response = await page.goto('/facilities/nobody-zzzzzz');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('We could not find this page');
    await expectAccessible(page);
    await page.getByLabel('City, ZIP code, county or state').fill('02118');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await expect(page).toHaveURL(/\/search\?near=02118/);
  });
});
