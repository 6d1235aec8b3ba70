import { readFileSync } from 'node:fs';
import type { Page, Request } from '@playwright/test';
import { holdScripts } from './support/hold-scripts';
import { LOOKS } from './support/looks';
import { expect, expectAccessible, test } from './support/test';

const tick = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true }).check();
const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const result = (page: Page) => page.locator('#result');
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 2, name });

/** The page for emergencies is fetched once after any first visit, to be kept: docs/decisions/one-page-offline.md. */
const isNotHelp = (path: string) => path !== '/help' && path !== '/help-worker.js';

/** A brother on heroin who drinks every day: what the questions are for. */
async function answer(page: Page) {
  await group(page, 'Who is it for?').getByRole('radio', { name: 'For someone else' }).check();
  await tick(page, 'Alcohol');
  await tick(page, 'Opioids: fentanyl, heroin, pain pills');
  await page.getByRole('radio', { name: 'Every day, or almost' }).check();
  await tick(page, 'No insurance, or money is tight');
  await page.getByRole('textbox', { name: 'City, ZIP code, county or state' }).fill('New York, NY');
}

/** What a search link holds, and nothing else. */
const SEARCH = [
  'for=someone-else',
  'near=New+York%2C+NY',
  'radius=50',
  'care=detox',
  'care=mat',
  'payment=cannot-pay',
];

async function expectSearch(page: Page) {
  await expect(page).toHaveURL(/\/search\?/);
  expect(new URL(page.url()).search.slice(1).split('&').toSorted()).toEqual(SEARCH.toSorted());
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/^[1-9]\d* places? near New York, NY/);
  await expect(page.getByText('You are looking for someone else.')).toBeVisible();
  const listing = page.getByRole('article').first().getByRole('heading').getByRole('link');
  await expect(listing).toHaveAttribute('href', /\?for=someone-else$/);
}

test('answers become a search in the browser: no request holds them, and nothing is kept', async ({
  page,
  context,
}) => {
  await page.goto('/find');
  await expect(page.getByRole('combobox')).toBeVisible();
  await page.waitForLoadState('networkidle');
  const requests: Request[] = [];
  context.on('request', (request) => requests.push(request));
  await answer(page);
  await expect(group(page, 'What do they use, as far as you know?')).toBeVisible();
  await page.getByRole('button', { name: 'Show the search' }).click();

  await expect(heading(page, 'Your search: 3 filters set')).toBeFocused();
  await expect(page).toHaveURL(/\/find$/);
  await expect(result(page)).toContainText('Stopping alcohol suddenly can be dangerous');
  await expect(
    result(page).getByRole('link', { name: 'ASAM guideline on alcohol withdrawal, 2020' }),
  ).toBeVisible();
  await expectAccessible(page);
  expect(requests.map((request) => new URL(request.url()).pathname).filter(isNotHelp)).toEqual([]);
  const kept = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()),
    JSON.stringify(history.state ?? {}).match(/opioids|daily|tight/)?.[0] ?? [],
  ]);
  expect(kept.flat()).toEqual([]);
  expect(await context.cookies()).toEqual([]);

  await result(page).getByRole('button', { name: 'Search with these filters' }).click();
  await expectSearch(page);
  for (const request of requests) {
    expect(request.method(), request.url()).toBe('GET');
    expect(request.url()).not.toMatch(/substances|opioids|often|daily|tight|health=|needs=|danger/);
  }
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: 'Alcohol', exact: true })).toBeVisible();
  expect(await page.locator('form [type=checkbox]:checked').count()).toBe(0);
});

test('answers that are ready before the scripts come wait for them and are not sent', async ({ page }) => {
  const methods: string[] = [];
  page.on('request', (request) => methods.push(request.method()));
  const release = await holdScripts(page);
  await page.goto('/find', { waitUntil: 'commit' });
  await tick(page, 'Alcohol');
  await page.getByRole('button', { name: 'Show the search' }).click();
  release();
  await expect(heading(page, 'Your search')).toBeFocused();
  expect(methods).not.toContain('POST');
});

