import { expect, expectAccessible, test } from './support/test';

test('asks where, offers kinds of help in plain words, and says what is different', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Find addiction treatment near you');
  await expect(page.getByLabel('City, ZIP code, county or state')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Detox/ })).toHaveAttribute('href', '/levels-of-care/detox');
  await expect(page.getByText('Money cannot move a result.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Massachusetts' })).toHaveAttribute(
    'href',
    '/places/massachusetts',
  );
});

test('has four doors, each to a page that opens', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Search near me' })).toBeVisible();
  for (const [door, title] of [
    ['Not sure what I need', 'Not sure what to look for?'],
    ['For someone else', 'For families and friends'],
    ['Emergency', 'Overdose? Act now'],
  ] as const) {
    await page
      .getByRole('main')
      .getByRole('link', { name: new RegExp(`^${door}`) })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
    await page.goBack();
  }
});

test('shows the numbers for an emergency, and who answers the general one', async ({ page }) => {
  await page.goto('/');
  const bar = page.getByRole('complementary', { name: 'Emergency and crisis lines' });
  await expect(bar.getByRole('link', { name: /: 911$/ })).toHaveAttribute('href', 'tel:911');
  await expect(bar.getByRole('link', { name: /: 988$/ })).toHaveAttribute('href', 'tel:988');
  const helpline = bar.getByRole('listitem').filter({ hasText: '1-800-662-4357' });
  await expect(helpline.getByRole('link')).toHaveAttribute('href', 'tel:+18006624357');
  await expect(helpline).toContainText('Answered by SAMHSA');
});

test('says on the first line that a sample directory is invented', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText(/Every facility here is invented/)).toContainText('npm run import');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`is accessible in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/');
    await expectAccessible(page);
  });
}

test('fits a width of 320 pixels without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('lets a keyboard skip to the page itself', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});

test('sets no cookie and moves nothing while it loads', async ({ page, context }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => setTimeout(() => resolve(sum), 0));
      }),
  );
  // To three decimals, as browsers' own tools tell it: less than that is no movement that an eye could follow.
  expect(Number(shift.toFixed(3))).toBe(0);
  expect(await context.cookies()).toEqual([]);
});
