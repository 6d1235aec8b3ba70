import { chromium, type Page } from '@playwright/test';
import { buildSite } from '@/scripts/launch/build-site';
import { chromiumOptions } from '@/tests/browser/support/chromium-options';
import { findChromium } from '@/tests/browser/support/find-chromium';
import { serveOver } from '@/tests/browser/support/serve-over';
import { withBenchDirectory } from './bench-directory';
import { count, type Write } from './report';

const FACILITIES = 20_000;
/** The shortest that a browser tells of. */
const SHORTEST_MS = 16;

/** How long the page takes to answer a hand while the whole country is on its map: a real Chromium that draws in software. */
export async function benchMapInBrowser(serverUrl: string, write: Write): Promise<void> {
  await buildSite(process.cwd(), undefined, () => {});
  await withBenchDirectory(serverUrl, FACILITIES, async ({ url }) => {
    const site = await serveOver(url, () => {});
    const browser = await chromium.launch(chromiumOptions(await findChromium()));
    try {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.addInitScript(watchInteractions, SHORTEST_MS);
      await page.goto(`${site.url}/search?map=3.4/38.5/-96.5`);
      const marks = page.getByRole('list', { name: /^Places on the map/ }).getByRole('button');
      await marks.first().waitFor({ state: 'attached' });
      await page.waitForLoadState('networkidle');
      const shown = await page
        .getByText(/facilities in this part of the map\./)
        .first()
        .textContent();
      write(`\nThe map in a browser, of ${count(FACILITIES)}: ${shown} ${await marks.count()} marks`);
      await moveAbout(page);
      write(`  ${figures(await page.evaluate(() => (window as unknown as Watched).interactions))}`);
    } finally {
      await browser.close();
      await site.stop();
    }
  });
}

type Watched = { interactions: Record<string, number> };

/** Keeps the longest duration of each interaction, from the hand to the next frame. Runs in the page. */
function watchInteractions(shortest: number): void {
  const interactions: Record<string, number> = {};
  Object.assign(window, { interactions });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEventTiming & { interactionId: number })[])
      if (entry.interactionId > 0)
        interactions[entry.interactionId] = Math.max(interactions[entry.interactionId] ?? 0, entry.duration);
  }).observe({ type: 'event', durationThreshold: shortest, buffered: true } as PerformanceObserverInit);
}

/** Moves, zooms and steps through the marks, as a person would and without waiting for anything. */
async function moveAbout(page: Page): Promise<void> {
  const map = page.getByRole('region', { name: /^Map\. Arrow keys move it/ });
  await map.focus();
  for (const key of [
    'ArrowRight',
    'ArrowDown',
    'ArrowLeft',
    'ArrowUp',
    '+',
    'ArrowRight',
    '-',
    'ArrowLeft',
  ]) {
    await page.keyboard.press(key);
    await page.waitForTimeout(150);
  }
  await page.keyboard.press('Tab');
  for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowDown');
  for (const name of ['Zoom in', 'Zoom out', 'Zoom in', 'Zoom in'])
    await page.getByRole('button', { name, exact: true }).click();
  await page
    .getByRole('button', { name: /^Cluster, / })
    .last()
    .press('Enter');
  await page.waitForTimeout(2000);
}

function figures(interactions: Record<string, number>): string {
  const sorted = Object.values(interactions).sort((a, b) => a - b);
  const at = (part: number) => `${sorted[Math.ceil(part * sorted.length) - 1] ?? 0} ms`;
  return `${sorted.length} interactions of ${SHORTEST_MS} ms or more: half within ${at(0.5)}, longest ${at(1)} (INP)`;
}
