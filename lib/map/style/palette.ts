/** The two looks that the site has; the map follows the system like every page. */
export type MapScheme = 'light' | 'dark';

/** The map's colours, beside the tokens of app/styles/tokens.css: quiet, so that what is found stands out. */
export type MapPalette = {
  water: string;
  land: string;
  abroad: string;
  river: string;
  county: string;
  border: string;
  areaName: string;
  townName: string;
  halo: string;
};

export const PALETTES: Readonly<Record<MapScheme, MapPalette>> = {
  light: {
    water: '#cfdfe3',
    land: '#fbf8f3',
    abroad: '#efeae1',
    river: '#b9d0d6',
    county: '#ddd4c5',
    border: '#a89c8b',
    areaName: '#857a6b',
    townName: '#3a342c',
    halo: '#fbf8f3',
  },
  dark: {
    water: '#0f1a1d',
    land: '#24211c',
    abroad: '#1c1a17',
    river: '#1d3238',
    county: '#3b362f',
    border: '#6b6256',
    areaName: '#958b7d',
    townName: '#d9d1c5',
    halo: '#1c1a17',
  },
};
