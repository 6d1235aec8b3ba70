import type { Page } from '@playwright/test';
import { holdAnswers } from './support/hold-answers';
import { expect, test } from './support/test';

const PLAIN = /places near New York, NY\s*$/;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const detox = (page: Page) => page.getByRole('checkbox', { name: /^Detox/ });
const outpatient = (page: Page) => page.getByRole('checkbox', { name: /^Outpatient/ });
const medicaid = (page: Page) => page.getByRole('checkbox', { name: /^Medicaid/ });
const chosen = (page: Page) => page.getByRole('checkbox', { checked: true });

/** Searches as a person does: the address then is as the form writes it. */
async function searchFrom(page: Page): Promise<void> {
  await page.goto('/search');
  await page.getByLabel('City, ZIP code, county or state').fill('New York, NY');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(heading(page)).toHaveText(PLAIN);
}

async function expectPlain(page: Page): Promise<void> {
  await expect(heading(page)).toHaveText(PLAIN);
  await expect(chosen(page)).toHaveCount(0);
}

test('filters that are ticked one after the other are undone together, and the next ones by themselves', async ({
  page,
}) => {
  await searchFrom(page);
  await detox(page).check();
  await expect(heading(page)).toContainText('with detox');
  await medicaid(page).check();
  await expect(heading(page)).toContainText('with detox that take Medicaid');
  await page.goBack();
  await expectPlain(page);
  await medicaid(page).check();
  await expect(heading(page)).toContainText('that take Medicaid');
  await page.goBack();
  await expectPlain(page);
  await page.goBack();
  await expect(page).toHaveURL(/\/search$/);
});

test('so are those that are ticked faster than they are answered', async ({ page }) => {
  await searchFrom(page);
  await detox(page).check();
  await expect(heading(page)).toContainText('with detox');
  const letGo = await holdAnswers(page);
  await outpatient(page).check();
  await medicaid(page).check();
  letGo();
  await expect(page).toHaveURL(/payment=medicaid/);
  await expect(heading(page)).toContainText('Medicaid');
  await page.goBack();
  await expectPlain(page);
});

test('one that was ticked and unticked at once leaves the search where it was', async ({ page }) => {
  await searchFrom(page);
  const letGo = await holdAnswers(page);
  await detox(page).check();
  await detox(page).uncheck();
  letGo();
  await medicaid(page).check();
  await expect(heading(page)).toContainText('that take Medicaid');
  await page.goBack();
  await expectPlain(page);
});

test('a place that is searched while a filter waits has an entry of its own', async ({ page }) => {
  await searchFrom(page);
  await detox(page).check();
  await expect(heading(page)).toContainText('with detox');
  const letGo = await holdAnswers(page);
  await page.getByLabel('City, ZIP code, county or state').fill('Boston, MA');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await medicaid(page).check();
  letGo();
  await expect(heading(page)).toContainText('near Boston, MA with detox that take Medicaid');
  await page.goBack();
  await expect(heading(page)).toContainText('near New York, NY with detox');
  await page.goBack();
  await expectPlain(page);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the button that shows what was ticked adds nothing to go back from', async ({ page }) => {
    await searchFrom(page);
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    await detox(page).check();
    await expect(heading(page)).toContainText('with detox');
    const letGo = await holdAnswers(page);
    await medicaid(page).check();
    await page.getByRole('button', { name: /^Show [\d,]+ places?/ }).click();
    letGo();
    await expect(heading(page)).toContainText('with detox that take Medicaid');
    await page.goBack();
    await expect(heading(page)).toHaveText(PLAIN);
  });
});
