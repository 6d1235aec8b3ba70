import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

/** How many sheets of letter paper, with the edges that browsers leave by themselves. */
async function sheets(page: Page): Promise<number> {
  const document = await page.pdf({
    format: 'Letter',
    margin: { top: '0.4in', bottom: '0.4in', left: '0.4in', right: '0.4in' },
  });
  return document.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('a printed search keeps names and numbers and drops what paper cannot use', async ({ page }) => {
  await page.goto('/search?near=New+York,+NY&care=detox');
  const cards = page.getByRole('article');
  const count = await cards.count();
  expect(count).toBeGreaterThan(0);
  const calls = page.getByRole('main').getByRole('link', { name: /^Call / });
  const numbers = await calls.allInnerTexts();
  expect(numbers.join()).toMatch(/\(\d{3}\) \d{3}-\d{4}|\d{3}-\d{3}-\d{4}/);

  await page.emulateMedia({ media: 'print' });
  await expect(cards.filter({ visible: true })).toHaveCount(count);
  await expect(calls.filter({ visible: true })).toHaveCount(numbers.length);
  await expect(page.getByRole('checkbox').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('combobox').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('paper gets dark letters on white, also from a dark screen, and no card is torn', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/search?near=New+York,+NY');
  const colours = await page.evaluate(() => {
    const { color } = getComputedStyle(document.querySelector('h1') as Element);
    return { color, ground: getComputedStyle(document.documentElement).backgroundColor };
  });
  expect(colours).toEqual({ color: 'rgb(0, 0, 0)', ground: 'rgb(255, 255, 255)' });
  const breaks = await page
    .getByRole('article')
    .evaluateAll((cards) => cards.map((card) => getComputedStyle(card).breakInside));
  expect(new Set(breaks)).toEqual(new Set(['avoid']));
});

test('a search takes a sheet for six cards, and a listing two sheets at most', async ({ page }) => {
  await page.goto('/search?near=New+York,+NY&care=detox');
  // Six to a sheet, and half a sheet more for what stands above them.
  expect(await sheets(page)).toBeLessThanOrEqual(
    Math.ceil(((await page.getByRole('article').count()) + 3) / 6),
  );
  await page.getByRole('article').first().getByRole('heading').getByRole('link').click();
  await page.waitForURL(/\/facilities\//);
  expect(await sheets(page)).toBeLessThanOrEqual(2);
});
