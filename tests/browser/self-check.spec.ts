import type { Page, Request } from '@playwright/test';
import { expect, expectAccessible, test } from './support/test';

const STATEMENTS = 11;
const boxes = (page: Page) => page.getByRole('group', { name: /last 12 months/ }).getByRole('checkbox');
const show = (page: Page) => page.getByRole('button', { name: 'Show what the number means' });
const prescribed = (page: Page) => page.getByRole('checkbox', { name: /only as a doctor prescribed it/ });

test('every number has its band, and no request leaves while it is counted', async ({ page, context }) => {
  await page.goto('/self-check');
  await page.waitForLoadState('networkidle');
  const requests: Request[] = [];
  context.on('request', (request) => requests.push(request));
  const bands = ['Below the line', 'Mild', 'Moderate', 'Severe', 'Severe', 'Severe'];
  await expect(boxes(page)).toHaveCount(STATEMENTS);
  for (let ticked = 0; ticked <= STATEMENTS; ticked++) {
    if (ticked > 0)
      await boxes(page)
        .nth(ticked - 1)
        .check();
    await show(page).click();
    const heading = page.getByRole('heading', {
      name: ticked === 1 ? '1 of 11 statements counts' : `${ticked} of 11 statements count`,
    });
    await expect(heading).toBeFocused();
    await expect(page.getByText(`${bands[Math.floor(ticked / 2)]}.`, { exact: true })).toBeVisible();
  }
  await prescribed(page).check();
  await show(page).click();
  await expect(page.getByRole('heading', { name: '9 of 11 statements count' })).toBeFocused();
  await expect(page.getByText('2 ticked statements were not counted')).toBeVisible();
  await expectAccessible(page);
  const paths = requests.map((request) => new URL(request.url()).pathname);
  // Fetched once after any first visit, to be kept: docs/decisions/one-page-offline.md.
  expect(paths.filter((path) => path !== '/help' && path !== '/help-worker.js')).toEqual([]);
  expect(page.url()).toMatch(/\/self-check$/);
  const kept = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  expect(kept).toEqual([]);

  await page.reload();
  expect(await page.locator('main input:checked').count()).toBe(0);
});

test('speaks of another person, by keys alone, and leads on to the questions for them', async ({ page }) => {
  await page.goto('/self-check');
  await boxes(page).first().check();
  await page.getByRole('link', { name: 'I am worried about someone else' }).click();
  await expect(
    page.getByText('They had', { exact: false }).or(page.getByText('They used more')),
  ).toBeVisible();
  await expect(boxes(page).first()).not.toBeChecked();
  await boxes(page).first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await show(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '2 of 11 statements count' })).toBeFocused();
  await page.getByRole('link', { name: 'Answer seven questions and get a search' }).click();
  await expect(page).toHaveURL(/\/find\?for=someone-else$/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page counts by its style sheet, by the same rule, and says how to read the number', async ({
    page,
  }) => {
    await page.goto('/self-check');
    const ticked = page.getByText('Statements that count so far:');
    const number = () => heardAfter(page, 'Statements that count so far:');
    await expect(ticked).toBeVisible();
    await expect(show(page)).toBeHidden();
    for (const at of [0, 4, 9, 10]) await boxes(page).nth(at).check();
    expect(await number()).toBe('4');
    await prescribed(page).check();
    expect(await number()).toBe('2');
    await expect(page.getByText('To count by hand')).toBeVisible();
    await expect(page.getByText('Four or five is the range')).toBeVisible();
    await expectNothingToSend(page);
  });
});

async function expectNothingToSend(page: Page) {
  await expect(page.locator('main form')).toHaveCount(0);
  await expect(page.locator('main input[name]')).toHaveCount(0);
}

/** What a screen reader reads after some text: the number is written by the style sheet and stands in no element. */
async function heardAfter(page: Page, text: string): Promise<string | undefined> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const read = nodes
    .filter(({ role }) => role?.value === 'StaticText')
    .map(({ name }) => String(name?.value));
  return read[read.findIndex((words) => words.trim() === text) + 1]?.trim();
}
