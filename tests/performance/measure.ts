/**
 * Milliseconds. `best` is what the work costs when nothing else runs; p50 and p95 say what it costs here and now; `cpu` is what
 * this process worked for one call on average, whatever the machine did besides.
 */
export type Timing = { best: number; p50: number; p95: number; cpu: number };

const LEAST = 10;
/** A process that serves has answered more than this before long; in its first calls code is still being compiled. */
const WARM_UP = 400;
const LONGEST_MS = 3_000;
const CLIENTS = 8;
const TURNS = 4;
const TURN_MS = 1_000;

type Call = () => Promise<unknown>;
type Sample = { milliseconds: number; cpu: number };

/**
 * One call after another, after a warm-up; one client, so that what is measured is the work itself. Slow calls are measured
 * fewer times.
 */
export async function measure(call: Call, times = 100): Promise<Timing> {
  const { call: timing } = await measureTogether({ call }, times);
  return timing;
}

/**
 * The same of several, which take turns: whatever the machine does besides befalls all of them alike, and their ratios say
 * more than those of one after the other.
 */
export async function measureTogether<Name extends string>(
  calls: Record<Name, Call>,
  times = 100,
): Promise<Record<Name, Timing>> {
  const names = Object.keys(calls) as Name[];
  const most = LONGEST_MS * names.length;
  await takeTurns(calls, WARM_UP, most);
  const samples = await takeTurns(calls, times, most);
  return Object.fromEntries(names.map((name) => [name, timingOf(samples[name])])) as Record<Name, Timing>;
}

function timingOf(samples: readonly Sample[]): Timing {
  const sorted = samples.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  const cpu = samples.reduce((sum, sample) => sum + sample.cpu, 0) / samples.length;
  return { best: at(0), p50: at(0.5), p95: at(0.95), cpu };
}

async function takeTurns<Name extends string>(
  calls: Record<Name, Call>,
  times: number,
  longestMs: number,
): Promise<Record<Name, Sample[]>> {
  const names = Object.keys(calls) as Name[];
  const samples = Object.fromEntries(names.map((name): [Name, Sample[]] => [name, []])) as Record<
    Name,
    Sample[]
  >;
  const begun = performance.now();
  for (let turn = 0; turn < times; turn++) {
    if (turn >= LEAST && performance.now() - begun > longestMs) break;
    for (const name of names) samples[name].push(await sample(calls[name]));
  }
  return samples;
}

async function sample(call: Call): Promise<Sample> {
  const cpuBefore = process.cpuUsage();
  const started = performance.now();
  await call();
  const milliseconds = performance.now() - started;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { milliseconds, cpu: (user + system) / 1_000 };
}

/**
 * How many calls end in a second while eight clients ask, each as soon as it was answered. They take turns of a second, and
 * the best of each counts.
 */
export async function perSecondTogether<Name extends string>(
  calls: Record<Name, Call>,
): Promise<Record<Name, number>> {
  const names = Object.keys(calls) as Name[];
  const best = Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
  for (let turn = 0; turn < TURNS; turn++)
    for (const name of names) best[name] = Math.max(best[name], await perSecond(calls[name]));
  return best;
}

async function perSecond(call: Call): Promise<number> {
  let answered = 0;
  const begun = performance.now();
  const client = async () => {
    while (performance.now() - begun < TURN_MS) {
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
