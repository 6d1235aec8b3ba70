import type { Page } from '@playwright/test';
import { resultCards } from './support/paid-search';
import { expect, expectAccessible, test } from './support/test';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const cards = resultCards;
const box = (page: Page, group: string, name: RegExp) =>
  page.getByRole('group', { name: group, exact: true }).getByRole('checkbox', { name });

test('from a city to a call: detox that takes Medicaid, nearest first', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('City, ZIP code, county or state').fill('Worcester, MA');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(heading(page)).toContainText('near Worcester, MA');

  await box(page, 'Level of care', /^Detox/).check();
  await expect(heading(page)).toContainText('with detox');
  await expect(box(page, 'Level of care', /^Detox/)).toBeFocused();
  await expect(page.getByText('After detox, a usual dose can kill.')).toHaveCount(1);
  await box(page, 'Payment', /^Medicaid/).check();
  await expect(heading(page)).toContainText('with detox that take Medicaid');
  await expect(page).toHaveURL(/care=detox/);
  await expect(page).toHaveURL(/payment=medicaid/);
  await expect(page.getByText('Nearest first. No one can pay to change this order.')).toBeVisible();

  const told = await cards(page)
    .getByText(/^about [\d.]+ miles?/)
    .allInnerTexts();
  const miles = told.map((text) => Number.parseFloat(text.replace('about ', '')));
  expect(miles.length).toBeGreaterThan(1);
  expect(miles).toEqual([...miles].sort((a, b) => a - b));

  const first = cards(page).first();
  await expect(first).toContainText('Detox');
  await expect(first).toContainText('Medicaid');
  await expect(first).toContainText(/no one paid for this listing|Paid advertiser/i);
  await expect(first).toContainText('Sample: not a real facility');
  const name = await first.getByRole('heading').innerText();
  await first.getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(/\/facilities\//);
  await expect(heading(page)).toContainText(name);
  await expect(page.getByText('After detox, a usual dose can kill.')).toBeVisible();
  const calls = page.getByRole('main').getByRole('link', { name: /^Call (?!sheet)/ });
  await expect(calls.last()).toHaveAttribute('href', /^tel:\+1\d{10}/);
});

test('a removed chip unticks its box, and "clear all" the rest', async ({ page }) => {
  await page.goto('/search?near=New+York,+NY');
  await box(page, 'Level of care', /^Detox/).check();
  await expect(heading(page)).toContainText('with detox');
  await box(page, 'Payment', /^Medicaid/).check();
  await expect(heading(page)).toContainText('Medicaid');
  await page.getByRole('link', { name: 'Remove filter: Detox' }).click();
  await expect(heading(page)).not.toContainText('with detox');
  await expect(box(page, 'Level of care', /^Detox/)).not.toBeChecked();
  await page.getByRole('link', { name: 'Clear all' }).click();
  await expect(box(page, 'Payment', /^Medicaid/)).not.toBeChecked();
  await expect(page).toHaveURL(/search\?near=New\+York%2C\+NY$/);
});

test('the count beside a choice is what choosing it gives', async ({ page }) => {
  await page.goto('/search?near=New+York,+NY&care=detox');
  const label = page
    .getByRole('group', { name: 'Payment', exact: true })
    .locator('label', { hasText: 'Medicare' });
  const promised = (await label.locator('b').innerText()).trim();
  await label.getByRole('checkbox').check();
  await expect(heading(page)).toHaveText(new RegExp(`^${promised} places? near New York, NY with detox`));
});

test('whoever has no insurance is one tap away from places to go', async ({ page }) => {
  await page.goto('/search?near=New+York,+NY');
  const offer = page.getByRole('link', { name: /No insurance or cannot pay/ });
  const promised = (await offer.innerText()).match(/[\d,]+(?= places?)/)?.[0];
  await offer.click();
  await expect(heading(page)).toContainText(`${promised} places near New York, NY`);
  await expect(box(page, 'Payment', /^No insurance or cannot pay/)).toBeChecked();
});

test('the rarer filters come when they are asked for, and stay', async ({ page }) => {
  await page.goto('/search?near=New+York,+NY');
  await page.getByRole('link', { name: 'More filters' }).click();
  await page.locator('summary', { hasText: 'Therapies and approaches' }).click();
  await box(page, 'Therapies and approaches', /^Cognitive behavioral/).check();
  await expect(heading(page)).toContainText('with 1 filter');
  await expect(page.getByRole('link', { name: /Remove filter: Cognitive/ })).toBeVisible();
  await expect(page.locator('summary', { hasText: 'Recovery support' })).toBeVisible();
});

