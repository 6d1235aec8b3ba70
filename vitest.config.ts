import { defineConfig } from 'vitest/config';

const shared = {
  // A stray console.error or console.warn fails the test that caused it.
  setupFiles: ['tests/fixtures/no-stray-console.ts'],
  restoreMocks: true,
};

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // Property tests compute for seconds; on a busy machine for more than the runner's own five.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'integration',
          include: ['tests/integration/**/*.test.{ts,tsx}'],
          globalSetup: ['tests/fixtures/test-server.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
