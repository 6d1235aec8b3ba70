import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { explain } from './explain.mjs';
import { install } from './install.mjs';
import { nodeProblem } from './node-problem.mjs';
import { Shutdown } from './shutdown.mjs';
import { startProblem } from './start-problem.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Fails now, with the system's own reason, rather than in the middle of an installation. */
function checkWritable() {
  const folder = path.join(root, '.data');
  const probe = path.join(folder, `probe-${process.pid}`);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  writeFileSync(probe, 'x'.repeat(64 * 1024));
  rmSync(probe);
}

/**
 * What every command of the project begins with: the right Node, a folder that can be written, the packages. Then it hands
 * over to TypeScript.
 * @param {(shutdown: Shutdown) => Promise<unknown>} work is given what a signal stops; that listens from here on
 * @param {{ withDev?: boolean }} [options]
 */
export async function launch(work, options) {
  const shutdown = new Shutdown();
  shutdown.listen();
  try {
    const problem = nodeProblem(process.versions.node);
    if (problem) throw startProblem(problem);
    process.chdir(root);
    if (existsSync('.env')) process.loadEnvFile('.env');
    checkWritable();
    await install(root, shutdown, options);
    await work(shutdown);
  } catch (error) {
    // Stopping in the middle of a step makes that step fail: the reason is the signal then, not the step.
    if (shutdown.stopping) return;
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = 1;
  }
}

/** What every command needs and what consists of many files: through the runner of TypeScript each costs three times as much. */
const manyFiles = ['zod', 'pg'];

/** Imports a TypeScript module, now that its runner is installed. @param {string} file relative to the root */
export async function importTypeScript(file) {
  await Promise.all(manyFiles.map((name) => import(name)));
  const { register } = await import('tsx/esm/api');
  register({ tsconfig: path.join(root, 'tsconfig.json') });
  return import(new URL(`../../${file}`, import.meta.url).href);
}
