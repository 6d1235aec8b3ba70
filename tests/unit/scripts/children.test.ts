import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exitOf, startChild } from '@/scripts/launch/child';
import { stopChild } from '@/scripts/launch/stop-child';
import { waitUntil } from '../../fixtures/wait-until';

let folder: string;
const left: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'daylight-children-'));
});
afterEach(async () => {
  for (const child of left.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

function program(source: string, name = 'program.mjs'): string {
  const file = path.join(folder, name);
  writeFileSync(file, source);
  return file;
}
const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
};

describe('a child', () => {
  it('hands over what it prints, on either stream, and how it ended', async () => {
    let printed = '';
    const child = startChild([program('console.log("out"); console.error("err"); process.exitCode = 3;')], {
      take: (part) => {
        printed += part;
      },
    });
    expect(await exitOf(child)).toBe(3);
    expect(printed).toContain('out');
    expect(printed).toContain('err');
  });

  it('gets what it is given beside our own environment', async () => {
    let printed = '';
    const child = startChild(
      [program('process.stdout.write([process.env.GIVEN, Boolean(process.env.PATH)].join());')],
      {
        env: { GIVEN: 'a word' },
        take: (part) => {
          printed += part;
        },
      },
    );
    await exitOf(child);
    expect(printed).toBe('a word,true');
  });

  it('that ended long ago still says how', async () => {
    const child = startChild([program('process.exit(7);')], { take: () => {} });
    await once(child, 'close');
    expect(await exitOf(child)).toBe(7);
  });

  it('that a signal ended counts as failed', async () => {
    const child = startChild([program('process.kill(process.pid, "SIGKILL");')], { take: () => {} });
    expect(await exitOf(child)).toBe(1);
    expect(await exitOf(child), 'asked again when it is long gone').toBe(1);
  });
});

describe('stopping a child', () => {
  it('waits until it has cleared up', async () => {
    const done = path.join(folder, 'done');
    const child = startChild(
      [
        program(`import { writeFileSync } from 'node:fs';
          process.on('SIGTERM', () => setTimeout(() => { writeFileSync(${JSON.stringify(done)}, 'x'); process.exit(); }, 50));
          setInterval(() => {}, 1_000); console.log('ready');`),
      ],
      { take: () => {} },
    );
    left.push(child);
    await once(child.stdout as Readable, 'data');
    await stopChild(child);
    expect(readFileSync(done, 'utf8')).toBe('x');
  });

  it('does nothing to one that is gone', async () => {
    const child = startChild([program('')], { take: () => {} });
    await exitOf(child);
    await stopChild(child);
    await stopChild(child);
    expect(child.exitCode).toBe(0);
  });
});

describe.skipIf(process.platform !== 'linux')('a parent that is killed', () => {
  it('takes its children along, for nobody could stop them any more', async () => {
    const child = program('console.log(process.pid); setInterval(() => {}, 1_000);', 'child.mjs');
    const parent = program(
      `import { startChild } from ${JSON.stringify(pathToFileURL(path.resolve('scripts/launch/child.ts')).href)};
       startChild([${JSON.stringify(child)}], { take: (part) => process.stdout.write(part) });`,
      'parent.ts',
    );
    const started = spawn(process.execPath, ['--import', 'tsx', parent], {
      cwd: process.cwd(),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    left.push(started);
    const pid = Number(String((await once(started.stdout as Readable, 'data'))[0]));
    expect(isAlive(pid)).toBe(true);
    started.kill('SIGKILL');
    await waitUntil(() => !isAlive(pid));
  });
});

describe.skipIf(process.platform === 'win32')('a signal', () => {
  const shutdown = pathToFileURL(path.resolve('scripts/launch/shutdown.mjs')).href;

  function started(stops: string): ChildProcess {
    const child = spawn(
      process.execPath,
      [
        program(`import { Shutdown } from ${JSON.stringify(shutdown)};
          const shutdown = new Shutdown();
          ${stops}
          shutdown.listen();
          setInterval(() => {}, 1_000);
          console.log('ready');`),
      ],
      { stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env.PATH, NODE_ENV: 'test' } },
    );
    left.push(child);
    return child;
  }

  async function endedBy(child: ChildProcess, ...signals: NodeJS.Signals[]) {
    let printed = '';
    child.stdout?.on('data', (part) => {
      printed += part;
    });
    const closed = once(child, 'close');
    await waitUntil(() => printed.includes('ready'));
    for (const signal of signals) child.kill(signal);
    const [code, signal] = await closed;
    return { code, signal, printed: printed.trim().split('\n').slice(1) };
  }

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s stops all that was started, newest first, and ends us as it does',
    async (name) => {
      const child = started(
        `for (const one of ['lock', 'database', 'web']) shutdown.add(() => console.log(one));`,
      );
      expect(await endedBy(child, name)).toEqual({
        code: null,
        signal: name,
        printed: ['web', 'database', 'lock'],
      });
    },
  );

  it('that comes twice, as npm passes one on that the terminal also sends, stops all once', async () => {
    const child = started(
      `shutdown.add(async () => { await new Promise((r) => setTimeout(r, 100)); console.log('stopped'); });`,
    );
    const ended = await endedBy(child, 'SIGINT', 'SIGINT');
    expect(ended).toEqual({ code: null, signal: 'SIGINT', printed: ['stopped'] });
  });

  it('stops the rest where one cannot be stopped, and where work at hand fails meanwhile', async () => {
    const child = started(`
      shutdown.add(() => console.log('lock'));
      shutdown.add(() => { setTimeout(() => { throw new Error('the database went away'); }, 1); throw new Error('no'); });
      shutdown.add(() => new Promise((r) => setTimeout(r, 50)));`);
    expect(await endedBy(child, 'SIGTERM')).toEqual({ code: null, signal: 'SIGTERM', printed: ['lock'] });
  });
});

describe('lines of requests', () => {
  const serve = pathToFileURL(path.resolve('scripts/prisma/serve-lines.mjs')).href;

  /** What a server of these answers gives to some lines, each as an object. */
  async function answered(answers: string, lines: string[]): Promise<Record<string, unknown>[]> {
    const child = spawn(
      process.execPath,
      [
        program(
          `import { serveLines } from ${JSON.stringify(serve)}; serveLines(async (method, params) => { ${answers} });`,
        ),
      ],
      { stdio: ['pipe', 'pipe', 'inherit'] },
    );
    left.push(child);
    child.stdin?.end(lines.map((line) => `${line}\n`).join(''));
    const printed = await text(child.stdout as Readable);
    expect(await exitOf(child)).toBe(0);
    return printed
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  }
  const ask = (id: number, method: string, params: object = {}) =>
    JSON.stringify({ jsonrpc: '2.0', id, method, params });

  it('are each answered under their own number, and the last before the end', async () => {
    const answers = 'await new Promise((r) => setTimeout(r, params.ms)); return { method, ms: params.ms };';
    const given = await answered(answers, [ask(1, 'slow', { ms: 60 }), '', ask(2, 'quick', { ms: 1 })]);
    expect(given).toEqual([
      { jsonrpc: '2.0', id: 2, result: { method: 'quick', ms: 1 } },
      { jsonrpc: '2.0', id: 1, result: { method: 'slow', ms: 60 } },
    ]);
  });

  it('that fail say why, and end nothing', async () => {
    const answers =
      'if (method === "bad") throw Object.assign(new Error("no such table"), { code: "P3006", meta: { table: "x" } }); return 1;';
    const given = await answered(answers, [ask(1, 'bad'), ask(2, 'good')]);
    expect(given).toContainEqual({ jsonrpc: '2.0', id: 2, result: 1 });
    expect(given[0]).toMatchObject({
      id: 1,
      error: {
        code: 4466,
        data: { message: 'no such table', error_code: 'P3006', is_panic: false, meta: { table: 'x' } },
      },
    });
  });

  it('that answer our own requests are no requests', async () => {
    const given = await answered('return 1;', [
      JSON.stringify({ jsonrpc: '2.0', id: 1_000_001, result: {} }),
      ask(2, 'x'),
    ]);
    expect(given.map(({ id }) => id)).toEqual([2]);
  });

  it('print a difference the one way that Prisma looks for it', async () => {
    const given = await answered('return { exitCode: 2, stdout: "create table x" };', [ask(3, 'diff')]);
    expect(given).toEqual([
      { jsonrpc: '2.0', id: 1_000_003, method: 'print', params: { content: 'create table x' } },
      { jsonrpc: '2.0', id: 3, result: { exitCode: 2, stdout: null } },
    ]);
  });
});
