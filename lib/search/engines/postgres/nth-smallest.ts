/**
 * The value that would stand at `index` if the values were sorted (quickselect): what lies before a page is never
 * sorted. Reorders the array that it is given.
 * @param index from 0, below the number of values; no value may be NaN
 */
export function nthSmallest(values: Float64Array, index: number): number {
  let left = 0;
  let right = values.length - 1;
  while (left < right) {
    const split = partition(values, left, right);
    if (index <= split) right = split;
    else left = split + 1;
  }
  return values[index] as number;
}

/** Hoare's partition around the middle value: equal values are spread over both sides, so ties stay fast. */
function partition(values: Float64Array, left: number, right: number): number {
  const pivot = values[(left + right) >> 1] as number;
  let low = left - 1;
  let high = right + 1;
  for (;;) {
    do low += 1;
    while ((values[low] as number) < pivot);
    do high -= 1;
    while ((values[high] as number) > pivot);
    if (low >= high) return high;
    const kept = values[low] as number;
    values[low] = values[high] as number;
    values[high] = kept;
  }
}
