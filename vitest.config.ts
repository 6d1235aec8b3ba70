import { defineConfig } from 'vitest/config';

const shared = {
  // A stray console.error or console.warn fails the test that caused it.
  setupFiles: ['tests/fixtures/no-stray-console.ts'],
  restoreMocks: true,
};

// Property tests compute for seconds; on a busy machine for more than the runner's own five.
const unit = { ...shared, testTimeout: 60_000 };

/** Tests that replace a module, or need one that nobody has used before: each in a world of its own. */
const MOCKS = 'tests/unit/**/*.mocks.test.{ts,tsx}';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...unit,
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: [MOCKS],
          // Modules are loaded once and not for each of 270 files, which takes half of the time. So no test may replace one:
          // those that do are named for it.
          isolate: false,
        },
      },
      { extends: true, test: { ...unit, name: 'unit-mocks', include: [MOCKS] } },
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
