import type { Page } from '@playwright/test';
import { expect } from './test';

/**
 * Opens a page until it stands in our own typeface. On a busy machine one may begin in the system's, which it then keeps, and
 * whose words are wider.
 */
export async function openInOwnFace(page: Page, address: string): Promise<void> {
  await expect(async () => {
    await page.goto(address);
    expect(await page.evaluate(standsInOwnFace)).toBe(true);
  }).toPass({ timeout: 30_000 });
}

/** Behind our face stands one whose letters are all of the same width: where ours is not taken, these two words are. */
function standsInOwnFace(): boolean {
  const widthOf = (word: string) => {
    const probe = document.createElement('span');
    probe.style.cssText = 'position: absolute; font-family: hyperlegible, monospace';
    probe.textContent = word;
    document.body.append(probe);
    const { width } = probe.getBoundingClientRect();
    probe.remove();
    return width;
  };
  return widthOf('iiii') !== widthOf('mmmm');
}
