import type { Doing } from '@/lib/import/import-version';
import type { Clock } from '@/lib/site/clock';

const QUIET_MS = 2_000;

export type Terminal = { isTTY?: boolean; write(text: string): unknown };
export type Progress = { show: (doing: Doing) => void; end: () => void };

/**
 * Says what an import is doing once it takes longer than two seconds: on a terminal in one line that is written over,
 * elsewhere (a log) in a line for every two seconds of reading and for each step after it. `end` before anything else is printed.
 */
export function startProgress(clock: Clock, out: Terminal): Progress {
  let said = clock.now().getTime();
  let hasSpoken = false;
  return {
    show(doing) {
      const now = clock.now().getTime();
      const isStep = typeof doing === 'string';
      if (now - said < QUIET_MS && !(isStep && hasSpoken)) return;
      said = now;
      hasSpoken = true;
      const line = `  ${isStep ? STEPS[doing] : `${doing.rowsRead.toLocaleString('en-US')} rows read`}`;
      out.write(out.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
    },
    end() {
      if (hasSpoken && out.isTTY) out.write('\r\u001b[K');
    },
  };
}

const STEPS: Record<Extract<Doing, string>, string> = {
  comparing: 'comparing with the directory',
  activating: 'making it active',
};
