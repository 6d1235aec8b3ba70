import type { Page } from '@playwright/test';
import { resultCards } from './paid-search';
import { expect } from './test';

/** Wide enough for the map to stand beside the list. */
export const WIDE = { width: 1440, height: 900 };

export const marks = (page: Page) => page.getByRole('list', { name: 'Places on the map, nearest first' });
export const mark = (page: Page, name: string | RegExp) =>
  marks(page).getByRole('button', { name, exact: typeof name === 'string' });
export const clusters = (page: Page) => mark(page, /^Cluster, [\d,]+ facilities/);
export const canvas = (page: Page) => page.getByRole('region', { name: /^Map\. Arrow keys move it/ });
export const chosen = (page: Page) => page.getByRole('region', { name: 'Chosen on the map' });

/** Opens an address with a map, and waits until the results are on it. */
export async function openMap(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(marks(page).getByRole('button').first()).toBeAttached({ timeout: 30_000 });
}

/** The view in the address of a page. */
export const viewOf = (page: Page) => new URL(page.url()).searchParams.get('map');

/** The names of all marks in sight, in the order of the keyboard. */
export const namesOfMarks = (page: Page): Promise<string[]> =>
  marks(page)
    .getByRole('button')
    .evaluateAll((all) => all.map((button) => button.getAttribute('aria-label') ?? ''));

/** What tells the cards of this page of the list from each other: name and distance. */
export const namesOfCards = (page: Page): Promise<string[][]> =>
  resultCards(page).evaluateAll((cards) =>
    cards.map((card) => ['h2', 'strong'].map((part) => card.querySelector(part)?.textContent ?? '')),
  );

/** How many facilities the marks in sight stand for. */
export async function facilitiesInSight(page: Page): Promise<number> {
  const counts = (await namesOfMarks(page)).map((name) => {
    const counted = /^(?:Cluster, )?([\d,]+) facilities/.exec(name)?.[1];
    return counted ? Number(counted.replaceAll(',', '')) : 1;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The total that the heading of the list tells. */
export async function totalOfList(page: Page): Promise<number> {
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  return Number(/^[\d,]+/.exec(heading)?.[0].replaceAll(',', ''));
}

/** Tells of a mark's name whether its card is on this page of the list. */
export async function listedOn(page: Page): Promise<(name: string) => boolean> {
  const listed = await namesOfCards(page);
  return (name) => listed.some((parts) => parts.every((part) => name.includes(part)));
}
