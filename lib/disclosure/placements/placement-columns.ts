import type { PlacementArea } from './placement-area';

/** An area as the table `placement` has it; CHECK placement_area says which columns go together. */
export type AreaColumns = {
  area_kind: PlacementArea['kind'];
  area_state: string | null;
  area_county_fips: string | null;
  area_latitude: number | null;
  area_longitude: number | null;
  area_radius_miles: number | null;
};

/** The area of a row. The table's check sees to it that the columns of its kind are filled. */
export function areaOf(row: AreaColumns): PlacementArea {
  if (row.area_kind === 'state') return { kind: 'state', state: row.area_state ?? '' };
  if (row.area_kind === 'county')
    return { kind: 'county', state: row.area_state ?? '', countyFips: row.area_county_fips ?? '' };
  const center = { latitude: row.area_latitude ?? 0, longitude: row.area_longitude ?? 0 };
  return { kind: 'circle', center, radiusMiles: row.area_radius_miles ?? 0 };
}

/** The columns of an area; null in those that its kind does not have, as the table's check wants them. */
export const areaColumns = (area: PlacementArea): AreaColumns => ({
  area_kind: area.kind,
  area_state: area.kind === 'circle' ? null : area.state,
  area_county_fips: area.kind === 'county' ? area.countyFips : null,
  area_latitude: area.kind === 'circle' ? area.center.latitude : null,
  area_longitude: area.kind === 'circle' ? area.center.longitude : null,
  area_radius_miles: area.kind === 'circle' ? area.radiusMiles : null,
});
