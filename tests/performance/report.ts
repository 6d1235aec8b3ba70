import type { Timing } from './measure';

export type Write = (line: string) => void;

/** What was measured over one directory, by name. */
export type Timings = Map<string, Timing>;

export const timingLine = (name: string, { best, p50, p95, cpu }: Timing): string =>
  `  ${name.padEnd(34)} best ${milliseconds(best)}  p50 ${milliseconds(p50)}  p95 ${milliseconds(p95)}  cpu ${milliseconds(cpu)}`;

const milliseconds = (value: number): string => `${value.toFixed(2).padStart(8)} ms`;

/** How many times the one takes the p50 of the other, and the same of their best and of this process's CPU time. */
export function ratio(above: Timing | undefined, below: Timing | undefined): string {
  if (!above || !below) return 'not measured';
  const [p50, best, cpu] = [above.p50 / below.p50, above.best / below.best, above.cpu / below.cpu];
  return `${times(p50)} by p50, ${times(best)} by best, ${times(cpu)} by CPU`;
}

export const times = (value: number): string => `${value.toFixed(2)} x`;

export const count = (value: number): string => value.toLocaleString('en-US');

/** What a larger directory costs more than the one before it, search by search. */
export function writeGrowth(bySize: readonly (readonly [number, Timings])[], write: Write): void {
  for (const [index, [size, timings]] of bySize.slice(1).entries()) {
    const [smaller, before] = bySize[index] ?? [0, new Map()];
    write(`\n${count(size)} against ${count(smaller)} facilities`);
    for (const [name, timing] of timings) write(`  ${name.padEnd(34)} ${ratio(timing, before.get(name))}`);
  }
}
