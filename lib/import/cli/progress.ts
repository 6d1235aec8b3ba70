import type { Clock } from '@/lib/site/clock';

const QUIET_MS = 2_000;

/** Says how many rows were read, every two seconds once the first two are over. */
export function startProgress(clock: Clock, print: (line: string) => void): (rowsRead: number) => void {
  let said = clock.now().getTime();
  return (rowsRead) => {
    const now = clock.now().getTime();
    if (now - said < QUIET_MS) return;
    said = now;
    print(`  ${rowsRead.toLocaleString('en-US')} rows read`);
  };
}
