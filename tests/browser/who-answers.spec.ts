import type { Page } from '@playwright/test';
import { openInOwnFace } from './support/open-in-own-face';
import { expect, test } from './support/test';

const SAID =
  /Answered by \S|Rings at this facility|Shared by \d+ facilities|(line of|listed by|TTY of) this facility/;

/** Every number that stands on the screen, with the text around it as far as the next number. */
const numbers = (page: Page) =>
  page.locator('a[href^="tel:"]:visible').evaluateAll((links) =>
    links.map((link) => {
      let around = link as HTMLElement;
      while (around.parentElement && around.parentElement.querySelectorAll('a[href^="tel:"]').length === 1)
        around = around.parentElement;
      return { href: link.getAttribute('href') ?? '', around: around.innerText };
    }),
  );

async function expectWhoAnswers(page: Page, least: number) {
  const found = await numbers(page);
  expect(found.length).toBeGreaterThanOrEqual(least);
  for (const { href, around } of found) expect(around, `who answers ${href}`).toMatch(SAID);
}

for (const path of [
  '/',
  '/places',
  '/places/california',
  '/places/california/los-angeles',
  '/levels-of-care',
  '/levels-of-care/detox',
  '/data',
  '/developers',
  '/help',
  '/who-answers',
  '/advertisers',
  '/how-results-are-ordered',
  '/search?near=Springfield',
])
  test(`${path} says of every number who answers it`, async ({ page }) => {
    await page.goto(path);
    await expectWhoAnswers(page, 3);
  });

for (const width of [390, 1280])
  test(`results, listings and call sheets say of every number who answers it, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/search?near=New+York,+NY');
    await expectWhoAnswers(page, 10);
    await page.getByRole('article').first().getByRole('heading').getByRole('link').click();
    await page.waitForURL(/\/facilities\//);
    await expectWhoAnswers(page, 4);
    await page.getByRole('link', { name: 'Call sheet to print' }).click();
    await page.waitForURL(/\/call-sheet$/);
    await expectWhoAnswers(page, 4);
  });

for (const path of ['/search?near=Atlantis', '/search?near=New+York,+NY&q=zzzqqqxxx'])
  test(`${path} offers one more number, with who answers it`, async ({ page }) => {
    await page.goto(path);
    await expectWhoAnswers(page, 4);
  });

test.describe('a page that does not exist', () => {
  test.use({ allowedConsole: [/404/] });

  test('says of every number who answers it', async ({ page }) => {
    await page.goto('/no-such-page');
    await expectWhoAnswers(page, 3);
  });
});

test('on a phone the numbers leave the screen to the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const bar = page.getByRole('complementary', { name: 'Emergency and crisis lines' });
  await openInOwnFace(page, '/');
  expect((await bar.boundingBox())?.height).toBeLessThanOrEqual(150);
});
