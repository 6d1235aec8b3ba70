import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ringArea, simplifyRing } from '@/lib/map/basemap/build/simplify-ring';

const square = [
  [-71, 42],
  [-70, 42],
  [-70, 43],
  [-71, 43],
  [-71, 42],
];

test('a corner on the line between its neighbors goes, one that sticks out stays', () => {
  const line = [
    [0, 0],
    [0.001, 0.00001],
    [0.002, 0],
    [0.003, 0.01],
    [0.004, 0],
  ];
  expect(simplifyRing(line, () => 50)).toEqual([line[0], line[2], line[3], line[4]]);
});

test('more may go where the tolerance is larger', () => {
  const line = [
    [0, 0],
    [1, 0.005],
    [2, 0],
  ];
  expect(simplifyRing(line, () => 100)).toHaveLength(3);
  expect(simplifyRing(line, () => 1000)).toHaveLength(2);
});

test('first and last stay, in their order, and nothing is added', () => {
  const corner = fc.tuple(
    fc.double({ min: -170, max: -60, noNaN: true }),
    fc.double({ min: 18, max: 70, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(corner, { minLength: 2, maxLength: 60 }), (line) => {
      const simple = simplifyRing(line, () => 5000);
      expect(simple[0]).toBe(line[0]);
      expect(simple.at(-1)).toBe(line.at(-1));
      expect(line.filter((one) => simple.includes(one))).toEqual(simple);
    }),
  );
});

test('an area is measured in square kilometers', () => {
  // One degree by one at 42 to 43 degrees north: 111.2 km by 82 km.
  expect(ringArea(square)).toBeGreaterThan(9000);
  expect(ringArea(square)).toBeLessThan(9300);
});
