import { expect, expectAccessible, test } from './support/test';

test('every level of care has a page with its dangers, its questions and a search', async ({ page }) => {
  await page.goto('/levels-of-care');
  await expectAccessible(page);
  const links = page.getByRole('main').locator('a[href^="/levels-of-care/"]');
  const paths = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  expect(paths).toHaveLength(13);
  for (const path of paths) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 2, name: 'What to ask when you call' })).toBeVisible();
    await expect(page.getByText(/directory reports? it\.$/)).toBeVisible();
  }
});

test('detox says what can kill, and leads to a search that asks for detox', async ({ page }) => {
  await page.goto('/levels-of-care/detox');
  await expectAccessible(page);
  await expect(
    page.getByRole('heading', { name: /Withdrawal from alcohol or benzodiazepines/ }),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'After detox, a usual dose can kill' })).toBeVisible();
  await page.getByLabel('City, ZIP code, county or state').fill('New York, NY');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(page).toHaveURL(/levels-of-care\/detox\?near=New\+York/);
  const said = page.getByText(/^\d+ within 25 miles of New York, NY\.$/);
  const total = (await said.innerText()).replace(/ .*/, '');
  await page.getByRole('link', { name: 'See them' }).click();
  await expect(page).toHaveURL(/care=detox/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`${total} place`);
  await expect(page.getByRole('checkbox', { name: /^Detox/ }).first()).toBeChecked();
});

test('a name of several places, or of none, is answered with links', async ({ page }) => {
  await page.goto('/levels-of-care/detox?near=Springfield');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Springfield, MA' }).click();
  await expect(page.getByText(/within 25 miles of Springfield, MA\./)).toBeVisible();
  await page.goto('/levels-of-care/detox?near=Atlantis');
  await expect(page.getByRole('link', { name: 'Atlanta, GA' })).toHaveAttribute(
    'href',
    /detox\?near=Atlanta/,
  );
});

test('hours a week name the edition that they come from', async ({ page }) => {
  await page.goto('/levels-of-care/iop');
  await expect(page.getByText('9 to 19 hours a week.')).toContainText('fourth edition');
});
