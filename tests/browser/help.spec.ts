import type { Page } from '@playwright/test';
import { LOOKS } from './support/looks';
import { expect, expectAccessible, test } from './support/test';

/** Waits until the browser has the worker, as it has after any first visit. */
const kept = (page: Page) =>
  expect
    .poll(() => page.evaluate(async () => Boolean(await (await caches.open('help-page')).match('/help'))))
    .toBe(true);

const link = (page: Page) => page.getByRole('link', { name: 'What to do in an overdose' });

for (const { width, scheme } of LOOKS)
  test(`the page for emergencies is whole at ${width} px, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/');
    await link(page).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Overdose? Act now' })).toBeVisible();
    const call = page.getByRole('main').getByRole('link', { name: 'Call 911: 911' });
    await expect(call).toBeInViewport();
    expect((await call.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await expectAccessible(page);
  });

test('its calls and texts are one tap, by keyboard too', async ({ page }) => {
  await page.goto('/help');
  const main = page.getByRole('main');
  const call = main.getByRole('link', { name: 'Call 911: 911' });
  await call.focus();
  await page.keyboard.press('Tab');
  await expect(main.getByRole('link', { name: 'Text 911: 911' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(main.getByRole('link', { name: 'Call 988: 988' })).toBeFocused();
  await expect(main.getByRole('link', { name: 'Text 988: 988' })).toHaveAttribute('href', 'sms:988');
});

test('fits on one sheet of paper', async ({ page }) => {
  await page.goto('/help');
  const document = await page.pdf({ format: 'Letter' });
  expect(document.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test.describe('without a network', () => {
  // The browser's own line about what it could not fetch: the page itself, which the worker then brings.
  test.use({ allowedConsole: [/ERR_INTERNET_DISCONNECTED/] });

  test('opens after one visit to another page, with its styles and numbers, and asks for nothing', async ({
    page,
    context,
  }) => {
    await page.goto('/places');
    await kept(page);
    await context.setOffline(true);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await link(page).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Overdose? Act now' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'Call 911: 911' })).toBeVisible();
    await expect(page.getByText('Breathe for them')).toBeVisible();
    const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(ground).toBe('rgb(251, 248, 243)');
    await expect(page.locator('script')).toHaveCount(0);
    expect(asked.filter((path) => path !== '/favicon.ico')).toEqual(['/help']);
    await expectAccessible(page);
  });

  test('no other page is kept', async ({ page, context }) => {
    await page.goto('/places');
    await kept(page);
    await context.setOffline(true);
    for (const path of ['/places', '/', '/help/more', '/who-answers'])
      await expect(page.goto(path), path).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('is an ordinary page', async ({ page }) => {
    await page.goto('/');
    await link(page).click();
    await expect(page).toHaveURL(/\/help$/);
    await expect(page.getByText('One breath every 5 seconds')).toBeVisible();
  });
});

/** The finder's signs of danger: what is shown of each when it alone is ticked. */
const SHOWN = {
  'Someone is being hurt, or is afraid of it': /^Someone is being hurt/,
  'Thoughts of suicide, or of hurting someone': /^Thoughts of suicide, or of hurting someone\.$/,
  'Someone does not wake up': /^Someone does not wake up, or barely/,
  'A seizure, confusion': /^In withdrawal/,
};

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'the finder, with script' : 'the finder, without script', () => {
    test.use({ javaScriptEnabled });

    test('tells of the danger that is ticked, and of no other', async ({ page }) => {
      await page.goto('/find');
      const hotline = page.getByRole('link', {
        name: 'Call National Domestic Violence Hotline: 1-800-799-7233',
      });
      for (const [sign, said] of Object.entries(SHOWN)) {
        const box = page.getByRole('checkbox', { name: sign });
        await box.check();
        for (const other of Object.values(SHOWN))
          await expect(page.getByRole('paragraph').filter({ hasText: other })).toBeVisible({
            visible: other === said,
          });
        await expect(hotline).toBeVisible({ visible: sign.startsWith('Someone is being hurt') });
        await expect(page.getByRole('link', { name: 'Call 911: 911' }).last()).toBeVisible();
        await box.uncheck();
      }
    });
  });
