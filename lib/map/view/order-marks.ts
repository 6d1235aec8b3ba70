import { distanceMeters, type Point } from '@/lib/place/distance';
import type { Mark } from './mark';

/** Marks in the order in which the keyboard goes through them: nearest first, equals by key. */
export const orderMarks = (marks: readonly Mark[], from: Point): Mark[] =>
  marks
    .map((mark) => ({ mark, meters: distanceMeters(from, mark.point) }))
    .sort((a, b) => a.meters - b.meters || (a.mark.key < b.mark.key ? -1 : 1))
    .map(({ mark }) => mark);
