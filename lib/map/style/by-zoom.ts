import type { ExpressionSpecification } from 'maplibre-gl';

type Value = number | string | ExpressionSpecification;
type Stop = readonly [zoom: number, value: Value];

/** A value that grows evenly from one zoom to the next. */
export const growing = (...stops: Stop[]): ExpressionSpecification =>
  ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as ExpressionSpecification;

/** A value that changes at once at each zoom. */
export const stepped = (first: Value, ...stops: Stop[]): ExpressionSpecification =>
  ['step', ['zoom'], first, ...stops.flat()] as ExpressionSpecification;
