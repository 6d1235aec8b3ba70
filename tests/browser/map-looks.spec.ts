import { clusters, marks, openMap, WIDE } from './support/on-map';
import { expect, expectAccessible, test } from './support/test';

test.use({ viewport: WIDE, reducedMotion: 'reduce' });

/** What a person looks for at each: the country, a state, a city with its suburbs, a town. */
const ZOOMS = { country: 3.4, state: 7, metro: 10, town: 13 };

test('at each zoom, in both color schemes, the map can be read: pictures for the eye', async ({
  page,
}, testInfo) => {
  await openMap(page, '/search');
  for (const [name, zoom] of Object.entries(ZOOMS)) {
    await openMap(page, `/search?map=${zoom}/${name === 'country' ? '38.5/-96.5' : '42.36/-71.06'}`);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.waitForLoadState('networkidle');
      const body = await page.getByRole('region', { name: 'Map', exact: true }).screenshot();
      await testInfo.attach(`${name}, ${colorScheme}`, { body, contentType: 'image/png' });
      expect(body.length).toBeGreaterThan(10_000);
    }
  }
  await expectAccessible(page);
});

test('two hundred moves leave nothing behind', async ({ page }) => {
  test.slow();
  await openMap(page, '/search?near=Boston,+MA&radius=50');
  await expect(clusters(page).first()).toBeAttached();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const level = async () => {
    // What is held weakly goes a round later than what held it.
    for (let round = 0; round < 3; round++) {
      await session.send('HeapProfiler.collectGarbage');
      await page.waitForTimeout(200);
    }
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return { heap: of('JSHeapUsedSize'), listeners: of('JSEventListeners'), nodes: of('Nodes') };
  };
  /** There and back again, so that the map is where it was. */
  const move = async (times: number) => {
    await page.getByRole('region', { name: /^Map\. Arrow keys/ }).focus();
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'])
      for (let i = 0; i < times / 4; i++) await page.keyboard.press(key);
    await page.waitForLoadState('networkidle');
    await expect(marks(page).getByRole('button').first()).toBeAttached();
  };
  // Over the same ground before it is measured: tiles and answers that were seen once are kept, up to a number.
  await move(100);
  const before = await level();
  await move(100);
  await move(100);
  const after = await level();
  console.log(`Two hundred moves: ${JSON.stringify({ before, after })}`);
  // What a move left behind would be there two hundred times; a question under way has a few listeners of its own.
  expect(after.listeners).toBeLessThanOrEqual(before.listeners + 20);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes + 200);
  expect(after.heap).toBeLessThanOrEqual(before.heap * 1.1);
});
