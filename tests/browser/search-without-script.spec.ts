import { expect, test } from './support/test';

test.use({ javaScriptEnabled: false });

test('from a city to a call by forms and links alone', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Use my location' })).toBeHidden();
  const field = page.getByRole('textbox', { name: 'City, ZIP code, county or state' });
  await field.fill('New York, NY');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('near New York, NY');

  await page
    .getByRole('checkbox', { name: /^Detox/ })
    .first()
    .check();
  await page.getByRole('checkbox', { name: /^Medicaid/ }).check();
  await page.getByLabel('Distance').selectOption('50');
  await page.getByRole('button', { name: 'Apply filters' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('with detox that take Medicaid');
  await expect(page.getByText('Within 50 miles.')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^Detox/ }).first()).toBeChecked();

  const card = page.getByRole('article').first();
  await expect(card.getByRole('link', { name: /^Call / })).toHaveAttribute('href', /^tel:\+1/);
  await card.getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(/\/facilities\//);
});

test('every rarer filter can be reached, and survives another search', async ({ page }) => {
  await page.goto('/search?near=New+York,+NY');
  await page.getByRole('link', { name: 'More filters' }).click();
  await page.locator('summary', { hasText: 'Therapies and approaches' }).click();
  await page.getByRole('checkbox', { name: /^Cognitive behavioral/ }).check();
  await page.getByRole('button', { name: 'Apply filters' }).click();
  await page.getByRole('link', { name: 'Fewer filters' }).click();
  await expect(page.getByRole('checkbox', { name: /^Cognitive behavioral/ })).toBeChecked();
  await expect(page.locator('summary', { hasText: 'Recovery support' })).toHaveCount(0);
  await page.getByRole('textbox', { name: 'City, ZIP code, county or state' }).fill('Los Angeles, CA');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('near Los Angeles, CA with 1 filter');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('filters open, apply and close', async ({ page }) => {
    await page.goto('/search?near=New+York,+NY');
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    await page
      .getByRole('checkbox', { name: /^Detox/ })
      .first()
      .check();
    await page.getByRole('button', { name: 'Apply filters' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('with detox');
    await expect(page.getByRole('button', { name: 'Filters (1)' })).toBeVisible();
  });
});
