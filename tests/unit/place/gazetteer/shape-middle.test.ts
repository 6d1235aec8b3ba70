import { describe, expect, it } from 'vitest';
import { shapeMiddle } from '@/lib/place/gazetteer/build/shape-middle';

const square = (west: number, south: number, side: number) => [
  [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ],
];

describe('the middle of a shape', () => {
  it('is its centre of gravity, whichever way its corners run', () => {
    const [ring = []] = square(-90, 40, 2);
    const middle = { latitude: expect.closeTo(41), longitude: expect.closeTo(-89) };
    expect(shapeMiddle({ type: 'Polygon', coordinates: [ring] })).toEqual(middle);
    expect(shapeMiddle({ type: 'Polygon', coordinates: [ring.toReversed()] })).toEqual(middle);
  });

  it('is that of the largest part', () => {
    const coordinates = [square(-60, 10, 0.5), square(-90, 40, 4), square(-70, 20, 1)];
    expect(shapeMiddle({ type: 'MultiPolygon', coordinates })).toEqual({
      latitude: expect.closeTo(42),
      longitude: expect.closeTo(-88),
    });
  });

  it('is somewhere on a part that was simplified to a line', () => {
    const line = [[[-77, 38] as const, [-79, 40] as const, [-77, 38] as const, [-77, 38] as const]];
    expect(shapeMiddle({ type: 'Polygon', coordinates: line })).toEqual({ latitude: 38.5, longitude: -77.5 });
  });
});
