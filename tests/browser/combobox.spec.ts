import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './support/test';

const field = (page: Page) => page.getByLabel('City, ZIP code, county or state');

/** Types once script has taken the field over. */
async function type(page: Page, text: string) {
  await expect(field(page)).toHaveRole('combobox');
  await field(page).pressSequentially(text);
}

test('suggests places, takes one by keyboard, and searches it', async ({ page }) => {
  await page.goto('/');
  await expect(field(page)).toHaveRole('combobox');
  await field(page).fill('worcester, ma');
  await expect(page.getByRole('option').first()).toHaveText(/^Worcester, MA/);
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('Worcester, MA');
  await expect(page.getByRole('option')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?near=Worcester/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('near Worcester, MA');
});

test('keeps what was typed on Escape, and on leaving while the mouse rests on a suggestion', async ({
  page,
}) => {
  await page.goto('/');
  await type(page, 'boston');
  await page.getByRole('option').first().hover();
  await page.keyboard.press('Tab');
  await expect(field(page)).toHaveValue('boston');
  await expect(page.getByRole('option')).toHaveCount(0);
  await field(page).press('End');
  await field(page).pressSequentially(', m');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('boston, m');
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('boston, m');
});

test('takes a suggestion by pointer', async ({ page }) => {
  await page.goto('/');
  await type(page, '0211');
  await page.getByRole('option').first().click();
  await expect(field(page)).toHaveValue(/, MA 0211\d$/);
});

test('is accessible while it is open', async ({ page }) => {
  await page.goto('/');
  await type(page, 'spring');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expectAccessible(page);
});

test.describe('when suggestions do not come', () => {
  test.use({ allowedConsole: [/503/] });

  test('stays a plain field', async ({ page }) => {
    await page.route('**/api/v1/places**', (route) => route.fulfill({ status: 503, body: 'no' }));
    const asked = page.waitForResponse('**/api/v1/places**');
    await page.goto('/');
    await type(page, '02118');
    await asked;
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('02118');
  });
});

test('asks once for a word typed fast, not once for each letter', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.pathname === '/api/v1/places') asked.push(url.searchParams.get('q') ?? '');
  });
  await page.goto('/');
  await expect(field(page)).toHaveRole('combobox');
  await field(page).fill('philadelphia');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(asked).toEqual(['philadelphia']);
});

test('keeps letters that were typed before script arrived', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  await field(page).fill('Chicago');
  await expect(field(page)).toHaveRole('textbox');
  release();
  await expect(field(page)).toHaveRole('combobox');
  await expect(field(page)).toHaveValue('Chicago');
});

test.describe('my location', () => {
  test.use({ geolocation: { latitude: 42.262593, longitude: -71.802293 }, permissions: ['geolocation'] });

  test('is asked for on a tap only, and leaves the browser rounded', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Use my location' }).click();
    await expect(page).toHaveURL(/near=42\.26%2C-71\.80/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('near you');
    expect(page.url()).not.toContain('42.262');
  });
});

test('says what to do when the location is not shared', async ({ page, context }) => {
  await context.clearPermissions();
  await page.goto('/');
  await page.getByRole('button', { name: 'Use my location' }).click();
  await expect(page.getByText('Your browser did not share a location.')).toBeVisible();
});
