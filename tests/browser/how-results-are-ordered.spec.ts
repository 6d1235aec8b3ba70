import { expect, expectAccessible, test } from './support/test';

type Point = { latitude: number; longitude: number };
type Item = { id: string; name: string; location: Point; distance_miles: number };

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great circle by the spherical law of cosines, in kilometers: another way than the site's own, on the globe that the page names. */
function kilometers(a: Point, b: Point): number {
  const cosine =
    Math.sin(radians(a.latitude)) * Math.sin(radians(b.latitude)) +
    Math.cos(radians(a.latitude)) *
      Math.cos(radians(b.latitude)) *
      Math.cos(radians(b.longitude - a.longitude));
  return 6_371.0088 * Math.acos(Math.min(1, cosine));
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`says the order without a fault that axe can find, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/how-results-are-ordered');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('How results are ordered');
    await expectAccessible(page);
  });

test('is one tap from every list of results', async ({ page }) => {
  await page.goto('/search?near=New+York,+NY');
  await page.getByRole('main').getByRole('link', { name: 'Why this order?' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How results are ordered');
});

test('its example can be checked as it says: by distance, whoever pays', async ({ page, request }) => {
  await page.goto('/how-results-are-ordered');
  const example = await page.getByRole('link', { name: /^\/api\/v1\/facilities/ }).getAttribute('href');
  const { place, items } = await (await request.get(String(example))).json();
  expect(items.length).toBeGreaterThan(5);
  const away = (item: Item) => kilometers(place, item.location);
  for (const item of items as Item[])
    expect(Math.abs(away(item) / 1.609344 - item.distance_miles)).toBeLessThan(0.06);
  // Half a meter: what two ways of reckoning on a globe may differ by.
  for (const [index, item] of (items as Item[]).slice(1).entries())
    expect(away(item) - away(items[index])).toBeGreaterThan(-0.0005);
});

test('the page of a search has the same list as the API', async ({ page, request }) => {
  const query = 'near=Los+Angeles,+CA&radius=50';
  const { items } = await (await request.get(`/api/v1/facilities?${query}`)).json();
  await page.goto(`/search?${query}`);
  const listed = page.getByRole('list', { name: /place|facilit|result/i }).getByRole('article');
  const links = await listed
    .getByRole('heading')
    .getByRole('link')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(links).toEqual(items.map(({ url }: { url: string }) => url));
});

test('a state is in order of name, also beyond its first page', async ({ request }) => {
  const keys: string[] = [];
  for (const page of [1, 2]) {
    const { items } = await (
      await request.get(`/api/v1/facilities?near=California&per_page=100&page=${page}`)
    ).json();
    for (const { name, name_detail } of items)
      keys.push(
        `${name} ${name_detail ?? ''}`
          .normalize('NFKD')
          .replace(/[\u0300-\u036f'’]/g, '')
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, ' ')
          .trim(),
      );
  }
  expect(keys.length).toBeGreaterThan(100);
  expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
});

test('listings and searches of a state say how to check a license there', async ({ page }) => {
  await page.goto('/search?near=Miami,+FL&radius=100');
  const main = page.getByRole('main');
  await expect(main.getByText('Florida:', { exact: true })).toBeVisible();
  const listing = main.getByRole('article').first().getByRole('heading').getByRole('link');
  await page.goto(String(await listing.getAttribute('href')));
  await expect(main.getByRole('heading', { name: 'Licenses and rules in Florida' })).toBeVisible();
  await page.getByText('What Florida law asks of advertising').click();
  await expect(main.getByRole('link', { name: 'Florida Statutes, section 397.55' }).first()).toBeVisible();
  await expectAccessible(page);
  await page.goto('/places/florida#rules');
  await expect(main.getByText(/only if the contract requires that the marketer tells you/)).toBeVisible();
  await page.goto('/search?near=Columbus,+OH');
  await expect(main.getByText('Check a license')).toHaveCount(0);
});
