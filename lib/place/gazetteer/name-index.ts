/** Names under which the rows of one list are found: exactly, by their first letters, and by the letters they have. */
export type NameIndex = {
  keys: readonly string[];
  /** Rows of a key, in the order of the list. */
  byKey: ReadonlyMap<string, readonly number[]>;
  /** Rows in the order of their keys. */
  sorted: Int32Array;
  /** One bit for each letter that a key has: two keys that differ in many bits are many typos apart. */
  letters: Int32Array;
};

const CODE_OF_A = 97;

/** @returns bits 0-25 for a-z, bit 26 for any digit */
export function letterBits(key: string): number {
  let bits = 0;
  for (let i = 0; i < key.length; i++) {
    const letter = key.charCodeAt(i) - CODE_OF_A;
    if (letter >= 0 && letter < 26) bits |= 1 << letter;
    else if (letter < 0 && key[i] !== ' ') bits |= 1 << 26;
  }
  return bits;
}

/** @param keys folded names, one for each row, most important row first */
export function indexNames(keys: readonly string[]): NameIndex {
  const byKey = new Map<string, number[]>();
  keys.forEach((key, row) => {
    const rows = byKey.get(key);
    if (rows) rows.push(row);
    else byKey.set(key, [row]);
  });
  // Sorting the distinct keys and laying out their rows is far quicker than sorting rows by key.
  const sorted = new Int32Array(keys.length);
  let next = 0;
  for (const key of [...byKey.keys()].sort()) for (const row of byKey.get(key) ?? []) sorted[next++] = row;
  return { keys, byKey, sorted, letters: new Int32Array(keys.map(letterBits)) };
}

/** First place in `sorted` whose key is not before `key`. */
function lowerBound({ keys, sorted }: NameIndex, key: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[sorted[middle] ?? 0] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The rows whose key begins with `prefix`, most important first.
 * @param keep rows that count; all by default
 */
export function rowsWithPrefix(
  index: NameIndex,
  prefix: string,
  limit: number,
  keep: (row: number) => boolean = () => true,
): number[] {
  const best: number[] = [];
  for (let i = lowerBound(index, prefix); i < index.sorted.length; i++) {
    const row = index.sorted[i] ?? 0;
    if (!index.keys[row]?.startsWith(prefix)) break;
    const last = best[best.length - 1] ?? -1;
    if ((best.length === limit && row > last) || !keep(row)) continue;
    best.splice(best.findLastIndex((other) => other < row) + 1, 0, row);
    if (best.length > limit) best.pop();
  }
  return best;
}
