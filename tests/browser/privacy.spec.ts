import { readFileSync } from 'node:fs';
import type { BrowserContext, Page, Request } from '@playwright/test';
import { expect, test } from './support/test';

/** Words of this journey's searches that nobody but the person and the page may ever see. */
const PRIVATE = /Worcester|71\.80|42\.26|private-words/i;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Everything that a browser could keep between two visits. */
async function kept(page: Page, context: BrowserContext) {
  const stored = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  return { ...stored, cookies: await context.cookies() };
}

/** The page for emergencies is kept, and it alone: what it says of this journey is nothing. */
const HELP_ALONE = { local: [], session: [], databases: [], caches: ['help-page'], workers: 1, cookies: [] };

async function expectHelpAlone(page: Page, context: BrowserContext) {
  await expect.poll(() => kept(page, context)).toEqual(HELP_ALONE);
  const pages = await page.evaluate(async () => {
    const cache = await caches.open('help-page');
    const requests = await cache.keys();
    const responses = await Promise.all(requests.map((request) => cache.match(request)));
    const texts = await Promise.all(responses.map((response) => response?.text() ?? ''));
    return requests.map(({ url }, at) => ({
      path: url.slice(location.origin.length),
      text: texts[at] ?? '',
    }));
  });
  expect(pages.map(({ path }) => path)).toEqual(['/help']);
  expect(pages[0]?.text).not.toMatch(PRIVATE);
}

test('the whole journey asks no other host, keeps nothing and says nowhere where it came from', async ({
  page,
  context,
  baseURL,
}) => {
  test.slow();
  const requests: Request[] = [];
  context.on('request', (request) => requests.push(request));

  await page.goto('/');
  const field = page.getByLabel('City, ZIP code, county or state');
  await expect(field).toHaveRole('combobox');
  await field.fill('Worcester, MA');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(heading(page)).toContainText('near Worcester, MA');
  await page
    .getByRole('checkbox', { name: /^Detox/ })
    .first()
    .check();
  await expect(heading(page)).toContainText('with detox');
  await page.getByRole('article').first().getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(/\/facilities\//);
  await expectHelpAlone(page, context);

  const links: [name: string | RegExp, title: string][] = [
    ['Browse by state', 'Addiction treatment by state'],
    ['Massachusetts', 'Addiction treatment in Massachusetts'],
    ['Worcester', 'Addiction treatment in Worcester, MA'],
    ['Levels of care', 'Levels of care'],
    [/^Detox/, 'Detox'],
    ['Sources and dates', 'Where the facts come from'],
  ];
  for (const [name, title] of links) {
    await page.getByRole('link', { name, exact: true }).first().click();
    await expect(heading(page)).toContainText(title);
  }
  await expectHelpAlone(page, context);

  expect(requests.length).toBeGreaterThan(15);
  expect(new Set(requests.map((request) => new URL(request.url()).origin))).toEqual(new Set([baseURL]));
  expect(requests.map((request) => request.headers()).filter(({ referer }) => referer)).toEqual([]);
  for (const request of requests) {
    const headers = (await request.response())?.headers() ?? {};
    expect(headers, request.url()).toHaveProperty('referrer-policy', 'no-referrer');
    expect(headers, request.url()).not.toHaveProperty('set-cookie');
  }
});

test('nothing that was searched for stands in what the server prints', async ({ page, request }) => {
  await page.goto('/search?near=Worcester,+MA&care=detox&q=private-words');
  await expect(heading(page)).toContainText('Worcester');
  // Places that are unknown, broken or not there, and questions that the API cannot answer: faults like to be logged.
  for (const address of [
    '/search?near=42.26,-71.80&radius=nope&page=99999',
    '/search?near=%ff%00Worcester&q=private-words',
    '/places/massachusetts/worcester-private-words',
    '/facilities/worcester-private-words',
    '/worcester-private-words',
    '/api/v1/places?q=Worcester',
    '/api/v1/facilities?near=Worcester&radius=private-words',
    '/api/v1/facilities/private-words',
    '/api/v1/worcester-private-words',
  ])
    expect((await request.get(address)).status(), address).toBeLessThan(500);
  await request.post('/search?near=Worcester', { form: { q: 'private-words' } });

  const printed = readFileSync(String(process.env.SITE_OUTPUT), 'utf8');
  expect(printed).toContain('Ready');
  expect(printed).not.toMatch(PRIVATE);
});
