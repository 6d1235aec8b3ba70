import { defineConfig, devices } from '@playwright/test';

const chromiumFlags = [
  // Tests may run as root or in a container, where Chromium has no sandbox. They open our own pages only.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

export default defineConfig({
  testDir: 'tests/browser',
  globalSetup: './tests/browser/support/serve-site.ts',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: {
      args: chromiumFlags,
      // Found by the global setup, before any worker reads this file.
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
    },
    trace: 'off',
  },
});
