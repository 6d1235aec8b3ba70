import type { CDPSession, Page } from '@playwright/test';
import { holdAnswers } from './support/hold-answers';
import { canvas, chosen, clusters, marks, namesOfMarks, openMap, WIDE } from './support/on-map';
import { expect, expectAccessible, test } from './support/test';

test.use({ hasTouch: true, reducedMotion: 'reduce' });

/** Moves fingers that lie beside each other over the page, all by the same way. */
async function drag(
  session: CDPSession,
  fingers: number,
  from: { x: number; y: number },
  by: { x: number; y: number },
) {
  const at = (part: number) =>
    Array.from({ length: fingers }, (_, id) => ({
      id,
      x: from.x + 40 * id + by.x * part,
      y: from.y + by.y * part,
    }));
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (const part of [0.2, 0.4, 0.6, 0.8, 1])
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(part) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

const isMapFile = (url: string) => /\/map\/|\/clusters|maplibre|\.pmtiles/.test(url);
const openButton = (page: Page) => page.getByRole('button', { name: 'Map', exact: true });

/** Opens the map over a list, as an entry of the history, and waits until the results are on it. */
async function openFromList(page: Page): Promise<void> {
  await page.goto('/search?near=Boston,+MA&radius=50');
  await openButton(page).tap();
  await expect(marks(page).getByRole('button').first()).toBeAttached({ timeout: 30_000 });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the list comes without the map, which fills the screen when it is asked for; Back leads to the list', async ({
    page,
  }) => {
    const fetched: string[] = [];
    const libraries: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    page.on('response', async (response) => {
      if (!response.url().endsWith('.js')) return;
      if ((await response.text().catch(() => '')).includes('maplibregl-map')) libraries.push(response.url());
    });
    await page.goto('/search?near=Boston,+MA', { waitUntil: 'networkidle' });
    expect(fetched.filter(isMapFile)).toEqual([]);
    const before = fetched.length;
    await openButton(page).tap();
    await expect(marks(page).getByRole('button').first()).toBeAttached({ timeout: 30_000 });
    expect(fetched.slice(before).filter(isMapFile)).not.toEqual([]);
    // The library is in a file of its own, and that came after the tap.
    expect(libraries).not.toEqual([]);
    expect(fetched.slice(0, before).filter((url) => libraries.includes(url))).toEqual([]);
    await expect(page).toHaveURL(/view=map/);
    await expectAccessible(page);

    const pin = (await namesOfMarks(page)).find((name) => / about /.test(name));
    await marks(page)
      .getByRole('button', { name: String(pin), exact: true })
      .tap();
    const call = chosen(page).getByRole('link', { name: /^Call / });
    await expect(call).toBeInViewport({ ratio: 1 });
    const box = await chosen(page).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(750);

    await page.goBack();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('article').first()).toBeVisible();
    await expect(page).not.toHaveURL(/view=map/);
  });

  test('a link to the map opens it where it was; one finger moves it, and a search of it is undone by Back', async ({
    page,
  }) => {
    const address = '/search?near=Boston,+MA&radius=50&view=map&map=10.00/42.3500/-71.0600';
    await openMap(page, address);
    await expect(page).toHaveURL(/map=10\.00\/42\.35/);
    const session = await page.context().newCDPSession(page);
    await drag(session, 1, { x: 200, y: 500 }, { x: -90, y: -120 });
    await expect(page).not.toHaveURL(/map=10\.00\/42\.3500/);
    await page.getByRole('button', { name: 'Search this area' }).tap();
    await expect(page).toHaveURL(/bbox=/);
    await expect(page).toHaveTitle(/in this part of the map/);
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.goBack();
    await expect(page).toHaveTitle(/near Boston, MA/);
    await page.getByRole('button', { name: 'Close the map' }).tap();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('closed right after a move, the map leaves its part of the world to the list; Back leads to the search before', async ({
    page,
  }) => {
    await openFromList(page);
    await page.getByRole('checkbox', { name: 'Search as I move the map' }).check();
    const session = await page.context().newCDPSession(page);
    const box = () => new URL(page.url()).searchParams.get('bbox');

    await drag(session, 1, { x: 200, y: 500 }, { x: -90, y: -120 });
    await expect.poll(box).not.toBeNull();
    const first = box();
    const letGo = await holdAnswers(page);
    await drag(session, 1, { x: 200, y: 400 }, { x: 60, y: 150 });
    await page.getByRole('button', { name: 'Close the map' }).tap();
    // However long the answer takes: longer than the map waits, at least, before it would search by itself.
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
    await expect(page.getByRole('dialog')).toHaveCount(0);
    letGo();
    await expect.poll(box).not.toBe(first);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('in this part of the map');
    await expect(page).not.toHaveURL(/view=map/);

    await page.goBack();
    await expect.poll(box).toBe(first);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('closed before its first search is answered, the map leaves one entry of the history behind, the list’s', async ({
    page,
  }) => {
    await openFromList(page);
    await drag(await page.context().newCDPSession(page), 1, { x: 200, y: 500 }, { x: -90, y: -120 });
    const letGo = await holdAnswers(page);
    await page.getByRole('button', { name: 'Search this area' }).tap();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    letGo();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('in this part of the map');
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('near Boston, MA');
    await expect(page).toHaveURL(/radius=50$/);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});

test.describe('on a wide screen that is touched', () => {
  test.use({ viewport: WIDE });

  test('one finger scrolls the page over the map, two move the map', async ({ page }) => {
    await openMap(page, '/search?near=Boston,+MA&radius=50');
    await expect(clusters(page).first()).toBeAttached();
    const box = await canvas(page).boundingBox();
    if (!box) throw new Error('no map');
    const from = { x: box.x + 150, y: box.y + 500 };
    const session = await page.context().newCDPSession(page);
    await drag(session, 1, from, { x: 0, y: -200 });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await expect(page).not.toHaveURL(/map=/);
    await drag(session, 2, { x: from.x, y: 500 }, { x: 60, y: -120 });
    await expect(page).toHaveURL(/map=/);
  });
});
