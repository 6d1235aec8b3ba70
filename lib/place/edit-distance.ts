// Three rows of the table are enough; kept, for one text is compared with thousands of names.
const LONGEST = 256;
let [beforeLast, last, row] = [0, 0, 0].map(() => new Uint16Array(LONGEST + 1)) as [
  Uint16Array,
  Uint16Array,
  Uint16Array,
];

/** Fills `row` for the first i letters of `a`; gives its least number. */
function fillRow(a: string, b: string, i: number): number {
  row[0] = i;
  let least = i;
  const letter = a.charCodeAt(i - 1);
  const letterBefore = a.charCodeAt(i - 2);
  for (let j = 1; j <= b.length; j++) {
    const other = b.charCodeAt(j - 1);
    const changed = (last[j - 1] ?? 0) + (letter === other ? 0 : 1);
    let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed);
    const swapped = i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && letterBefore === other;
    if (swapped) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
    row[j] = cost;
    if (cost < least) least = cost;
  }
  return least;
}

/**
 * Number of typos between two words: a letter left out, added, wrong, or two neighbours swapped.
 * @returns the number, or limit + 1 as soon as it is clear that it is more than the limit
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || b.length > LONGEST) return limit + 1;
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    if (fillRow(a, b, i) > limit) return limit + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}
