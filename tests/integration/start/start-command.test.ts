import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '@/lib/site/embedded-postgres/free-port';
import { processIdentity } from '@/lib/site/process-identity';
import { type Command, copyProject, runScript } from '@/tests/fixtures/project-copy';
import { waitUntil } from '@/tests/fixtures/wait-until';

let project: ReturnType<typeof copyProject>;
let port: string;
const running: Command[] = [];

function start(env: Record<string, string> = {}, nodeArgs: string[] = []): Command {
  const command = runScript(project.folder, 'start.mjs', { env: { PORT: port, ...env }, nodeArgs });
  running.push(command);
  return command;
}

async function untilServing(command: Command): Promise<void> {
  const ended = () => command.child.exitCode !== null;
  await waitUntil(() => ended() || command.output().includes('Daylight is at'), command.output);
  expect(command.output()).toContain(`Daylight is at http://localhost:${port}`);
}

const state = () => path.join(project.folder, '.data');
const postmaster = () =>
  Number(readFileSync(path.join(state(), 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0]);
const oneSentence = (command: Command) => command.output().trim().split('\n').at(-1);

beforeAll(async () => {
  project = copyProject();
  port = String(await freePort());
});

afterEach(async () => {
  for (const { child, exit } of running.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await exit;
  }
});

afterAll(() => project.remove());

describe('npm start', () => {
  it('goes from nothing to a site that answers, names each step with its time, and a signal stops it all', async () => {
    const command = start();
    await untilServing(command);
    for (const name of ['database', 'migrate', 'directory', 'search', 'engine', 'build', 'serve'])
      expect(command.output()).toMatch(new RegExp(`✓ ${name} .*\\d\\.\\d s`));
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('ok');
    const server = postmaster();
    command.child.kill('SIGTERM');
    // npm passes on a signal that the terminal sends as well.
    command.child.kill('SIGTERM');
    expect(await command.exit).toBe('SIGTERM');
    await waitUntil(() => processIdentity(server) === null);
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
    expect(existsSync(path.join(state(), 'start.lock'))).toBe(false);
  });

  it('does nothing twice on a second start, and Ctrl-C ends it as Ctrl-C does', async () => {
    const command = start();
    await untilServing(command);
    expect(command.output()).toMatch(/client +unchanged/);
    expect(command.output()).toMatch(/migrate +up to date/);
    expect(command.output()).toMatch(/build +unchanged/);
    command.child.kill('SIGINT');
    expect(await command.exit).toBe('SIGINT');
  });

  it('starts the database again when that dies while the site serves', async () => {
    const command = start();
    await untilServing(command);
    const server = postmaster();
    process.kill(server, 'SIGKILL');
    await waitUntil(() => command.output().includes('The database is back.'), command.output);
    expect(postmaster()).not.toBe(server);
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('ok');
  });

  it('takes the web server along when it is killed, and the next start recovers', async () => {
    const killed = start();
    await untilServing(killed);
    const server = postmaster();
    killed.child.kill('SIGKILL');
    await killed.exit;
    const next = start();
    await untilServing(next);
    expect(postmaster()).toBe(server);
    next.child.kill('SIGTERM');
    await next.exit;
    await waitUntil(() => processIdentity(server) === null);
  });

  it('refuses a second start beside the first, in one sentence', async () => {
    const first = start();
    await untilServing(first);
    const second = start();
    expect(await second.exit).toBe(1);
    expect(second.output()).toBe(
      `Daylight already runs from this folder (process ${first.child.pid}): stop that first.\n`,
    );
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
  });

  it('leaves the database to itself when an import runs beside it, and stops one that it started', async () => {
    const site = start();
    await untilServing(site);
    const beside = runScript(project.folder, 'run.mjs', { args: ['reindex'] });
    expect(await beside.exit, beside.output()).toBe(0);
    expect(processIdentity(postmaster())).not.toBeNull();
    site.child.kill('SIGTERM');
    await site.exit;
    const alone = runScript(project.folder, 'run.mjs', { args: ['reindex'] });
    expect(await alone.exit, alone.output()).toBe(0);
    expect(existsSync(path.join(state(), 'postgres/data/postmaster.pid'))).toBe(false);
  });
});

describe('what can be put right is one sentence and a bad exit code', () => {
  it('a busy port', async () => {
    const other = createServer().listen(0);
    const busy = String((other.address() as AddressInfo).port);
    const command = start({ PORT: busy });
    expect(await command.exit).toBe(1);
    expect(command.output()).toMatch(
      new RegExp(`^Port ${busy} is busy: stop what listens there, or choose another`),
    );
    expect(command.output().trim().split('\n')).toHaveLength(1);
    other.close();
  });

  it('a Node that is too old', async () => {
    const older = 'Object.defineProperty(process.versions, "node", { value: "18.20.1" })';
    const command = start({}, ['--import', `data:text/javascript,${encodeURIComponent(older)}`]);
    expect(await command.exit).toBe(1);
    expect(command.output()).toBe(
      'Daylight needs Node 20.19 or later, and this is Node 18.20.1: see https://nodejs.org.\n',
    );
  });

  it('a bad value of the configuration', async () => {
    const command = start({ PORT: 'eighty' });
    expect(await command.exit).toBe(1);
    expect(command.output()).toMatch(/^The configuration has a bad value: PORT \(.*\)\.\n$/);
  });

  it('a DATABASE_URL that does not answer, without its password', async () => {
    const command = start({ DATABASE_URL: 'postgresql://someone:hushhush@127.0.0.1:1/daylight' });
    expect(await command.exit).toBe(1);
    expect(oneSentence(command)).toBe(
      'The database of DATABASE_URL (127.0.0.1:1) does not answer: nothing listens there.',
    );
    expect(command.output()).not.toContain('hushhush');
  });

  it('a folder that this user cannot write', async () => {
    chmodSync(state(), 0o555);
    // Root may write everywhere, so root tries it as somebody else.
    const user = process.getuid?.() === 0 ? 65_534 : undefined;
    const command = runScript(project.folder, 'start.mjs', { env: { PORT: port }, user });
    expect(await command.exit).toBe(1);
    chmodSync(state(), 0o755);
    expect(command.output()).toMatch(
      /^\S+ cannot be written by this user: change its owner, or start as another user\.\n$/,
    );
  });

  it('a command that does not exist', async () => {
    const command = runScript(project.folder, 'run.mjs', { args: ['fly'] });
    expect(await command.exit).toBe(1);
    expect(command.output()).toBe('There is no command "fly".\n');
  });
});

describe('a damaged memory of the database', () => {
  it('is said, and nothing is deleted', async () => {
    const file = path.join(state(), 'postgres.json');
    const kept = readFileSync(file);
    rmSync(file);
    const command = start();
    expect(await command.exit).toBe(1);
    expect(oneSentence(command)).toContain("which holds the database's password, is missing");
    writeFileSync(file, kept);
    chmodSync(file, 0o600);
    await untilServing(start());
  });
});
