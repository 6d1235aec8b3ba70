import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clusterUrl, readClusterState, writeClusterState } from '@/lib/site/embedded-postgres/cluster-state';
import { embeddedUrl } from '@/lib/site/embedded-postgres/embedded-url';
import { freePort, portIsFree } from '@/lib/site/embedded-postgres/free-port';
import { makeSymlinks } from '@/lib/site/embedded-postgres/make-symlinks';
import { runProgram } from '@/lib/site/embedded-postgres/run-program';
import { serverOptions } from '@/lib/site/embedded-postgres/server-settings';
import { stopCluster } from '@/lib/site/embedded-postgres/stop-cluster';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'daylight-cluster-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const state = { home: '/srv/daylight/.data/postgres', port: 54_321, password: 'p4ssw0rd' };
const file = () => path.join(folder, 'postgres.json');

describe('what is remembered of the embedded database', () => {
  it('is read back as it was written, by its owner alone', () => {
    writeClusterState(folder, state);
    expect(readClusterState(folder)).toEqual(state);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
  });

  it('is nothing before the first start', () => {
    expect(readClusterState(folder)).toBeNull();
    expect(embeddedUrl(folder)).toBeNull();
  });

  it('is replaced as a whole, with nothing left beside it', () => {
    writeClusterState(folder, state);
    writeClusterState(folder, { ...state, port: 54_322 });
    expect(readClusterState(folder)?.port).toBe(54_322);
    expect(readdirSync(folder)).toEqual(['postgres.json']);
  });

  it.each([
    ['cut short', '{"home": "/srv'],
    ['empty', ''],
    ['of another shape', '{"home": "/srv", "port": "54321"}'],
    ['without its password', '{"home": "/srv", "port": 54321}'],
    ['a list', '[]'],
  ])('is said to be damaged when it is %s, in one sentence that names the file', (_how, text) => {
    writeFileSync(file(), text);
    expect(() => readClusterState(folder)).toThrow(`${file()} is damaged: put it back from a backup`);
  });

  it('never stands in the message about its damage', () => {
    writeFileSync(file(), '{"password": "p4ssw0rd", "port": 1}');
    expect(() => readClusterState(folder)).toThrow(
      expect.objectContaining({ name: 'StartProblem', message: expect.not.stringContaining('p4ssw0rd') }),
    );
  });

  it('makes an address on this machine alone', () => {
    writeClusterState(folder, state);
    expect(embeddedUrl(folder)).toBe('postgresql://postgres:p4ssw0rd@127.0.0.1:54321/daylight');
    expect(new URL(clusterUrl(state, 'shadow'))).toMatchObject({
      hostname: '127.0.0.1',
      pathname: '/shadow',
    });
  });
});

