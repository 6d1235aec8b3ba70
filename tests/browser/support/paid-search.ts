import type { Page } from '@playwright/test';
import pg from 'pg';
import { openInOwnFace } from './open-in-own-face';
import { expect } from './test';

/**
 * The address of a search that has a paid box today: whose turn it is changes with the day, so it is looked for among the states
 * that someone pays for.
 */
export async function paidSearch(page: Page): Promise<string> {
  for (const state of await paidStates()) {
    const response = await page.request.get(`/api/v1/facilities?near=${state}&per_page=1`);
    const { paid } = (await response.json()) as { paid: unknown[] };
    if (paid.length > 0) return `/search?near=${state}`;
  }
  throw new Error('Nobody pays for a state: the sample directory has placements for some.');
}

/**
 * Opens such a search, in our own typeface. On a busy machine the box may not be there in time and be left out
 * (lib/search/paid-in-time.ts): the page is then opened again.
 * @param more of its address
 */
export async function openPaidSearch(page: Page, more = ''): Promise<void> {
  const address = `${await paidSearch(page)}${more}`;
  await expect(async () => {
    await openInOwnFace(page, address);
    expect(await paidBox(page).count()).toBe(1);
  }).toPass({ timeout: 30_000 });
}

async function paidStates(): Promise<string[]> {
  const client = new pg.Client({ connectionString: process.env.SITE_DATABASE });
  await client.connect();
  const { rows } = await client.query<{ state: string }>(
    `SELECT DISTINCT area_state AS state FROM placement WHERE area_kind = 'state' ORDER BY 1`,
  );
  await client.end();
  return rows.map(({ state }) => state);
}

/** The box, and the results below it, which are no part of it. */
export const paidBox = (page: Page) => page.getByRole('region', { name: 'Paid advertisement' });
export const resultCards = (page: Page) => page.locator('ol[aria-labelledby="results"]').getByRole('article');
