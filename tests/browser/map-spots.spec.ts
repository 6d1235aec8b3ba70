import pg from 'pg';
import { chosen, mark, openMap, WIDE } from './support/on-map';
import { paidBox, paidSearch } from './support/paid-search';
import { expect, test } from './support/test';

test.use({ viewport: WIDE, reducedMotion: 'reduce' });

type Spot = { latitude: number; longitude: number; zip: string; ids: string[] };

/** Points of the sample directory, which is made anew with other ids for each run. */
async function spots(where: string): Promise<Spot[]> {
  const client = new pg.Client({ connectionString: process.env.SITE_DATABASE });
  await client.connect();
  const { rows } = await client.query<Spot>(
    `SELECT latitude, longitude, min(zip) AS zip, array_agg(id) AS ids FROM facility WHERE status = 'active'
     GROUP BY latitude, longitude HAVING ${where} ORDER BY latitude LIMIT 1`,
  );
  await client.end();
  return rows;
}

const at = ({ latitude, longitude }: Pick<Spot, 'latitude' | 'longitude'>, zoom: number) =>
  `map=${zoom}/${latitude.toFixed(5)}/${longitude.toFixed(5)}`;

test('facilities at one address open as a list, and none hides another', async ({ page }) => {
  const [spot] = await spots(`count(*) = 3 AND bool_and(precision = 'address')`);
  if (!spot) throw new Error('The sample directory has three at one address.');
  for (const zoom of [13, 17]) {
    await openMap(page, `/search?near=${spot.latitude},${spot.longitude}&${at(spot, zoom)}`);
    await mark(page, '3 facilities at one point').click();
    const items = chosen(page).getByRole('listitem');
    await expect(items).toHaveCount(3);
    await expect(page).toHaveURL(new RegExp(`map=${zoom}`));
  }
  await chosen(page).getByRole('listitem').last().getByRole('button').click();
  await expect(page.locator('[data-facility][data-chosen]')).toBeInViewport();
});

test('a point that is only the middle of a ZIP code looks so and says so', async ({ page }) => {
  const [spot] = await spots(`count(*) = 1 AND bool_and(precision = 'zip')`);
  if (!spot) throw new Error('The sample directory has some that are known by their ZIP only.');
  await openMap(page, `/search?near=${spot.latitude},${spot.longitude}&${at(spot, 16)}`);
  const ring = mark(page, new RegExp(`near the middle of ZIP ${spot.zip}$`));
  await expect(ring.locator('span').first()).toHaveCSS('border-style', 'dashed');
});

test('what is paid for says so at its pin, in the words of its card, which it leads to', async ({ page }) => {
  const address = await paidSearch(page);
  const answer = await page.request.get(address.replace('/search', '/api/v1/facilities'));
  const { paid } = (await answer.json()) as {
    paid: { label: string; listing: { location: { latitude: number; longitude: number } | null } }[];
  };
  const there = paid.find(({ listing }) => listing.location);
  if (!there?.listing.location) throw new Error('What is paid for stands at known points.');
  await openMap(page, `${address}&${at(there.listing.location, 17)}`);
  const pin = mark(page, new RegExp(`^${there.label}, `)).first();
  await expect(pin.getByText(there.label, { exact: true })).toBeVisible();
  await pin.click();
  const card = paidBox(page).locator('[data-chosen]');
  await expect(card).toBeInViewport();
  await expect(paidBox(page)).toContainText(there.label);
  await card.hover();
  await expect(pin).toHaveClass(/lit/);
});
