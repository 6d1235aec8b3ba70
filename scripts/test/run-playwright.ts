import { rmSync } from 'node:fs';
import path from 'node:path';
import { exitOf, startChild } from '../launch/child';
import { countPlaywright, playwrightReport } from './playwright-report';
import { readReport } from './read-report';
import type { Result } from './result';
import { withExitCode } from './with-exit-code';

/** Runs the browser tests against a production build; their own progress goes to the terminal. */
export async function runPlaywright(root: string): Promise<Result> {
  process.stdout.write('\n— browser tests\n');
  const file = path.join(root, 'test-results', 'browser.json');
  rmSync(file, { force: true });
  const cli = path.join(root, 'node_modules/@playwright/test/cli.js');
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const exitCode = await exitOf(startChild([cli, 'test', '--reporter=list,json'], { env }));
  return withExitCode(readReport('browser', file, playwrightReport, countPlaywright), exitCode);
}
