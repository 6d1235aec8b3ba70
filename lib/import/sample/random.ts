/** Numbers from 0 up to 1, the same ones for the same seed on every machine. */
export type Random = () => number;

/** Mulberry32: 32 bits of state, ten times as quick as a cryptographic one, and even enough for invented data. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A seed from a text, so that the same chain in the same state always has the same name (FNV-1a). */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** A whole number from 0 up to `count`. */
export const below = (random: Random, count: number): number => Math.floor(random() * count);

/** One of several, each as likely. @throws Error when there is none */
export function pick<T>(random: Random, items: readonly [T, ...T[]] | readonly T[]): T {
  const item = items[below(random, items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

/** Running totals of weights, for pickWeighted. */
export function runningTotals(weights: readonly number[]): Float64Array {
  let total = 0;
  return new Float64Array(weights.map((weight) => (total += weight)));
}

/** Position of an item, each as likely as its weight. */
export function pickWeighted(random: Random, totals: Float64Array): number {
  const target = random() * (totals[totals.length - 1] ?? 0);
  let [low, high] = [0, totals.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((totals[middle] ?? 0) <= target) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A bell-shaped number around 0 with deviation 1 (Box and Muller). */
export const bell = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
