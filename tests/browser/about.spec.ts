import { expect, expectAccessible, test } from './support/test';

for (const [path, title] of [
  ['/about/editorial-policy', 'How guides are written'],
  ['/about/research-policy', 'How facts are found and checked'],
  ['/about/corrections', 'Corrections'],
])
  test(`${path} is there and accessible`, async ({ page }) => {
    await page.goto(String(path));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(String(title));
    await expectAccessible(page);
  });

test('from a guide one finds what was corrected, and whether anyone can be told', async ({ page }) => {
  await page.goto('/guides/alcohol');
  await page.getByRole('link', { name: 'Found something wrong?' }).click();
  await expect(page.getByText(/^No correction has been made since/)).toBeVisible();
  await expect(page.getByText(/has not given an address yet/)).toBeVisible();
});
