import { chromium } from '@playwright/test';
import { marks, openMap, WIDE } from './support/on-map';
import { expect, test } from './support/test';

const ADDRESS = '/search?near=Boston,+MA';
const FAILED = 'The map cannot be shown in this browser. The list has every result without it.';

test.use({
  viewport: WIDE,
  allowedConsole: [/Failed to load resource|net::ERR/],
  reducedMotion: 'reduce',
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('one line says so, and the list is all there', async ({ page }) => {
    await page.goto(ADDRESS);
    await expect(page.getByText('The map needs JavaScript.')).toBeVisible();
    await expect(page.getByText('The map is loading.')).toBeHidden();
    await expect(page.getByRole('link', { name: /^Call / }).first()).toBeVisible();
  });
});

test('without WebGL one line says so, and nothing is written to the console', async ({
  launchOptions,
  baseURL,
}) => {
  const args = [...(launchOptions.args ?? []), '--disable-3d-apis'];
  const browser = await chromium.launch({ ...launchOptions, args });
  try {
    const page = await browser.newPage({ baseURL, viewport: WIDE });
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(ADDRESS);
    await expect(page.getByText(FAILED)).toBeVisible({ timeout: 30_000 });
    await expect(page.getByRole('article').first()).toBeVisible();

    // Over the whole screen of a phone it leaves the way back to the list free.
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await expect(page.getByRole('dialog').getByText(FAILED)).toBeVisible({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Close the map' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(said).toEqual([]);
  } finally {
    await browser.close();
  }
});

test('a basemap that does not come leaves the list and one line, and can be asked for again', async ({
  page,
}) => {
  await page.route('**/*.pmtiles', (route) => route.abort());
  await page.goto(ADDRESS);
  await expect(page.getByText('The map did not load.')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(FAILED)).toHaveCount(0);
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.unroute('**/*.pmtiles');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(marks(page).getByRole('button').first()).toBeAttached({ timeout: 30_000 });
  await expect(page.getByText('The map did not load.')).toHaveCount(0);
});

test('places that do not come are no empty map: it says so, and tries again', async ({ page }) => {
  await page.route('**/api/v1/clusters?**', (route) => route.abort());
  await page.goto(ADDRESS);
  const again = page.getByRole('button', { name: 'Try again' });
  await expect(again).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(/facilities in this part of the map/)).toHaveCount(0);
  await page.unroute('**/api/v1/clusters?**');
  await again.click();
  await expect(marks(page).getByRole('button').first()).toBeAttached();
  await expect(again).toHaveCount(0);
});

test('a map that is there costs the list nothing: it is painted before, and does not move', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const seen = { shift: 0, largest: '', mapAsked: 0, listPainted: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        seen.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { element?: Element })[]) {
        seen.largest = entry.element?.closest('main') ? String(entry.element.tagName) : 'elsewhere';
        seen.listPainted = entry.startTime;
      }
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  await openMap(page, ADDRESS);
  const { shift, listPainted } = await page.evaluate(
    () => (window as unknown as { seen: { shift: number; listPainted: number } }).seen,
  );
  const asked = await page.evaluate(() =>
    Math.min(
      ...performance
        .getEntriesByType('resource')
        .filter(({ name }) => /clusters\?|\.pmtiles|maplibre/.test(name))
        .map(({ startTime }) => startTime),
    ),
  );
  const loaded = await page.evaluate(
    () => performance.getEntriesByType('navigation')[0]?.toJSON().loadEventEnd,
  );
  expect(shift).toBe(0);
  expect(listPainted).toBeLessThan(asked);
  expect(loaded).toBeLessThan(asked);
});
