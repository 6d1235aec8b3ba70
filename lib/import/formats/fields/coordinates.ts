import { type Cell, type Notes, noteOf } from '@/lib/import/formats/fields/cell';
import { cleanText } from '@/lib/import/formats/fields/clean-text';

export type Point = { latitude: number; longitude: number };

type Box = { south: number; north: number; west: number; east: number };

/** Generous boxes around the states and territories; whether a point is in its own ZIP is looked at later. */
const UNITED_STATES: readonly Box[] = [
  { south: 17.5, north: 71.6, west: -180, east: -64 }, // states, Puerto Rico, U.S. Virgin Islands
  { south: 51, north: 54, west: 172, east: 180 }, // Aleutians beyond 180°
  { south: 13, north: 21, west: 144, east: 147 }, // Guam, Northern Mariana Islands
  { south: -15, north: -11, west: -172, east: -168 }, // American Samoa
];

const isInUnitedStates = ({ latitude, longitude }: Point): boolean =>
  UNITED_STATES.some(
    ({ south, north, west, east }) =>
      latitude >= south && latitude <= north && longitude >= west && longitude <= east,
  );

/** A point in the United States, or null; what cannot be one is dropped with a note that says why. */
export function coordinates(latitude: Cell, longitude: Cell, notes: Notes): Point | null {
  const texts = [cleanText(latitude.text), cleanText(longitude.text)];
  if (texts.every((text) => text === '')) return null;
  const both: Cell = {
    column: `${latitude.column}, ${longitude.column}`,
    text: `${latitude.text}, ${longitude.text}`,
  };
  const point = { latitude: decimal(texts[0]), longitude: decimal(texts[1]) };
  if (isInUnitedStates(point)) return point;
  notes.push(noteOf(both, `${whatIsWrong(point)} and were left out`));
  return null;
}

function whatIsWrong({ latitude, longitude }: Point): string {
  if (Number.isNaN(latitude) || Number.isNaN(longitude)) return 'are not two numbers of degrees';
  if (latitude === 0 && longitude === 0) return 'are zero';
  if (isInUnitedStates({ latitude: longitude, longitude: latitude })) return 'look swapped';
  return 'are outside the United States';
}

const decimal = (text = ''): number => (/^[-+]?\d{1,3}(?:\.\d*)?$/.test(text) ? Number(text) : Number.NaN);
