import { boundingBox } from '@/lib/place/bounding-box';
import type { BoundingBox } from '@/lib/place/distance';
import type { SearchArea } from '@/lib/search/search-engine';
import type { SqlPart } from './sql-parts';

/** Narrows to where results can be, by an index: never fewer rows than the exact area, at most a box around it. */
export function areaSql(area: SearchArea): SqlPart {
  switch (area.kind) {
    case 'circle':
      return boxSql(boundingBox(area.center, area.radiusMeters));
    case 'county':
      return { key: 'county', sql: (value) => `county_fips = ${value(area.countyFips)}` };
    case 'state':
      return { key: 'state', sql: (value) => `state = ${value(area.state)}` };
    case 'anywhere-from':
      return { key: 'anywhere', sql: () => 'latitude IS NOT NULL' };
    case 'everywhere':
      return { key: 'everywhere', sql: () => 'true' };
  }
}

/** Facilities in a box; one that crosses the antimeridian is two boxes to the index. */
export function boxSql({ west, south, east, north }: BoundingBox): SqlPart {
  const boxes =
    west <= east
      ? [{ west, east }]
      : [
          { west, east: 180 },
          { west: -180, east },
        ];
  return {
    key: `box${boxes.length}`,
    sql: (value) => {
      const inside = (box: { west: number; east: number }) =>
        `point(longitude, latitude) <@ ${value(`(${box.east},${north}),(${box.west},${south})`)}::box`;
      return `(${boxes.map(inside).join(' OR ')})`;
    },
  };
}
