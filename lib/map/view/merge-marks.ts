import { boxAround } from './box-around';
import { type Drawn, drawnAt, gapBetween } from './drawn-at';
import type { Mark } from './mark';

type Placed = Drawn & { mark: Mark; merged: Mark[] };

/**
 * Makes one of marks that would hide each other at this zoom, so that each can be seen, read and tapped. Counts are added up,
 * none is lost. The largest keeps its place; among equals the first by key, so that equal marks always give equal groups.
 */
export function mergeMarks(marks: readonly Mark[], zoom: number): Mark[] {
  const placed: Placed[] = [];
  const inOrder = [...marks].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  for (const mark of inOrder) {
    const drawn = drawnAt(mark, zoom);
    const hides = placed.find((other) => gapBetween(other, drawn) < 0);
    if (hides) hides.merged.push(mark);
    else placed.push({ mark, ...drawn, merged: [] });
  }
  if (placed.length === marks.length) return inOrder;
  // One that stands for more is drawn larger, and may now hide another.
  return mergeMarks(
    placed.map(({ mark, merged }) => mergeInto(mark, merged)),
    zoom,
  );
}

/** The town that most of them are in or near; among equals the first. */
function townOfMost(marks: readonly Mark[]): string | null {
  const counts = new Map<string, number>();
  for (const { around, count } of marks)
    if (around !== null) counts.set(around, (counts.get(around) ?? 0) + count);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

function mergeInto(mark: Mark, merged: readonly Mark[]): Mark {
  if (merged.length === 0) return mark;
  const all = [mark, ...merged];
  const count = all.reduce((sum, each) => sum + each.count, 0);
  const isKnown = all.every(({ places }) => places !== null);
  return {
    key: `${mark.key} and ${count - mark.count}`,
    point: mark.point,
    count,
    bounds: boxAround(all.map(({ bounds }) => bounds)) ?? mark.bounds,
    places: isKnown ? all.flatMap(({ places }) => places ?? []) : null,
    around: townOfMost(all),
  };
}
