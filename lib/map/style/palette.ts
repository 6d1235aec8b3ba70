/** The two looks that the site has; the map follows the system like every page. */
export type MapScheme = 'light' | 'dark';

/** The map's colors, beside the tokens of app/styles/tokens.css: quiet, so that what is found stands out. */
export type MapPalette = {
  land: string;
  abroad: string;
  water: string;
  /** The edge of a sea or lake, and rivers. */
  shore: string;
  countyLine: string;
  stateLine: string;
  countryLine: string;
  townName: string;
  /** Counties, states and countries. */
  areaName: string;
  waterName: string;
  /** Around letters on land, so that no line runs through them. */
  halo: string;
  /** A place that was found, where no other mark is drawn over the map: the site's accent. */
  mark: string;
  /** Of an archive of streets alone. */
  park: string;
  building: string;
  road: string;
  roadEdge: string;
};

export const PALETTES: Readonly<Record<MapScheme, MapPalette>> = {
  light: {
    land: '#f8f4ec',
    abroad: '#ece6da',
    water: '#cbdde0',
    shore: '#aac6cb',
    countyLine: '#e2d9c9',
    stateLine: '#c0b29c',
    countryLine: '#9a8b75',
    townName: '#3b342b',
    areaName: '#756955',
    waterName: '#45676f',
    halo: '#f8f4ec',
    mark: '#0f4c4a',
    park: '#e3ead8',
    building: '#ede5d8',
    road: '#fffefb',
    roadEdge: '#ddd2c0',
  },
  dark: {
    land: '#262320',
    abroad: '#1f1c19',
    water: '#11191c',
    shore: '#2c3f44',
    countyLine: '#37322c',
    stateLine: '#5b5247',
    countryLine: '#7d7263',
    townName: '#ddd5c8',
    areaName: '#a0947f',
    waterName: '#7ea3ab',
    halo: '#262320',
    mark: '#8fd3c9',
    park: '#242a22',
    building: '#2d2925',
    road: '#3c3731',
    roadEdge: '#1c1916',
  },
};
