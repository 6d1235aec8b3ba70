import { standInForMapbox } from './support/map-host';
import { canvas, clusters, openMap, WIDE } from './support/on-map';
import { serveOver } from './support/serve-over';
import { expect, test } from './support/test';

/** Of the form that a token has, and nobody's. */
const TOKEN = `pk.${Buffer.from(JSON.stringify({ u: 'nobody', a: 'a' })).toString('base64url')}.nothing`;
const ADDRESS = '/search?near=Boston,+MA';

test.use({
  viewport: WIDE,
  reducedMotion: 'reduce',
  allowedHosts: [/^localhost:|\.mapbox\.com$/],
  allowedConsole: [/Failed to load resource|net::ERR/],
});

test.describe('with a token of Mapbox', () => {
  test.describe.configure({ mode: 'serial' });
  let site: Awaited<ReturnType<typeof serveOver>>;
  test.beforeAll(async () => {
    site = await serveOver(String(process.env.SITE_DATABASE), () => {}, { MAPBOX_TOKEN: TOKEN });
  });
  test.afterAll(() => site.stop());

  test('its library draws its streets, with its name on them, and the page says who sees what', async ({
    page,
  }) => {
    const asked = await standInForMapbox(page);
    await openMap(page, site.url + ADDRESS);
    await expect(page.locator('.mapboxgl-map')).toBeVisible();
    await expect(page.locator('.maplibregl-map')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Mapbox homepage' })).toBeVisible();
    await expect(page.getByText('The map comes from Mapbox')).toBeVisible();
    expect(asked.some((path) => path.startsWith('api.mapbox.com/styles/v1/mapbox/streets-v12'))).toBe(true);
    await canvas(page).focus();
    await page.keyboard.press('+');
    await expect(page).toHaveURL(/map=/);
    await expect(clusters(page).first()).toBeAttached();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => asked.some((path) => path.includes('/mapbox/dark-v11'))).toBe(true);
    await expect(clusters(page).first()).toBeAttached();
  });

  test('our own map stands in where its host does not answer, or not with tiles', async ({ page }) => {
    const isOurs = async () => {
      await openMap(page, site.url + ADDRESS);
      await expect(page.locator('.maplibregl-map')).toBeVisible();
      await expect(page.locator('.mapboxgl-map')).toHaveCount(0);
    };
    await standInForMapbox(page, 403);
    await isOurs();
    await page.context().route('https://*.mapbox.com/**', (route) => route.abort());
    await isOurs();
  });
});
