import type { Page } from '@playwright/test';
import {
  canvas,
  chosen,
  clusters,
  listedOn,
  mark,
  marks,
  namesOfMarks,
  openMap,
  WIDE,
} from './support/on-map';
import { expect, expectAccessible, test } from './support/test';

test.use({ viewport: WIDE, reducedMotion: 'reduce' });

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

/** Steps from mark to mark until one has such a name. */
async function stepTo(page: Page, isIt: (name: string) => boolean): Promise<string> {
  for (const _ of await namesOfMarks(page)) {
    const name = await focused(page);
    if (isIt(name)) return name;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error('No mark has such a name.');
}

const isPin = (name: string) => !/^(Cluster|\d)/.test(name);

test('by keyboard: to the map, over it, into it, and out again', async ({ page }) => {
  await openMap(page, '/search?near=Boston,+MA&radius=50');
  await page.getByRole('link', { name: 'Go to the map' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip the map' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Skip the map' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('region', { name: 'Map', exact: true }).locator(':focus')).toHaveCount(0);
  await page.getByRole('link', { name: 'Skip the map' }).focus();
  await page.keyboard.press('Tab');
  await expect(canvas(page)).toBeFocused();

  await test.step('it moves and zooms, and the address follows', async () => {
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/[?&]map=/);
    const moved = page.url();
    await page.keyboard.press('+');
    await expect(page).not.toHaveURL(moved);
    await page.keyboard.press('-');
    await expect(clusters(page).first()).toBeAttached();
  });

  const isListed = await listedOn(page);

  await test.step('one Tab leads to the nearest mark, arrows to the next ones in order of distance', async () => {
    await page.keyboard.press('Tab');
    const [nearest] = await namesOfMarks(page);
    expect(await focused(page)).toBe(nearest);
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe((await namesOfMarks(page)).at(-1));
    await page.keyboard.press('Home');
    const miles = (await namesOfMarks(page)).flatMap((name) => {
      const told = / about ([\d.]+) miles/.exec(name)?.[1];
      return told ? [Number(told)] : [];
    });
    expect(miles.length).toBeGreaterThan(2);
    expect(miles).toEqual([...miles].sort((a, b) => a - b));
    for (const name of await namesOfMarks(page)) expect(name).toMatch(/[A-Za-z]{3}/);
  });

  await test.step('a facility opens beside it, and Escape leads back to its mark', async () => {
    const name = await stepTo(page, (each) => isPin(each) && !isListed(each));
    await page.keyboard.press('Enter');
    await expect(chosen(page)).toBeFocused();
    await expect(chosen(page).getByRole('link', { name: /^Call / })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(mark(page, name)).toBeFocused();
  });

  await test.step('or to the map, where that mark became part of another', async () => {
    await page.keyboard.press('Enter');
    await expect(chosen(page)).toBeFocused();
    const name = String(await marks(page).locator('[aria-current]').getAttribute('aria-label'));
    const further = page.getByRole('button', { name: 'Zoom out' });
    while ((await mark(page, name).count()) > 0) await further.click();
    await chosen(page).press('Escape');
    await expect(canvas(page)).toBeFocused();
    await page.keyboard.press('Tab');
  });

  await test.step('a cluster is looked at more closely, and the keyboard goes on among its members', async () => {
    await page.keyboard.press('Home');
    const name = await stepTo(page, (each) =>
      /^Cluster, [\d,]+ facilities, around [A-Z].*, [A-Z]{2}$/.test(each),
    );
    await page.keyboard.press('Enter');
    await expect(mark(page, name)).toHaveCount(0);
    await expect.poll(() => marks(page).locator(':focus').count()).toBe(1);
    await expect(
      page.getByRole('status').filter({ hasText: 'facilities in this part of the map' }),
    ).toHaveCount(1);
  });

  await page.keyboard.press('Escape');
  await expect(canvas(page)).toBeFocused();

  await test.step('a mark that leaves the sight leaves the keyboard on the map', async () => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('End');
    const last = await focused(page);
    for (let zooms = 0; zooms < 4; zooms++) await page.keyboard.press('+');
    await expect(mark(page, last)).toHaveCount(0);
    await expect.poll(() => focused(page)).toMatch(/[A-Za-z]{3}/);
    expect(await focused(page)).not.toBe(last);
  });
});

test('by keyboard: the mark of a card leads into the list, and Escape back', async ({ page }) => {
  await openMap(page, '/search?near=Worcester,+MA');
  const isListed = await listedOn(page);
  await marks(page).getByRole('button').first().focus();
  const name = await stepTo(page, (each) => isPin(each) && isListed(each));
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-chosen]').getByRole('heading').getByRole('link')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(mark(page, name)).toBeFocused();
});
