import type { Request } from '@playwright/test';
import { holdScripts } from './support/hold-scripts';
import { expect, test } from './support/test';

const SEARCH = '/search?near=Worcester,+MA';
const isScript = (request: Request) => request.resourceType() === 'script';

test.describe('before any script has come', () => {
  test('the whole list shows as it is meant to look', async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto(SEARCH, { waitUntil: 'commit' });
    const card = page.getByRole('article').first();
    await expect(card.getByRole('link', { name: /^Call/ })).toBeVisible();
    const call = await card.getByRole('link', { name: /^Call/ }).boundingBox();
    expect(call?.height).toBeGreaterThanOrEqual(44);
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(251, 248, 243)');
    release();
  });

  test('nothing but the page and its typeface is fetched', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (!isScript(request)) fetched.push(request.resourceType());
    });
    const release = await holdScripts(page);
    await page.goto(SEARCH, { waitUntil: 'commit' });
    await expect(page.getByRole('article').first()).toBeVisible();
    expect(fetched.filter((type) => type !== 'other').sort()).toEqual(['document', 'font']);
    release();
  });

  test('what is typed stays when the scripts come, and goes on from there', async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto('/', { waitUntil: 'commit' });
    const place = page.getByRole('main').getByRole('textbox').or(page.getByRole('combobox')).first();
    await place.fill('Worcest');
    release();
    await page.waitForFunction(() => Object.keys(document).some((key) => key.startsWith('_reactListening')));
    await expect(place).toHaveValue('Worcest');
    await place.press('End');
    await place.pressSequentially('er');
    await expect(page.getByRole('option', { name: /Worcester, MA/ }).first()).toBeVisible();
    await expect(place).toHaveValue('Worcester');
  });
});

test('a filter that is ticked before the scripts come is searched when they do', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto(SEARCH, { waitUntil: 'commit' });
  const detox = page.getByRole('group', { name: 'Level of care' }).getByRole('checkbox', { name: /^Detox/ });
  await detox.check();
  release();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('with detox');
  await expect(detox).toBeChecked();
  await expect(page).toHaveURL(/care=detox/);
});

test('a button that is tapped before the scripts come does its work when they do', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const release = await holdScripts(page);
  await page.goto('/guides/how-treatment-works', { waitUntil: 'commit' });
  await page.evaluate(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await page.getByRole('button', { name: 'Share' }).click();
  release();
  await expect(page.getByRole('status').filter({ hasText: 'Link copied.' })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the map that is asked for before the scripts come opens when they do', async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto(SEARCH, { waitUntil: 'commit' });
    await page.getByRole('button', { name: 'Map', exact: true }).tap();
    release();
    await expect(page.getByRole('dialog', { name: 'Map' })).toBeVisible();
    await page.getByRole('button', { name: 'Close the map' }).tap();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});

test('whoever opened a listing before the scripts came finds the card again on the way back', async ({
  page,
}) => {
  const release = await holdScripts(page);
  await page.goto('/search?near=New+York,+NY', { waitUntil: 'commit' });
  const link = page.getByRole('article').nth(7).getByRole('heading').getByRole('link');
  await link.click();
  // Its load event would come with its scripts, which are held.
  await expect(page).toHaveURL(/\/facilities\//);
  release();
  await page.goBack();
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport();
});

test('no file is asked for with the address of the page that wants it: a search stands in it', async ({
  page,
}) => {
  const told: string[] = [];
  page.on('request', async (request) => {
    if ((await request.allHeaders()).referer) told.push(request.url());
  });
  await page.goto(SEARCH);
  await page.waitForLoadState('networkidle');
  expect(told).toEqual([]);
});

test('the scripts do not fetch the styles again, and the next page has its own', async ({ page }) => {
  const styles: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'stylesheet') styles.push(request.url());
  });
  await page.goto(SEARCH);
  await page.waitForFunction(() => Object.keys(document).some((key) => key.startsWith('_reactListening')));
  await page.waitForLoadState('networkidle');
  expect(styles).toEqual([]);
  await page.getByRole('article').first().getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(/\/facilities\//);
  const call = await page.getByRole('main').getByRole('link', { name: /^Call/ }).first().boundingBox();
  expect(call?.height).toBeGreaterThanOrEqual(44);
  // The router alone fetches styles now, and only those that this page adds.
  expect(new Set(styles).size).toBe(styles.length);
});
