/**
 * Milliseconds. `best` is what the work costs when nothing else runs; p50 and p95 say what it costs here and now; `cpu` is what
 * this process worked for one call on average, whatever the machine did besides.
 */
export type Timing = { best: number; p50: number; p95: number; cpu: number };

const LEAST = 10;
const LONGEST_MS = 3_000;
const CLIENTS = 8;

/**
 * One call after another, after a warm-up; one client, so that what is measured is the work itself. Slow calls are measured
 * fewer times.
 */
export async function measure(call: () => Promise<unknown>, times = 100): Promise<Timing> {
  await repeat(call, Math.ceil(times / 5), LONGEST_MS / 3);
  const cpuBefore = process.cpuUsage();
  const milliseconds = await repeat(call, times, LONGEST_MS);
  const { user, system } = process.cpuUsage(cpuBefore);
  const cpu = (user + system) / 1_000 / milliseconds.length;
  milliseconds.sort((a, b) => a - b);
  const at = (share: number) => milliseconds[Math.floor(share * (milliseconds.length - 1))] ?? Number.NaN;
  return { best: at(0), p50: at(0.5), p95: at(0.95), cpu };
}

async function repeat(call: () => Promise<unknown>, times: number, longestMs: number): Promise<number[]> {
  const milliseconds: number[] = [];
  const begun = performance.now();
  while (milliseconds.length < times) {
    const started = performance.now();
    if (milliseconds.length >= Math.min(times, LEAST) && started - begun > longestMs) break;
    await call();
    milliseconds.push(performance.now() - started);
  }
  return milliseconds;
}

/** How many calls end in a second while eight clients ask, each as soon as it was answered. */
export async function perSecond(call: () => Promise<unknown>): Promise<number> {
  let answered = 0;
  const begun = performance.now();
  const client = async () => {
    while (performance.now() - begun < LONGEST_MS) {
      await call();
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return (answered * 1_000) / (performance.now() - begun);
}

/** How long `work` takes, once. */
export async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1_000;
}
