import { openPage, PAGES } from './support/pages';
import { expect, test } from './support/test';

/** What a laptop's window becomes at 200 %, and a phone's or a window of 1280 at 400 % (WCAG 1.4.10). */
const WINDOWS = {
  '640 x 400 at two pixels each': { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
  '320 wide': { viewport: { width: 320, height: 640 }, deviceScaleFactor: 4 },
  '195 wide': { viewport: { width: 195, height: 422 }, deviceScaleFactor: 4 },
};

for (const [window, use] of Object.entries(WINDOWS))
  test.describe(`zoomed, ${window}`, () => {
    test.use(use);

    for (const address of PAGES)
      test(`${address} needs no sideways scrolling and cuts nothing off`, async ({ page }) => {
        await openPage(page, address);
        // What is closed at first has to fit, too.
        await page.evaluate(() => {
          for (const element of document.querySelectorAll('details')) element.open = true;
        });
        const beyond = await page.evaluate(() => {
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
        expect(beyond).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(use.viewport.width);
      });
  });
