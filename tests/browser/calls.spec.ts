import type { Page } from '@playwright/test';
import { LOOKS } from './support/looks';
import { expect, expectAccessible, test } from './support/test';

async function openListing(page: Page): Promise<void> {
  await page.goto('/search?near=New+York,+NY&care=detox&radius=100');
  const title = page.getByRole('article').first().getByRole('heading').getByRole('link');
  await page.goto(String(await title.getAttribute('href')));
}

for (const { width, scheme } of LOOKS) {
  test(`who answers is told at ${width} px, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/');
    await page.getByRole('link', { name: 'Who answers when you call' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who answers when you call');
    await expect(page.getByText('There is none on this site.')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await expectAccessible(page);
  });

  test(`a call sheet is reached from its listing at ${width} px, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 844 });
    await openListing(page);
    const name = await page.getByRole('heading', { level: 1 }).innerText();
    await page.getByRole('link', { name: 'Call sheet to print' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Call sheet: ${name}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await expectAccessible(page);
  });
}

test('a call sheet prints its numbers, its questions and space to write, and not how to print', async ({
  page,
}) => {
  await openListing(page);
  await page.goto(`${new URL(page.url()).pathname}/call-sheet`);
  await page.emulateMedia({ media: 'print' });
  const main = page.getByRole('main');
  await expect(main.locator('a[href^="tel:"]').first()).toBeVisible();
  await expect(main.getByText('Is there an opening now')).toBeVisible();
  await expect(main.getByText('Is a doctor or nurse there at night?')).toBeVisible();
  await expect(main.getByRole('heading', { name: 'Notes' })).toBeVisible();
  await expect(main.getByText('Print this page')).toBeHidden();
  const document = await page.pdf({ format: 'Letter' });
  expect(document.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(3);
});

test('a call sheet is found under its own address alone, and stays out of search engines', async ({
  page,
}) => {
  await openListing(page);
  const path = new URL(page.url()).pathname;
  const id = path.slice(path.lastIndexOf('-') + 1);
  await page.goto(`/facilities/an-old-name-${id}/call-sheet`);
  await expect(page).toHaveURL(new RegExp(`${path}/call-sheet$`));
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
});

test.describe('a call sheet of nobody', () => {
  test.use({ allowedConsole: [/404/] });

  test('is not there', async ({ page }) => {
    expect((await page.goto('/facilities/nobody-zzzzzz/call-sheet'))?.status()).toBe(404);
  });
});
