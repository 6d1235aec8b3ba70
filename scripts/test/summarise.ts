import type { Result } from './result';

const withoutServer =
  'Not run, as no Meilisearch server was found (MEILI_BIN, or meilisearch on PATH; neither passed nor failed):';

/**
 * The end of a run: what had no search server to run against, what failed and what was skipped, by name, and last the line
 * `N passed, N failed`.
 */
export function summarise(results: Result[]): { lines: string[]; failed: number } {
  const lines: string[] = [];
  const notRun = results.flatMap((result) => result.notRun ?? []);
  if (notRun.length > 0) lines.push(withoutServer, ...notRun.map((name) => `  ${name}`));
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
