import type { Page } from '@playwright/test';

/** Holds back the answers to searches. @returns lets them go */
export async function holdAnswers(page: Page): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/\/search\?.*_rsc=/, async (route) => {
    await held;
    await route.fallback();
  });
  return letGo;
}
