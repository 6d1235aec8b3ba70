import { expect, expectAccessible, test } from './support/test';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test('the list comes first, and filters are one tap away', async ({ page }) => {
  await page.goto('/search?near=New+York,+NY');
  const firstCard = await page.getByRole('article').first().boundingBox();
  expect(firstCard?.y).toBeLessThan(844);
  const detox = page.getByRole('checkbox', { name: /^Detox/ }).first();
  await expect(detox).toBeHidden();

  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await detox.check();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('with detox');
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Show [\d,]+ places?/ }).click();
  await expect(detox).toBeHidden();
  await expect(page.getByRole('button', { name: 'Filters (1)' })).toBeFocused();
});

test('Escape closes the filters and gives the focus back', async ({ page }) => {
  await page.goto('/search?near=New+York,+NY');
  const open = page.getByRole('button', { name: 'Filters', exact: true });
  await open.click();
  await expect(page.getByRole('button', { name: 'Close filters' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Close filters' })).toBeHidden();
  await expect(open).toBeFocused();
});

test('by keyboard no filter hides under what stays at the edges of the sheet', async ({ page }) => {
  await page.goto('/search?near=New+York,+NY');
  await page.getByRole('button', { name: 'Filters', exact: true }).press('Enter');
  await expect(page.getByRole('button', { name: 'Close filters' })).toBeVisible();
  /** What has the focus, and whether its middle is what a finger there would meet. */
  const focused = () =>
    page.evaluate(() => {
      const target = document.activeElement;
      if (!target?.closest('#filters')) return null;
      const { left, top, width, height } = target.getBoundingClientRect();
      const met = document.elementFromPoint(left + width / 2, top + height / 2);
      return { what: target.outerHTML.slice(0, 120), isSeen: met !== null && target.contains(met) };
    });
  const hidden: string[] = [];
  let seen = 0;
  for (const key of ['Tab', 'Shift+Tab'])
    for (let i = 0; i < 30; i++) {
      await page.keyboard.press(key);
      const now = await focused();
      if (now?.isSeen) seen++;
      else if (now) hidden.push(`${key}: ${now.what}`);
    }
  expect(hidden).toEqual([]);
  expect(seen).toBeGreaterThan(40);
});

test('the call is the largest thing to tap on a card', async ({ page }) => {
  await page.goto('/search?near=New+York,+NY');
  const card = page
    .getByRole('article')
    .filter({ has: page.getByRole('link', { name: /^Call / }) })
    .first();
  const areas = await card.getByRole('link').evaluateAll((links) =>
    links.map((link) => {
      const { width, height } = link.getBoundingClientRect();
      return { call: link.getAttribute('href')?.startsWith('tel:'), area: width * height, height };
    }),
  );
  const largest = areas.reduce((a, b) => (b.area > a.area ? b : a));
  expect(largest.call).toBe(true);
  expect(largest.height).toBeGreaterThanOrEqual(44);
});

for (const width of [320, 390]) {
  test(`fits ${width} pixels without scrolling sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await page.goto('/search?near=New+York,+NY&care=detox&payment=medicaid');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}