test('a filter that is unticked is not in the search, and one that is offered can be', async ({ page }) => {
  await page.goto('/find');
  await tick(page, 'Alcohol');
  await tick(page, 'Spanish');
  await page.getByRole('button', { name: 'Show the search' }).click();
  await result(page).getByRole('checkbox', { name: 'Spanish' }).uncheck();
  // What is answered after it changes the result, and nothing that was chosen there.
  const stimulants = page.getByRole('checkbox', { name: 'Meth, cocaine or other stimulants' });
  await stimulants.check();
  await expect(result(page)).toContainText('contingency management');
  await stimulants.uncheck();
  await expect(result(page)).not.toContainText('contingency management');
  await expect(result(page).getByRole('checkbox', { name: 'Spanish' })).not.toBeChecked();
  await result(page).getByRole('checkbox', { name: 'Detox', exact: true }).check();
  await result(page).getByRole('combobox').selectOption('100');
  await result(page).getByRole('button', { name: 'Search with these filters' }).click();
  await expect(page).toHaveURL(/\/search\?near=&radius=100&care=detox$/);
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('a sign of danger shows whom to call at once, and help stands before the search', async ({
      page,
    }) => {
      await page.goto('/find');
      const call = page.getByRole('main').getByRole('link', { name: 'Call 911: 911' });
      await expect(call).toBeHidden();
      await tick(page, 'Someone does not wake up, or breathes slowly or not at all');
      await expect(call).toBeVisible();
      // Without script the numbers open below the question, which may be below the screen.
      if (javaScriptEnabled) await expect(call).toBeInViewport();
      await tick(page, 'Alcohol');
      await page.getByRole('button', { name: 'Show the search' }).click();
      await expect(heading(page, 'Get help first')).toBeVisible();
      const positions = await Promise.all(
        ['Get help first', 'The search, once everyone is safe'].map(
          async (name) => (await heading(page, name).boundingBox())?.y ?? 0,
        ),
      );
      const helpAt = (await call.first().boundingBox())?.y ?? 0;
      expect(positions[0]).toBeLessThan(helpAt);
      expect(helpAt).toBeLessThan(positions[1] ?? 0);
      await result(page).getByRole('button', { name: 'Search with these filters' }).click();
      await expect(page).toHaveURL(/\/search\?/);
    });
  });

test('is told to whoever listens, and reached by keys alone', async ({ page }) => {
  await page.goto('/find');
  await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0);
  const first = page.getByRole('checkbox').first();
  await first.focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('alert').filter({ hasText: 'Get help first' })).toHaveCount(1);
  await page.keyboard.press('Space');
  await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Show the search' }).focus();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Your search')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(result(page).getByRole('textbox')).toBeFocused();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the answers are sent once, in the body, and no address or log holds them', async ({
    page,
    context,
  }) => {
    const requests: Request[] = [];
    context.on('request', (request) => requests.push(request));
    await page.goto('/find');
    await answer(page);
    await page.getByRole('textbox', { name: 'City, ZIP code, county or state' }).fill('New York, NY');
    await page.getByRole('button', { name: 'Show the search' }).click();
    await expect(heading(page, 'Your search: 3 filters set')).toBeVisible();
    await expect(page).toHaveURL(/\/find#result$/);
    const posted = requests.filter((request) => request.method() === 'POST');
    expect(posted.map((request) => new URL(request.url()).pathname)).toEqual(['/find']);
    const headers = (await posted[0]?.response())?.headers() ?? {};
    expect(headers['cache-control']).toContain('no-store');
    expect(headers).not.toHaveProperty('set-cookie');
    await expect(page.getByRole('checkbox', { name: 'Alcohol', exact: true })).toBeChecked();
    await result(page).getByRole('button', { name: 'Search with these filters' }).click();
    await expectSearch(page);
    for (const request of requests) expect(request.url()).not.toMatch(/substances|often|daily|tight/);
    expect(readFileSync(String(process.env.SITE_OUTPUT), 'utf8')).not.toMatch(/substances|often=|tight/);
  });
});

for (const { width, scheme } of LOOKS.map((look) => ({
  ...look,
  width: look.width === 390 ? 320 : look.width,
})))
  test(`can be used at ${width} px, ${scheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/find?for=someone-else');
    await tick(page, 'Thoughts of suicide, or of hurting someone');
    await tick(page, 'Children who need care meanwhile');
    await page.getByRole('button', { name: 'Show the search' }).click();
    await expect(heading(page, 'Get help first')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    const heights = await page
      .locator('form label:has([type=checkbox], [type=radio])')
      .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    await expectAccessible(page);
  });
