import { expect, expectAccessible, test } from './support/test';

test('sources, counts, accuracy, thanks, and the way to bring newer facts', async ({ page, request }) => {
  await page.goto('/data');
  await expectAccessible(page);
  for (const name of ['Sources in use now', 'What is listed', 'How far to trust it', 'Thanks and terms'])
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  await expect(page.getByRole('link', { name: 'GeoNames' })).toBeVisible();
  await expect(page.getByRole('main').getByText('npm run import -- FILE')).toBeVisible();
  const template = await page.getByRole('link', { name: /^Template/ }).getAttribute('href');
  expect((await request.get(String(template))).ok()).toBe(true);
});

test('search engines are told of the pages, and of no invented facility', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toMatch(/Sitemap: \S+\/sitemap\.xml/);
  const index = await (await request.get('/sitemap.xml')).text();
  expect(index).toContain('/sitemaps/pages</loc>');
  expect(index).not.toContain('/sitemaps/0</loc>');
  const pages = await (await request.get('/sitemaps/pages')).text();
  expect(pages).toContain('/levels-of-care/detox</loc>');
  expect((await request.get('/sitemaps/99')).status()).toBe(404);
});