test('an area lists all that is inside by name, without a distance', async ({ page }) => {
  await page.goto('/search?near=Massachusetts');
  await expect(heading(page)).toContainText('in Massachusetts');
  await expect(page.getByText('In order of name.')).toBeVisible();
  await expect(page.getByLabel('Distance')).toHaveCount(0);
  const names = await cards(page).getByRole('heading').allInnerTexts();
  const sorted = [...names].sort((a, b) => a.localeCompare(b, 'en-US', { sensitivity: 'base' }));
  expect(names.length).toBe(20);
  expect(names).toEqual(sorted);
});

test('pages follow each other without repeating a facility', async ({ page }) => {
  await page.goto('/search?near=Massachusetts');
  const links = () =>
    cards(page)
      .getByRole('heading')
      .getByRole('link')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  const first = await links();
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(page.getByText(/^Page 2 of/)).toBeVisible();
  const second = await links();
  expect(new Set([...first, ...second]).size).toBe(first.length + second.length);
  await page.getByRole('link', { name: 'Previous page' }).click();
  await expect(page.getByText(/^Page 1 of/)).toBeVisible();
});

test('a name of several places is a question, and the answer keeps the filters', async ({ page }) => {
  await page.goto('/search?near=Springfield&care=detox');
  await expect(heading(page)).toHaveText('Which “Springfield”?');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Springfield, MA' }).click();
  await expect(heading(page)).toContainText('near Springfield, MA');
  await expect(box(page, 'Level of care', /^Detox/)).toBeChecked();
});

test('an unknown place offers near names, states and a person to ask', async ({ page }) => {
  await page.goto('/search?near=Atlantis&payment=medicaid');
  await expect(heading(page)).toHaveText('We could not find “Atlantis”');
  await expect(page.getByRole('link', { name: 'Atlanta, GA' })).toHaveAttribute('href', /payment=medicaid/);
  await expect(page.getByRole('link', { name: 'Ohio', exact: true })).toBeVisible();
  await page.getByLabel('City, ZIP code, county or state').fill('New York, NY');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(heading(page)).toContainText('that take Medicaid');
});

test('nothing found leads on, with a count at each way and a number at the end', async ({ page }) => {
  await page.goto('/search?near=New+York,+NY&q=zzzqqqxxx');
  await expect(heading(page)).toContainText('No places near New York, NY');
  const ways = page
    .getByRole('region')
    .or(page.locator('section'))
    .filter({ hasText: 'Ways to find more' })
    .first();
  await expect(ways.getByRole('link', { name: /1-800-662-4357/ })).toBeVisible();
  await ways.getByRole('link', { name: /^Search without your words: [\d,]+ places/ }).click();
  await expect(heading(page)).toContainText('places near New York, NY');
});

test('on the way back and forward the boxes and the distance are those of the search that is shown', async ({
  page,
}) => {
  const detox = box(page, 'Level of care', /^Detox/);
  const distance = page.getByLabel('Distance');
  await page.goto('/search?near=Boston,+MA&radius=50');
  await distance.selectOption('100');
  await expect(page).toHaveURL(/radius=100/);
  await page.getByLabel('City, ZIP code, county or state').fill('Worcester, MA');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(heading(page)).toContainText('near Worcester, MA');
  await distance.selectOption('25');
  await expect(page).toHaveURL(/radius=25/);
  await detox.check();
  await expect(heading(page)).toContainText('near Worcester, MA with detox');
  await page.goBack();
  await expect(heading(page)).not.toContainText('with detox');
  await expect(heading(page)).toContainText('near Worcester, MA');
  await expect(detox).not.toBeChecked();
  await expect(distance).toHaveValue('100');
  await page.goBack();
  await expect(heading(page)).toContainText('near Boston, MA');
  await expect(distance).toHaveValue('100');
  await page.goForward();
  await page.goForward();
  await expect(heading(page)).toContainText('near Worcester, MA with detox');
  await expect(detox).toBeChecked();
  await expect(distance).toHaveValue('25');
});

test('a bad address is searched as well as it can be, and says what was changed', async ({ page }) => {
  await page.goto('/search?near=New+York,+NY&radius=9000&care=nope');
  await expect(page.getByText('We changed part of your search')).toBeVisible();
  await expect(page.getByText('“9000”:')).toBeVisible();
  await expect(page.getByText('“nope”:')).toBeVisible();
  await expect(page.getByLabel('Distance')).toHaveValue('500');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`is accessible in ${colorScheme}, with every filter shown`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/search?near=New+York,+NY&care=detox&filters=all');
    await expectAccessible(page);
  });
}

test('weighs at most 200 kB, as it is sent, before any map', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const counted = new Map<string, boolean>();
  let bytes = 0;
  session.on('Network.responseReceived', ({ requestId, type }) =>
    counted.set(requestId, ['Document', 'Script', 'Stylesheet'].includes(type)),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (counted.get(requestId)) bytes += encodedDataLength;
  });
  await page.goto('/search?near=New+York,+NY', { waitUntil: 'networkidle' });
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThanOrEqual(200_000);
});
