import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';
import type { Result } from './result';

const spec = z.object({
  title: z.string(),
  tests: z.array(z.object({ status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']) })),
});
type Suite = { title: string; specs: z.infer<typeof spec>[]; suites?: Suite[] | undefined };
const suite: z.ZodType<Suite> = z.lazy(() =>
  z.object({ title: z.string(), specs: z.array(spec), suites: z.array(suite).optional() }),
);

/** What we read of the file that Playwright's `json` reporter writes. */
export const playwrightReport = z.object({
  suites: z.array(suite),
  errors: z.array(z.object({ message: z.string().optional() })).default([]),
});

type Named = { name: string; status: string };

function testsOf(suites: Suite[], path: string[] = []): Named[] {
  return suites.flatMap((one) => {
    const here = [...path, one.title];
    const own = one.specs.flatMap(({ title, tests }) =>
      tests.map(({ status }) => ({ name: [...here, title].join(' > '), status })),
    );
    return [...own, ...testsOf(one.suites ?? [], here)];
  });
}

/** What a set-up that failed says, without the kind of error; a line that ends in a colon goes on in the next one. */
function inOneLine(message: string): string {
  const [first = 'no reason was given', next = ''] = stripVTControlCharacters(message)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const reason = first.replace(/^\w*(Error|Problem): /, '');
  return reason.endsWith(':') ? `${reason} ${next}`.trim() : reason;
}

/** A flaky test, one that passed only when it was tried again, is not a test that passed. */
export function countPlaywright(report: z.infer<typeof playwrightReport>): Omit<Result, 'runner'> {
  const tests = testsOf(report.suites);
  const named = (statuses: string[]) =>
    tests.filter(({ status }) => statuses.includes(status)).map(({ name }) => name);
  const errors = report.errors.map(({ message }) => `outside of any test: ${inOneLine(message ?? '')}`);
  return {
    passed: named(['expected']).length,
    failed: [...named(['unexpected', 'flaky']), ...errors],
    skipped: named(['skipped']),
  };
}
