import { expect, test } from 'vitest';
import { startProgress } from '@/lib/import/cli/progress';

/** A progress whose clock is set by hand; `written` is what it has printed. */
function start(isTTY: boolean) {
  const written: string[] = [];
  const now = { ms: 0 };
  const clock = { now: () => new Date(now.ms) };
  const progress = startProgress(clock, { isTTY, write: (text) => written.push(text) });
  return { written, now, ...progress };
}

test('an import of less than two seconds says nothing', () => {
  const { written, now, show, end } = start(true);
  show({ rowsRead: 500 });
  now.ms = 1_999;
  show({ rowsRead: 9_000 });
  show('comparing');
  show('activating');
  end();
  expect(written).toEqual([]);
});

test('in a log: a line for every two seconds of reading, then each step', () => {
  const { written, now, show, end } = start(false);
  for (now.ms = 0; now.ms <= 5_000; now.ms += 500) show({ rowsRead: 1_000 + now.ms });
  show('comparing');
  show('activating');
  end();
  expect(written).toEqual([
    '  3,000 rows read\n',
    '  5,000 rows read\n',
    '  comparing with the directory\n',
    '  making it active\n',
  ]);
});

test('a slow step after quick reading is said', () => {
  const { written, now, show } = start(false);
  show('comparing');
  now.ms = 3_000;
  show('activating');
  expect(written).toEqual(['  making it active\n']);
});

test('on a terminal: one line, written over, and gone before the report', () => {
  const { written, now, show, end } = start(true);
  now.ms = 2_000;
  show({ rowsRead: 12_744 });
  show('comparing');
  end();
  expect(written).toEqual([
    '\r\u001b[K  12,744 rows read',
    '\r\u001b[K  comparing with the directory',
    '\r\u001b[K',
  ]);
});
