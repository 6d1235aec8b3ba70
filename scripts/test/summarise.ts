import type { Result } from './result';

/** The end of a run: what failed and what was skipped, by name, and last the line `N passed, N failed`. */
export function summarise(results: Result[]): { lines: string[]; failed: number } {
  const lines: string[] = [];
  let passed = 0;
  let failed = 0;
  for (const result of results) {
    lines.push(...result.failed.map((name) => `failed  ${result.runner}: ${name}`));
    lines.push(...result.skipped.map((name) => `skipped ${result.runner}: ${name}`));
    passed += result.passed;
    failed += result.failed.length;
  }
  return { lines: [...lines, `${passed} passed, ${failed} failed`], failed };
}
