import type { Page } from '@playwright/test';
import { openPage, PAGES } from './support/pages';
import { expect, test } from './support/test';

/** No eye follows a change as short as this. */
const LONGEST_SECONDS = 0.01;

/** Every element whose style would move or fade it for longer, and smooth scrolling. */
function movements(page: Page): Promise<string[]> {
  return page.evaluate((longest) => {
    const seconds = (list: string) => Math.max(...list.split(',').map((text) => Number.parseFloat(text)));
    return [...document.querySelectorAll('*')].flatMap((element) => {
      const style = getComputedStyle(element);
      const fades = seconds(style.transitionDuration) > longest;
      const runs = style.animationName !== 'none' && seconds(style.animationDuration) > longest;
      const glides = style.scrollBehavior === 'smooth';
      return fades || runs || glides ? [`${element.tagName} ${element.className}`] : [];
    });
  }, LONGEST_SECONDS);
}

test('who has not asked for less motion sees a new list fade in: the check finds what moves', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto('/search?near=New+York,+NY');
  expect(await movements(page)).not.toEqual([]);
});

test.describe('for whoever asked for less motion', () => {
  test.use({ reducedMotion: 'reduce' });

  test('no page moves anything', async ({ page }) => {
    test.slow();
    for (const address of PAGES)
      await test.step(address, async () => {
        await openPage(page, address);
        expect(await movements(page), address).toEqual([]);
      });
  });

  test('neither does another search', async ({ page }) => {
    await page.addInitScript(() => {
      const started: string[] = [];
      Object.assign(window, { started });
      for (const type of ['animationstart', 'transitionrun'])
        document.addEventListener(type, ({ target }) =>
          started.push(`${type} ${(target as Element).tagName}`),
        );
    });
    await page.goto('/search?near=New+York,+NY');
    await page
      .getByRole('checkbox', { name: /^Detox/ })
      .first()
      .check();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('with detox');
    expect(await page.evaluate(() => (window as unknown as { started: string[] }).started)).toEqual([]);
  });
});
