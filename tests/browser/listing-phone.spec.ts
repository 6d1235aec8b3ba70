import { expect, test } from './support/test';

test.use({ viewport: { width: 390, height: 844 } });

test('on a phone the number stands again where the questions end, with who answers', async ({ page }) => {
  await page.goto('/search?near=New+York,+NY');
  await page.getByRole('article').getByRole('link').first().click();
  const questions = page
    .getByRole('region', { name: 'What to ask when you call' })
    .or(
      page
        .locator('section')
        .filter({ has: page.getByRole('heading', { name: 'What to ask when you call' }) }),
    );
  const again = questions.getByRole('link', { name: /^Call (?!sheet)/ });
  await expect(again).toBeVisible();
  const first = page
    .getByRole('main')
    .getByRole('link', { name: /^Call / })
    .first();
  await expect(again).toHaveAttribute('href', (await first.getAttribute('href')) ?? '');
  await expect(questions).toContainText(/Rings at|Shared by|Intake/);
});

test('Back from a listing comes back to the card that was opened', async ({ page }) => {
  await page.goto('/search?near=New+York,+NY');
  const card = page.getByRole('article').nth(7);
  await card.scrollIntoViewIfNeeded();
  await card.getByRole('link').first().click();
  await page.waitForURL(/\/facilities\//);
  await page.goBack();
  await expect(page.getByRole('article').nth(7)).toBeInViewport();
  await expect(card.getByRole('heading').getByRole('link')).toBeFocused();
});
