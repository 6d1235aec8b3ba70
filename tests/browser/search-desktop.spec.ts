import { WIDE } from './support/on-map';
import { expect, test } from './support/test';

test.use({ viewport: WIDE });

test('beside the list the filters are simply there: nothing opens or closes them', async ({ page }) => {
  await page.goto('/search?near=New+York,+NY');
  await expect(page.getByRole('checkbox', { name: /^Detox/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Filters/ })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Close filters' })).toBeHidden();
});
