import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '@/lib/site/embedded-postgres/free-port';
import { processIdentity } from '@/lib/site/process-identity';
import { type Command, copyProject, processesIn, runScript } from '@/tests/fixtures/project-copy';
import { waitUntil } from '@/tests/fixtures/wait-until';

let project: ReturnType<typeof copyProject>;
const inside = (name: string) => path.join(project.folder, name);

// One copy for all: each start begins with what the one before it, stopped a step earlier, has left.
beforeAll(() => {
  project = copyProject();
});
afterAll(() => project.remove());

const alive = () => processesIn(project.folder);

async function start(env: Record<string, string> = {}): Promise<Command> {
  return runScript(project.folder, 'start.mjs', { env: { PORT: String(await freePort()), ...env } });
}

/** Starts the site, stops it as soon as something is so, and expects it to leave nothing behind. */
async function stopWhen(isSo: (output: string) => boolean, signal: NodeJS.Signals): Promise<string> {
  const command = await start();
  await waitUntil(() => isSo(command.output()) || command.child.exitCode !== null, command.output);
  command.child.kill(signal);
  expect(await command.exit, command.output()).toBe(signal);
  await waitUntil(
    () => alive().length === 0,
    () => `still there: ${alive()}`,
  );
  const left = [
    '.data/start.lock',
    '.data/postgres.lock',
    '.data/postgres/password.new',
    '.data/postgres/data/postmaster.pid',
  ];
  expect(left.filter((name) => existsSync(inside(name)))).toEqual([]);
  return command.output();
}

describe('a signal in the middle of a start leaves nothing behind', () => {
  it('while the client is generated', async () => {
    rmSync(inside('prisma/client'), { recursive: true, force: true });
    const output = await stopWhen(() => existsSync(inside('.data/start.lock')), 'SIGTERM');
    expect(output).not.toContain('✓ client');
  });

  it('while the database is created: neither a server nor its password in a file', async () => {
    await stopWhen(() => existsSync(inside('.data/postgres/password.new')), 'SIGTERM');
  });

  it('while the database starts', async () => {
    await stopWhen(() => existsSync(inside('.data/postgres/postgres.log')), 'SIGINT');
  });

  it('while the tables are made and the directory is filled', async () => {
    await stopWhen((output) => output.includes('✓ database'), 'SIGTERM');
  });

  it('while the site is built', async () => {
    const next = inside('node_modules/next/dist/bin/next');
    writeFileSync(next, "require('node:fs').writeFileSync('building', ''); setInterval(() => {}, 1000);");
    const output = await stopWhen(() => existsSync(inside('building')), 'SIGTERM');
    expect(output).toContain('✓ search');
  });

  it('while the packages are installed: npm ends as well', async () => {
    // npm writes its list of packages last: without it, they are installed again.
    const npm = inside('npm.cjs');
    const pidFile = inside('npm.pid');
    writeFileSync(
      npm,
      `require('node:fs').writeFileSync(${JSON.stringify(pidFile)}, String(process.pid));
      setInterval(() => {}, 1000);`,
    );
    rmSync(inside('node_modules'), { recursive: true });
    mkdirSync(inside('node_modules'));
    const command = await start({ npm_execpath: npm });
    await waitUntil(() => existsSync(pidFile) && readFileSync(pidFile, 'utf8') !== '', command.output);
    const pid = Number(readFileSync(pidFile, 'utf8'));
    command.child.kill('SIGTERM');
    expect(await command.exit).toBe('SIGTERM');
    await waitUntil(() => processIdentity(pid) === null);
  });
});
