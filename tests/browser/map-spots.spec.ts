import pg from 'pg';
import { chosen, mark, namesOfMarks, openMap, WIDE } from './support/on-map';
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

const at = ({ latitude, longitude }: Spot, zoom: number) =>
  `map=${zoom}/${latitude.toFixed(5)}/${longitude.toFixed(5)}`;

test('facilities at one address open as a list, and none hides another', async ({ page }) => {
  const [spot] = await spots(`count(*) = 3 AND bool_and(precision = 'address')`);
  if (!spot) throw new Error('The sample directory has three at one address.');
  for (const zoom of [13, 17]) {
    await openMap(page, `/search?near=${spot.latitude},${spot.longitude}&${at(spot, zoom)}`);
    await mark(page, '3 facilities at one address').click();
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

test('what is paid for says so at its pin, in the words of its card', async ({ page }) => {
  const client = new pg.Client({ connectionString: process.env.SITE_DATABASE });
  await client.connect();
  const { rows } = await client.query<Spot & { state: string }>(
    `SELECT f.latitude, f.longitude, p.area_state AS state FROM placement p JOIN facility f ON f.id = p.facility_id
     WHERE p.area_kind = 'state' AND f.latitude IS NOT NULL AND p.starts_at <= now() AND p.ends_at > now() ORDER BY p.id`,
  );
  await client.end();
  const [paid] = rows;
  if (!paid) throw new Error('The sample directory has placements.');
  await openMap(page, `/search?near=${paid.state}&${at(paid, 16)}`);
  const name = (await namesOfMarks(page)).find((each) => /^Paid advertise(ment|r), /.test(each));
  expect(name).toBeDefined();
  const label = /^Paid advertise(?:ment|r)/.exec(String(name))?.[0] ?? '';
  await expect(mark(page, String(name)).getByText(label, { exact: true })).toBeVisible();
});
