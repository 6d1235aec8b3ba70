type Corner = { x: number; y: number };

/**
 * The real edges of an area of a tile: the lines along which it was only cut off at the tile's edge are left out.
 * @param low where tiles are cut off on their left and top, in their units
 * @param high where they are on their right and bottom
 */
export function shoreLines(ring: readonly Corner[], low: number, high: number): Corner[][] {
  const isCut = (a: Corner, b: Corner): boolean =>
    (a.x === b.x && (a.x <= low || a.x >= high)) || (a.y === b.y && (a.y <= low || a.y >= high));
  const lines: Corner[][] = [];
  let line: Corner[] = [];
  for (const [i, corner] of ring.entries()) {
    const before = ring[i - 1];
    if (before && isCut(before, corner)) {
      lines.push(line);
      line = [];
    }
    line.push(corner);
  }
  lines.push(line);
  return lines.filter(({ length }) => length > 1);
}
