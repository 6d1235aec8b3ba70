import { expect, expectAccessible, test } from './support/test';

test('from the states to a city to a facility', async ({ page }) => {
  test.slow();
  await page.goto('/places');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'California', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Addiction treatment in California');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Los Angeles', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Addiction treatment in Los Angeles, CA');
  await expectAccessible(page);
  const lines = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.locator('a[href^="/facilities/"]') });
  for (const text of await lines.allInnerTexts()) {
    expect(text).toMatch(/(Not an advertiser: no|No) one paid for this listing\.|Paid advertiser\./);
    expect(text).toContain('Sample: not a real facility');
  }
  const facility = page.locator('main a[href^="/facilities/"]').first();
  const name = await facility.innerText();
  await facility.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('a count on a state’s page is what its search finds', async ({ page }) => {
  await page.goto('/places/california');
  const link = page.getByRole('link', { name: /^Detox/ });
  const count = (await link.innerText()).replace(/\D/g, '');
  await link.click();
  await expect(page).toHaveURL(/near=California&care=detox/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(count);
});

test('a state by its two letters, or in capitals, has one address', async ({ request }) => {
  for (const [given, canonical] of [
    ['/places/CA', '/places/california'],
    ['/places/California', '/places/california'],
    ['/places/ca/Los-Angeles', '/places/california/los-angeles'],
  ] as const) {
    const moved = await request.get(given, { maxRedirects: 0 });
    expect([moved.status(), moved.headers().location]).toEqual([308, canonical]);
  }
});

test.describe('a place that does not exist', () => {
  test.use({ allowedConsole: [/404/] });

  for (const path of [
    '/places/atlantis',
    '/places/ohio/atlantis',
    '/places/ohio/%F0%9F%98%80',
    '/places/ohio/%E0%A4%A',
    '/places/ohio/%25E0%25A4%25A',
  ])
    test(`${path} is a 404 with a search`, async ({ page }) => {
      expect((await page.goto(path))?.status()).toBe(404);
      await expect(page.getByLabel('City, ZIP code, county or state')).toBeVisible();
    });
});
