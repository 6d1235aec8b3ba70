import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const shared = {
  // A stray console.error or console.warn fails the test that caused it.
  setupFiles: ['tests/fixtures/no-stray-console.ts'],
  restoreMocks: true,
  // What comes a moment later, on a machine that may stand still for longer than the runner's own second.
  expect: { poll: { timeout: 30_000 } },
};

// Property tests compute for seconds; on a busy machine for more than the runner's own five.
const unit = { ...shared, testTimeout: 60_000 };

/** Files that take longest of all, and would else come last and have the other workers wait for them. */
const LONGEST = ['search/contract/postgres', 'start/start-command'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => LONGEST.some((name) => moduleId.includes(name));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

/**
 * Tests that replace a module, need one that nobody has used before, or change every server of their process: each in a
 * world of its own.
 */
const MOCKS = 'tests/unit/**/*.mocks.test.{ts,tsx}';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    sequence: { sequencer: LongestFirst },
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
