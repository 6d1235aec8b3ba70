import { readFileSync } from 'node:fs';
import { ARCHIVE_FILE } from '@/lib/map/basemap/archive-file';
import { standInForStyle } from './support/map-host';
import { openMap, WIDE } from './support/on-map';
import { serveOver } from './support/serve-over';
import { expect, test } from './support/test';

const ADDRESS = '/search?near=Boston,+MA';
const OURS = /GeoNames/;

test.use({
  viewport: WIDE,
  reducedMotion: 'reduce',
  allowedHosts: [/^localhost:|^tiles\.example$/],
  allowedConsole: [/Failed to load resource|net::ERR/],
});

const siteWith = (MAP_STYLE_URL: string) =>
  serveOver(String(process.env.SITE_DATABASE), () => {}, { MAP_STYLE_URL });

test('a style of another host is drawn, and the page names that host; where it refuses its tiles, our own map is', async ({
  page,
}) => {
  const site = await siteWith('https://tiles.example/style.json');
  const sources = page.locator('.maplibregl-ctrl-attrib');
  try {
    const asked = await standInForStyle(page);
    await openMap(page, site.url + ADDRESS);
    await expect(page.getByText('The map comes from tiles.example')).toBeVisible();
    await expect(sources).toContainText('A stand-in');
    expect(asked).toContain('/sprite.json');
    await standInForStyle(page, 403);
    await openMap(page, site.url + ADDRESS);
    await expect(sources).toContainText(OURS);
  } finally {
    await site.stop();
  }
});

test('an archive of streets on this host is drawn, and no other host is named; where it is missing, our own map is', async ({
  page,
}) => {
  const site = await siteWith('/map/streets.pmtiles');
  const sources = page.locator('.maplibregl-ctrl-attrib');
  try {
    await openMap(page, site.url + ADDRESS);
    await expect(sources).toContainText(OURS);
    const archive = readFileSync(`public/map/${ARCHIVE_FILE}`);
    await page.route('**/map/streets.pmtiles', async (route) => {
      const [first = 0, last = 0] = (/\d+-\d+/.exec(route.request().headers().range ?? '')?.[0] ?? '')
        .split('-')
        .map(Number);
      await route.fulfill({ status: 206, body: archive.subarray(first, last + 1) });
    });
    await openMap(page, site.url + ADDRESS);
    await expect(sources).toContainText('Protomaps');
    await expect(page.getByText('The map comes from')).toHaveCount(0);
  } finally {
    await site.stop();
  }
});
