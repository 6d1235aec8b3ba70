import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clipLine, clipRing } from '@/lib/map/static/clip';
import { pathOf } from '@/lib/map/static/path-of';
import { shoreLines } from '@/lib/map/static/shore-lines';
import type { Pixel } from '@/lib/map/static/static-view';

const frame = { left: 0, top: 0, right: 100, bottom: 50 };
const pixel: fc.Arbitrary<Pixel> = fc.tuple(
  fc.integer({ min: -500, max: 500 }),
  fc.integer({ min: -500, max: 500 }),
);
const lies = ([x, y]: Pixel) => x >= -1e-6 && x <= 100 + 1e-6 && y >= -1e-6 && y <= 50 + 1e-6;

describe('clipRing', () => {
  test('gives the frame where the area lies all around it', () => {
    const around: Pixel[] = [
      [-9, -9],
      [200, -9],
      [200, 200],
      [-9, 200],
    ];
    expect(new Set(clipRing(around, frame).map(String))).toEqual(new Set(['0,0', '100,0', '100,50', '0,50']));
  });

  test('leaves an area inside alone, and nothing of one outside', () => {
    const inside: Pixel[] = [
      [10, 10],
      [20, 10],
      [20, 20],
    ];
    expect(clipRing(inside, frame)).toEqual(inside);
    expect(
      clipRing(
        [
          [300, 0],
          [310, 0],
          [310, 10],
        ],
        frame,
      ),
    ).toEqual([]);
  });

  test('never leaves the frame', () => {
    fc.assert(
      fc.property(fc.array(pixel, { minLength: 3, maxLength: 30 }), (ring) =>
        clipRing(ring, frame).every(lies),
      ),
    );
  });
});

describe('clipLine', () => {
  test('gives a piece for each time the line enters', () => {
    const line: Pixel[] = [
      [-10, 10],
      [50, 10],
      [50, -10],
      [70, -10],
      [70, 20],
    ];
    expect(clipLine(line, frame)).toEqual([
      [
        [0, 10],
        [50, 10],
        [50, 0],
      ],
      [
        [70, 0],
        [70, 20],
      ],
    ]);
  });

  test('never leaves the frame', () => {
    fc.assert(
      fc.property(fc.array(pixel, { minLength: 2, maxLength: 30 }), (line) =>
        clipLine(line, frame).flat().every(lies),
      ),
    );
  });
});

test('a shore leaves out where its tile was cut off', () => {
  const at = (x: number, y: number) => ({ x, y });
  const ring = [at(-64, 100), at(500, 300), at(900, 4160), at(-64, 4160), at(-64, 100)];
  expect(shoreLines(ring, -64, 4160)).toEqual([[at(-64, 100), at(500, 300), at(900, 4160)]]);
});

test('a path has tenths of a pixel, and no step that leads nowhere', () => {
  expect(
    pathOf(
      [
        [0, 0],
        [0.01, 0.02],
        [10.26, 5],
      ],
      false,
    ),
  ).toBe('M0 0L10.3 5');
  expect(
    pathOf(
      [
        [0, 0],
        [10, 0],
        [10, 10],
      ],
      true,
    ),
  ).toBe('M0 0L10 0L10 10Z');
  expect(
    pathOf(
      [
        [3, 3],
        [3, 3],
      ],
      false,
    ),
  ).toBe('');
});
