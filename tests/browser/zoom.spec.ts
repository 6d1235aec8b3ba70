import type { Page } from '@playwright/test';
import { openPage, PAGES } from './support/pages';
import { expect, test } from './support/test';

/** What a laptop's window becomes at 200 %, and a phone's or a window of 1280 at 400 % (WCAG 1.4.10). */
const WINDOWS = [
  { width: 640, height: 400 },
  { width: 320, height: 640 },
  { width: 195, height: 422 },
];

test.use({ deviceScaleFactor: 4 });

for (const address of PAGES)
  test(`${address} needs no sideways scrolling and cuts nothing off, however large it is shown`, async ({
    page,
  }) => {
    await openPage(page, address);
    // What is closed at first has to fit, too.
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('details')) element.open = true;
    });
    for (const size of WINDOWS)
      await test.step(`${size.width} wide`, async () => {
        await page.setViewportSize(size);
        expect(await beyondEdge(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
      });
  });

/** What reaches over the right edge of the page. */
const beyondEdge = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    return [...document.querySelectorAll('main a, main button, main h1, main h2, main p, main input')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !element.classList.contains('visually-hidden'))
      .filter((element) => element.getBoundingClientRect().right > edge + 0.5)
      .filter((element) => !scrolls(element))
      .map((element) => element.outerHTML.slice(0, 120));

    /** Inside a box that scrolls by itself, as a wide table may. */
    function scrolls(element: Element | null): boolean {
      if (!element) return false;
      return getComputedStyle(element).overflowX === 'auto' || scrolls(element.parentElement);
    }
  });