describe('the settings of the server', () => {
  const setting = (name: string, options = serverOptions(54_321)) =>
    new RegExp(`-c ${name}='([^']*)'`).exec(options)?.[1];

  it('listen on this machine alone', () => {
    expect(setting('listen_addresses')).toBe('127.0.0.1');
    expect(setting('unix_socket_directories')).toBe('');
    expect(setting('port')).toBe('54321');
  });

  it('turn off nothing that keeps data safe', () => {
    for (const name of ['fsync', 'full_page_writes', 'synchronous_commit'])
      expect(setting(name), name).toBeUndefined();
  });

  it('let no statement and no value of one into the log', () => {
    expect(setting('log_min_error_statement')).toBe('panic');
    expect(setting('log_error_verbosity')).toBe('terse');
    for (const name of ['log_statement', 'log_min_duration_statement', 'log_connections'])
      expect(setting(name), name).toBeUndefined();
  });

  it('take others for a while, but never another port', () => {
    const options = serverOptions(54_321, { fsync: 'off', port: '1', jit: 'on' });
    expect(setting('fsync', options)).toBe('off');
    expect(setting('jit', options)).toBe('on');
    expect(setting('port', options)).toBe('54321');
  });

  it('set nothing twice', () => {
    const names = [...serverOptions(1, { jit: 'on' }).matchAll(/-c (\w+)=/g)].map((match) => match[1]);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the links between shared libraries', () => {
  const native = () => path.join(folder, 'native');
  const links = [
    { source: 'native/lib/libicu.so.60.2', target: 'native/lib/libicu.so.60' },
    { source: 'native/lib/libicu.so.60.2', target: 'native/lib/libicu.so' },
  ];
  beforeEach(() => {
    mkdirSync(path.join(native(), 'lib'), { recursive: true });
    writeFileSync(path.join(native(), 'lib/libicu.so.60.2'), 'library');
    writeFileSync(path.join(native(), 'pg-symlinks.json'), JSON.stringify(links));
  });

  it('lead to the library beside them, wherever the project is moved', () => {
    makeSymlinks(native());
    for (const name of ['libicu.so.60', 'libicu.so']) {
      expect(readlinkSync(path.join(native(), 'lib', name))).toBe('libicu.so.60.2');
      expect(readFileSync(path.join(native(), 'lib', name), 'utf8')).toBe('library');
    }
  });

  it('are made once, and one that is there is left alone', () => {
    writeFileSync(path.join(native(), 'lib/libicu.so'), 'a copy');
    makeSymlinks(native());
    makeSymlinks(native());
    expect(lstatSync(path.join(native(), 'lib/libicu.so')).isSymbolicLink()).toBe(false);
    expect(readFileSync(path.join(native(), 'lib/libicu.so'), 'utf8')).toBe('a copy');
  });
});

describe('ports', () => {
  let server: Server | undefined;
  const listen = (port: number): Promise<Server> =>
    new Promise((resolve) => {
      const made = createServer().listen({ port, host: '127.0.0.1' }, () => resolve(made));
    });
  afterEach(async () => {
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)));
    server = undefined;
  });

  it('are free until somebody listens', async () => {
    const port = await freePort();
    expect(port).toBeGreaterThan(1_023);
    expect(await portIsFree(port)).toBe(true);
    server = await listen(port);
    expect(await portIsFree(port)).toBe(false);
  });

  it('are still free after somebody looked', async () => {
    const port = await freePort();
    await portIsFree(port);
    server = await listen(port);
    expect(server.listening).toBe(true);
  });
});

describe.skipIf(process.platform === 'win32')('one of PostgreSQL’s programs', () => {
  const cluster = () => ({ stateFolder: folder, home: folder, native: folder, user: null });
  function program(text: string): string {
    const full = path.join(folder, 'bin', 'tool');
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, `#!/bin/sh\n${text}\n`);
    chmodSync(full, 0o755);
    return 'tool';
  }

  it('gives its exit code and all that it said, on either stream', async () => {
    const outcome = await runProgram(cluster(), program('echo "given $1"; echo trouble >&2; exit 3'), [
      'x y',
    ]);
    expect(outcome.exitCode).toBe(3);
    expect(outcome.output).toContain('given x y');
    expect(outcome.output).toContain('trouble');
  });

  it('works in the folder of the cluster, which its user may enter', async () => {
    const outcome = await runProgram(cluster(), program('pwd -P'), []);
    expect(outcome).toEqual({ exitCode: 0, output: expect.stringContaining(path.basename(folder)) });
  });

  it('that is not there is an outcome, too', async () => {
    const outcome = await runProgram(cluster(), 'no-such-program', []);
    expect(outcome.exitCode).toBe(1);
    expect(outcome.output).toContain('ENOENT');
  });

  it('that a signal ends says which', async () => {
    expect(await runProgram(cluster(), program('kill -9 $$'), [])).toEqual({
      exitCode: 1,
      output: 'SIGKILL',
    });
  });

  it('is not even asked to stop a server that does not run', async () => {
    program(`touch ${folder}/asked`);
    await stopCluster(cluster());
    expect(existsSync(path.join(folder, 'asked'))).toBe(false);
  });
});
