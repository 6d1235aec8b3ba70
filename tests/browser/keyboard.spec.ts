import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/test';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const field = (page: Page) => page.getByLabel('City, ZIP code, county or state');
const focused = (page: Page) => page.locator(':focus');

/** More presses than the longest way on any page: beyond it, the focus is in a trap or the target cannot be reached. */
const MOST_PRESSES = 120;

/** A ring or a shadow around the focus, as it is drawn; the page itself and its title take the focus without one. */
async function expectVisibleFocus(page: Page) {
  const drawn = await focused(page).evaluate((element) => {
    const { outlineStyle, outlineWidth, boxShadow, visibility } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const ring = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
    return {
      name: element.outerHTML.slice(0, 120),
      ring: ring || boxShadow !== 'none',
      seen: visibility === 'visible' && width > 0 && height > 0,
    };
  });
  expect(drawn).toMatchObject({ ring: true, seen: true });
}

/** Presses Tab until the focus is on `target`; at every stop on the way the focus can be seen, inside the window. */
async function tabTo(page: Page, target: Locator, key = 'Tab') {
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    await page.keyboard.press(key);
    await expectVisibleFocus(page);
    await expect(focused(page)).toBeInViewport();
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${MOST_PRESSES} presses of ${key} do not lead to ${target}.`);
}

for (const width of [390, 1280])
  test(`from the first page to a call by keys alone, and back, at ${width} px`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/');
    await expect(field(page)).toHaveRole('combobox');
    await tabTo(page, field(page));
    await page.keyboard.type('worcester, ma');
    await expect(page.getByRole('option').first()).toHaveText(/^Worcester, MA/);
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('option', { selected: true })).toHaveText(/^Worcester, MA/);
    await page.keyboard.press('Enter');
    await expect(field(page)).toHaveValue('Worcester, MA');
    await page.keyboard.press('Enter');
    await expect(heading(page)).toContainText('near Worcester, MA');
    const before = await heading(page).innerText();

    const openFilters = page.getByRole('button', { name: 'Filters', exact: true });
    if (await openFilters.isVisible()) {
      await tabTo(page, openFilters);
      await page.keyboard.press('Enter');
    }
    const detox = page
      .getByRole('group', { name: 'Level of care', exact: true })
      .getByRole('checkbox', { name: /^Detox/ });
    await tabTo(page, detox);
    await page.keyboard.press('Space');
    await expect(detox).toBeChecked();
    await expect(heading(page)).toContainText('with detox');
    expect(await heading(page).innerText()).not.toBe(before);
    await expect(
      page.getByRole('status').filter({ hasText: /^\d+ places? near Worcester, MA with detox$/ }),
    ).toHaveCount(1);
    await expect(detox).toBeFocused();
    const found = await heading(page).innerText();
    const search = page.url();
    if (await openFilters.or(page.getByRole('button', { name: 'Filters (1)' })).isVisible())
      await page.keyboard.press('Escape');

    const card = page.getByRole('article').first();
    const listing = card.getByRole('heading').getByRole('link');
    const name = await listing.innerText();
    await tabTo(page, listing);
    const scrolled = await page.evaluate(() => scrollY);
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText(name);
    const call = page
      .getByRole('main')
      .getByRole('link', { name: /^Call / })
      .first();
    await tabTo(page, call);
    await expect(call).toHaveAttribute('href', /^tel:\+1\d{10}/);

    // The keys for "back" belong to the browser's own window, which a test has none of.
    await page.goBack();
    await expect(page).toHaveURL(search);
    await expect(heading(page)).toHaveText(found);
    await expect(page.getByRole('link', { name: 'Remove filter: Detox' })).toBeVisible();
    await expect(listing).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBeCloseTo(scrolled, -1);
    await expectVisibleFocus(page);
  });
