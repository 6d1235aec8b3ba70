import { defineConfig, devices } from '@playwright/test';
import { chromiumOptions } from './tests/browser/support/chromium-options';

export default defineConfig({
  testDir: 'tests/browser',
  globalSetup: './tests/browser/support/serve-site.ts',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // On a busy machine a test takes five times as long, and a page longer than Playwright's own five seconds.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    // Too narrow for a map beside the list: it is loaded where a test is about it (tests/browser/support/on-map.ts).
    viewport: { width: 1200, height: 720 },
    // Found by the global setup, before any worker reads this file.
    launchOptions: chromiumOptions(process.env.CHROMIUM_PATH),
    trace: 'off',
  },
});
