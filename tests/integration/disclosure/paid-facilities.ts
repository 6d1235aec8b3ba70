import { facility } from '../search/small-directory';

export const WORCESTER = { latitude: 42.2626, longitude: -71.8023 };
export const north = (miles: number) => ({ ...WORCESTER, latitude: WORCESTER.latitude + miles / 69.0932 });

/** Detox, residential and telehealth in Worcester, outpatient 30 miles north of it, and one out of state. */
export const FACILITIES = [
  facility({
    id: 'wor222',
    name: 'Elm House',
    city: 'Worcester',
    countyFips: '25027',
    point: north(1),
    codes: ['DT', 'RES'],
  }),
  facility({
    id: 'far222',
    name: 'Pine Clinic',
    city: 'Gardner',
    countyFips: '25027',
    point: north(30),
    codes: ['OP'],
  }),
  facility({
    id: 'pro222',
    name: 'Bay House',
    city: 'Providence',
    state: 'RI',
    countyFips: '44007',
    point: { latitude: 41.82, longitude: -71.41 },
    codes: ['DT'],
  }),
];
