import type { Cell } from '@/lib/import/formats/fields/cell';

type SiteColumn =
  | 'name1'
  | 'name2'
  | 'street1'
  | 'street2'
  | 'city'
  | 'state'
  | 'zip'
  | 'latitude'
  | 'longitude'
  | 'website';

/** What a site is and where, by the column names that all of SAMHSA's lists share. */
export const siteCells = (cell: (column: SiteColumn) => Cell) => ({
  name: cell('name1'),
  nameDetail: cell('name2'),
  street: cell('street1'),
  street2: cell('street2'),
  city: cell('city'),
  state: cell('state'),
  zip: cell('zip'),
  latitude: cell('latitude'),
  longitude: cell('longitude'),
  website: cell('website'),
});
