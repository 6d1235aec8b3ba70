import { count } from './count';

const facilities = (n: number): string => count(n, 'facility', 'facilities');
const nearZip = (zip: string): string => `near the middle of ZIP ${zip}`;

/** Beside the list of results. */
export const map = {
  title: 'Map',
  open: 'Map',
  close: 'Close the map',
  skip: 'Skip the map',
  goTo: 'Go to the map',
  loading: 'The map is loading.',
  withoutScript: 'The map needs JavaScript. The list has every result without it.',
  failed: 'The map cannot be shown in this browser. The list has every result without it.',
  notLoaded: 'The map did not load. The list has every result without it.',
  placesFailed: 'The places on the map could not be loaded.',
  again: 'Try again',
  places: 'Places on the map, nearest first',
  keys: 'Arrow keys step through the places, Enter opens one, Escape goes back to the map. On the map, arrow keys move it, plus and minus zoom.',
  closer: 'Zoom in',
  further: 'Zoom out',
  searchArea: 'Search this area',
  follow: 'Search as I move the map',
  updating: 'Searching this area',
  /** Said after the map has moved. A number that nobody knows exactly is no exact number. */
  shown: ({ facilities: n, isExact }: { facilities: number; isExact: boolean }): string => {
    if (n === 0)
      return isExact ? 'No facilities in this part of the map' : 'Facilities near the edge of the map';
    return `${isExact ? '' : 'About '}${facilities(n)} in this part of the map`;
  },
  withoutPoint: (n: number): string =>
    `${count(n, 'result has', 'results have')} no known point on the map: only the list has ${n === 1 ? 'it' : 'them'}.`,
  nearZip,
  byName: 'roughly, at a facility of the same name',
  cluster: (n: number, around: string | null): string =>
    `Cluster, ${facilities(n)}${around === null ? '' : `, around ${around}`}`,
  atOnePoint: (n: number): string => `${facilities(n)} at one point`,
  inOneZip: (n: number, zip: string): string => `${facilities(n)} ${nearZip(zip)}`,
  closeTogether: (n: number): string => `${facilities(n)} close together`,
  /** A pin, as it is read out: what it says, then whose it is and where. */
  pin: (parts: readonly string[]): string => parts.join(', '),
  chosen: 'Chosen on the map',
  closeCard: 'Close',
  cardLoading: 'Loading',
  cardFailed: 'This facility could not be loaded.',
  allHere: (n: number): string => `Show all ${facilities(n)} in the list`,
  /** What the libraries themselves say, in the words of this site. */
  library: {
    maplibre: {
      'Map.Title': 'Map. Arrow keys move it, plus and minus zoom.',
      'AttributionControl.ToggleAttribution': 'Sources of the map',
      'CooperativeGesturesHandler.MobileHelpText': 'Use two fingers to move the map',
      'CooperativeGesturesHandler.WindowsHelpText': 'Use Ctrl and scroll to zoom the map',
      'CooperativeGesturesHandler.MacHelpText': 'Use ⌘ and scroll to zoom the map',
    },
    mapbox: {
      'Map.Title': 'Map. Arrow keys move it, plus and minus zoom.',
      'AttributionControl.ToggleAttribution': 'Sources of the map',
      'TouchPanBlocker.Message': 'Use two fingers to move the map',
    },
  },
};
