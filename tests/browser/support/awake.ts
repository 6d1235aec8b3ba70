import type { Locator } from '@playwright/test';
import { expect } from './test';

/** Waits until React has taken over a link or a button: a link that is followed before loads a whole page. */
export async function untilAwake(target: Locator): Promise<void> {
  const isAwake = (node: Element) => Object.keys(node).some((key) => key.startsWith('__reactProps'));
  await expect.poll(() => target.evaluate(isAwake)).toBe(true);
}
