import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { exitOf, startChild } from '../launch/child';
import { readReport } from './read-report';
import type { Result } from './result';
import { countVitest, vitestReport } from './vitest-report';
import { withExitCode } from './with-exit-code';

/** Vitest leaves one core alone. Integration tests wait for a database and for clocks more than they compute. */
const RUNS = {
  unit: ['--project', 'unit', '--project', 'unit-mocks', '--maxWorkers=100%'],
  integration: ['--project', 'integration', '--maxWorkers=3'],
};

/** Runs one of vitest's projects; its own progress goes to the terminal. */
export async function runVitest(root: string, project: 'unit' | 'integration'): Promise<Result> {
  process.stdout.write(`\n— ${project} tests\n`);
  const file = path.join(root, 'test-results', `${project}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const child = startChild([vitest, 'run', ...RUNS[project], ...reporters], {
    env: { NODE_ENV: 'test' },
  });
  const exitCode = await exitOf(child);
  return withExitCode(readReport(project, file, vitestReport, countVitest), exitCode);
}
