import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markNotRun } from '@/scripts/test/needs-meilisearch';
import { countPlaywright, playwrightReport } from '@/scripts/test/playwright-report';
import { readReport } from '@/scripts/test/read-report';
import { summarise } from '@/scripts/test/summarise';
import { countVitest, vitestReport } from '@/scripts/test/vitest-report';
import { withExitCode } from '@/scripts/test/with-exit-code';

const assertion = (fullName: string, status: string) => ({ fullName, status });

describe('countVitest', () => {
  it('counts what passed, and names what failed or was left out', () => {
    const assertionResults = [
      assertion('adds', 'passed'),
      assertion('divides', 'failed'),
      assertion('waits', 'skipped'),
      assertion('dreams', 'todo'),
    ];
    const report = vitestReport.parse({
      testResults: [{ name: 'a.test.ts', status: 'failed', assertionResults }],
    });
    expect(countVitest(report)).toEqual({
      passed: 1,
      failed: ['divides'],
      skipped: ['waits', 'dreams'],
      notRun: [],
    });
  });

  it('tells what had no search server from what was skipped, and names it as it is written', () => {
    const assertionResults = [
      assertion('adds', 'passed'),
      assertion(`${markNotRun('the engine')} orders by distance`, 'skipped'),
      assertion('waits', 'skipped'),
    ];
    const report = { testResults: [{ name: 'a.test.ts', status: 'passed', assertionResults }] };
    expect(countVitest(report)).toEqual({
      passed: 1,
      failed: [],
      skipped: ['waits'],
      notRun: ['the engine orders by distance'],
    });
  });

  it('counts such a test as any other once it ran', () => {
    const assertionResults = [assertion(`${markNotRun('the engine')} orders`, 'failed')];
    const report = { testResults: [{ name: 'a.test.ts', status: 'failed', assertionResults }] };
    expect(countVitest(report)).toMatchObject({ failed: [`${markNotRun('the engine')} orders`], notRun: [] });
  });

  it('counts a file that could not be loaded as one failure', () => {
    const report = { testResults: [{ name: 'broken.test.ts', status: 'failed', assertionResults: [] }] };
    expect(countVitest(report).failed).toEqual(['broken.test.ts']);
  });
});

describe('countPlaywright', () => {
  const spec = (title: string, status: string) => ({ title, tests: [{ status }] });

  it('counts through suites inside of suites, and takes a flaky test for a failed one', () => {
    const inner = { title: 'cards', specs: [spec('calls', 'flaky'), spec('prints', 'skipped')] };
    const outer = { title: 'home.spec.ts', specs: [spec('opens', 'expected')], suites: [inner] };
    expect(countPlaywright(playwrightReport.parse({ suites: [outer] }))).toEqual({
      passed: 1,
      failed: ['home.spec.ts > cards > calls'],
      skipped: ['home.spec.ts > cards > prints'],
    });
  });

  it.each([
    ['Error: no browser\n  at x', 'outside of any test: no browser'],
    [
      'StartProblem: The build failed:\n\n\u001b[31mNo such module\u001b[39m\n  at x',
      'outside of any test: The build failed: No such module',
    ],
    ['The build failed:', 'outside of any test: The build failed:'],
    [undefined, 'outside of any test: no reason was given'],
  ])(
    'counts an error outside of any test, such as a set-up that fails, and says it in one line: %j',
    (message, line) => {
      const report = playwrightReport.parse({ suites: [], errors: [{ message }] });
      expect(countPlaywright(report)).toEqual({ passed: 0, failed: [line], skipped: [] });
    },
  );
});

describe('readReport', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'daylight-report-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const read = (name: string) => readReport('unit', path.join(folder, name), vitestReport, countVitest);

  it('fails when a runner wrote nothing, wrote something else, or ran no test', () => {
    expect(read('none.json').failed).toEqual(['it wrote no report']);
    writeFileSync(path.join(folder, 'other.json'), '{"hello":1}');
    expect(read('other.json').failed).toEqual(['its report could not be read']);
    writeFileSync(path.join(folder, 'cut.json'), '{"testResults": [');
    expect(read('cut.json').failed).toEqual(['its report could not be read']);
    writeFileSync(path.join(folder, 'empty.json'), '{"testResults": []}');
    expect(read('empty.json').failed).toEqual(['it ran no test']);
  });
});

describe('withExitCode', () => {
  const result = { runner: 'unit', passed: 3, failed: [], skipped: [] };

  it('makes a failure of a bad exit code that no test explains', () => {
    expect(withExitCode(result, 0)).toBe(result);
    expect(withExitCode(result, 1).failed).toEqual(['the runner itself failed (exit code 1)']);
    const explained = { ...result, failed: ['adds'] };
    expect(withExitCode(explained, 1)).toBe(explained);
  });
});

describe('summarise', () => {
  it('ends with the two numbers, after the names of what failed and what was skipped', () => {
    const results = [
      { runner: 'types', passed: 1, failed: [], skipped: [] },
      { runner: 'unit', passed: 40, failed: ['adds'], skipped: ['waits'] },
    ];
    expect(summarise(results)).toEqual({
      lines: ['failed  unit: adds', 'skipped unit: waits', '41 passed, 1 failed'],
      failed: 1,
    });
  });

  it('names in a block of its own what had no search server, and counts it as nothing', () => {
    const results = [
      { runner: 'unit', passed: 2, failed: [], skipped: [], notRun: ['the engine orders'] },
      { runner: 'integration', passed: 3, failed: [], skipped: [], notRun: ['the engine counts'] },
    ];
    expect(summarise(results)).toEqual({
      lines: [
        'Not run, as no Meilisearch server was found (MEILI_BIN, or meilisearch on PATH; neither passed nor failed):',
        '  the engine orders',
        '  the engine counts',
        '5 passed, 0 failed',
      ],
      failed: 0,
    });
  });
});
