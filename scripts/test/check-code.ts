import path from 'node:path';
import { exitOf, startChild } from '../launch/child';
import { step } from '../launch/steps.mjs';
import type { Result } from './result';

const next = 'node_modules/next/dist/bin/next';
const tsc = 'node_modules/typescript/bin/tsc';
const biome = 'node_modules/@biomejs/biome/bin/biome';
const knip = 'node_modules/knip/bin/knip.js';

/** Each is one check; its commands run one after the other until one fails. */
const checks: Record<string, string[][]> = {
  // Next writes the types of the routes first.
  types: [
    [next, 'typegen'],
    [tsc, '--noEmit'],
  ],
  lint: [[biome, 'check', '--formatter-enabled=false', '--error-on-warnings', '.']],
  format: [[biome, 'format', '.']],
  'dead code': [[knip]],
};

/** Types, lint, format and dead code. What a failed one has to say goes to the terminal. */
export async function checkCode(root: string): Promise<Result[]> {
  const results: Result[] = [];
  for (const [runner, commands] of Object.entries(checks)) {
    const failure = await step(
      runner,
      () => firstFailure(root, commands),
      (found) => (found ? 'failed' : 'good'),
    );
    if (failure) process.stdout.write(`${failure}\n`);
    results.push({ runner, passed: failure ? 0 : 1, failed: failure ? ['see above'] : [], skipped: [] });
  }
  return results;
}

async function firstFailure(root: string, commands: string[][]): Promise<string | null> {
  for (const [program, ...args] of commands) {
    let output = '';
    const take = (text: string) => {
      output += text;
    };
    const exitCode = await exitOf(startChild([path.join(root, String(program)), ...args], { take }));
    if (exitCode !== 0)
      return output.trim() || `${path.basename(String(program))} ended with exit code ${exitCode}`;
  }
  return null;
}
