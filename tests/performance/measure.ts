/** Milliseconds. `best` is what the work costs when nothing else runs; the others say what it costs here and now. */
export type Timing = { best: number; p50: number; p95: number };

/** Milliseconds of one call after another, after a warm-up; one client, so that what is measured is the work itself. */
export async function measure(call: () => Promise<unknown>, times: number): Promise<Timing> {
  for (let warmUp = 0; warmUp < Math.ceil(times / 5); warmUp++) await call();
  const milliseconds: number[] = [];
  for (let run = 0; run < times; run++) {
    const started = performance.now();
    await call();
    milliseconds.push(performance.now() - started);
  }
  milliseconds.sort((a, b) => a - b);
  const at = (share: number) => milliseconds[Math.floor(share * (milliseconds.length - 1))] ?? Number.NaN;
  return { best: at(0), p50: at(0.5), p95: at(0.95) };
}
