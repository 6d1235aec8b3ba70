import { boundingBox } from '@/lib/place/bounding-box';
import { type BoundingBox, distanceMeters, type Point } from '@/lib/place/distance';
import type { SearchArea } from '@/lib/search/search-engine';
import { CHORD_MARGIN, chordOf, chordTo, vectorOf } from './chord';
import type { KeptRows } from './kept-rows';
import { addRange, addRow, cutTo, emptySet, type RowSet } from './row-set';
import { isBetween, rangesInBox } from './strips';

/** Every row in an area and, where there is one, in the box that narrows it further. */
export function areaSet(rows: KeptRows, area: SearchArea, bbox: BoundingBox | null): RowSet {
  const set = wholeArea(rows, area);
  if (bbox) cutTo(set, boxSet(rows, bbox));
  return set;
}

function wholeArea(rows: KeptRows, area: SearchArea): RowSet {
  const set = emptySet(rows.count);
  switch (area.kind) {
    case 'circle':
      addCircle(set, rows, area.center, area.radiusMeters);
      break;
    case 'county':
    case 'state':
      for (const row of rowsByName(rows, area)) addRow(set, row);
      break;
    case 'anywhere-from':
      addRange(set, 0, rows.pointed);
      break;
    case 'everywhere':
      addRange(set, 0, rows.count);
  }
  return set;
}

const NONE = new Uint32Array();

/** The rows among which an area without a center is, ordered by name, then id. */
export function rowsByName(rows: KeptRows, area: SearchArea): Uint32Array {
  if (area.kind === 'county') return rows.byCounty.get(area.countyFips) ?? NONE;
  return area.kind === 'state' ? (rows.byState.get(area.state) ?? NONE) : rows.byName;
}

/** Every row in a box, edges included. */
export function boxSet(rows: KeptRows, box: BoundingBox): RowSet {
  const set = emptySet(rows.count);
  for (const { start, end, whole } of rangesInBox(rows, box)) {
    if (whole) addRange(set, start, end);
    else
      for (let row = start; row < end; row++)
        if (isBetween(rows.latitudes[row] as number, box)) addRow(set, row);
  }
  return set;
}

function addCircle(set: RowSet, rows: KeptRows, center: Point, radiusMeters: number): void {
  const from = vectorOf(center);
  const chord = chordOf(radiusMeters);
  for (const { start, end } of rangesInBox(rows, boundingBox(center, radiusMeters)))
    for (let row = start; row < end; row++) {
      const over = chordTo(from, rows.vectors, row) - chord;
      if (over < -CHORD_MARGIN) addRow(set, row);
      else if (over <= CHORD_MARGIN && exactDistance(rows, row, center) <= radiusMeters) addRow(set, row);
    }
}

/** Great-circle metres, as everywhere on the site. */
export const exactDistance = (rows: KeptRows, row: number, center: Point): number =>
  distanceMeters(center, {
    latitude: rows.latitudes[row] as number,
    longitude: rows.longitudes[row] as number,
  });
