import { spawn } from 'node:child_process';
import { missingPackages } from './missing-packages.mjs';
import { startProblem } from './start-problem.mjs';
import { step } from './steps.mjs';

const reasons = [
  [/ENOSPC/, 'The disk is full: free some space, then start again.'],
  [/EUSAGE/, 'package-lock.json does not fit package.json: run `npm install` once to repair it.'],
  [/EACCES|EPERM|EROFS/, 'The folder node_modules cannot be written by this user.'],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network/i,
    'The npm registry cannot be reached: check the connection, then start again.',
  ],
];

function npmCi(root, withDev, report, shutdown) {
  // Run by npm we know where it is; by hand it is on the path.
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];
  // No install script is needed: what PostgreSQL's does we do ourselves, and Prisma's would download an engine.
  const options = [
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-update-notifier',
    '--loglevel=http',
    '--progress=false',
  ];
  const args = [...first, 'ci', ...(withDev ? ['--include=dev'] : ['--omit=dev']), ...options];
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && !npm,
    });
    const closed = new Promise((ended) => child.once('close', ended));
    shutdown.add(() => child.kill('SIGTERM') && closed);
    let output = '';
    let fetched = 0;
    const take = (chunk) => {
      output = (output + chunk).slice(-20_000);
      fetched += String(chunk).split('http fetch').length - 1;
      if (fetched > 0) report(`${fetched} packages fetched`);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', () => reject(startProblem('npm was not found: install Node together with npm.')));
    child.on('close', (code) => (code === 0 ? resolve() : reject(startProblem(reasonOf(output)))));
  });
}

function reasonOf(output) {
  const known = reasons.find(([pattern]) => pattern.test(output));
  if (known) return known[1];
  const lines = output.split('\n').filter((line) => line.startsWith('npm error'));
  return `The packages could not be installed: ${lines[0]?.replace('npm error ', '') ?? 'npm gave no reason'}.`;
}

/**
 * Installs the packages of the lock file when some are missing. Never asks.
 * @param {string} root
 * @param {import('./shutdown.mjs').Shutdown} shutdown a signal ends npm too
 * @param {{ withDev?: boolean }} [options] also the packages that only development and tests need
 */
export async function install(root, shutdown, { withDev = false } = {}) {
  const { missing, hasDev } = missingPackages(root, { withDev });
  if (missing.length === 0) return;
  // `npm ci` starts from nothing: packages for development that were there must not be lost.
  await step(
    'install',
    (report) => npmCi(root, withDev || hasDev, report, shutdown),
    () => 'packages from npm',
  );
}
