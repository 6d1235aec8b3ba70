import { z } from 'zod';
import { readNotRun } from './needs-meilisearch';
import type { Result } from './result';

/** What we read of the file that vitest's `json` reporter writes. */
export const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

/** A file that could not even be loaded has no test, and counts as one failure. */
export function countVitest(report: z.infer<typeof vitestReport>): Omit<Result, 'runner'> {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const named = (statuses: string[]) =>
    tests.filter((test) => statuses.includes(test.status)).map((test) => test.fullName);
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const leftOut = named(['skipped', 'pending', 'todo', 'disabled']);
  return {
    passed: named(['passed']).length,
    failed: [...named(['failed']), ...unloaded.map((file) => file.name)],
    skipped: leftOut.filter((name) => readNotRun(name) === null),
    notRun: leftOut.flatMap((name) => readNotRun(name) ?? []),
  };
}
