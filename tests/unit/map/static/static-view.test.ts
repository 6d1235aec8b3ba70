import { expect, test } from 'vitest';
import { metersPerPixel, onSquare, tilesShown, toPixel } from '@/lib/map/static/static-view';

const boston = { latitude: 42.36, longitude: -71.06 };
const view = { width: 352, height: 220, zoom: 10, center: boston };

test('the point looked at lies in the middle; north is up and east is right', () => {
  expect(toPixel(view, onSquare(boston))).toEqual([176, 110]);
  const [x, y] = toPixel(view, onSquare({ latitude: 42.4, longitude: -71 }));
  expect(x).toBeGreaterThan(176);
  expect(y).toBeLessThan(110);
});

test('a pixel spans as many meters as the distance says', () => {
  // 0.1 degrees of longitude at 42.36 degrees north are 8,227 m.
  const [x] = toPixel(view, onSquare({ ...boston, longitude: boston.longitude + 0.1 }));
  expect((x - 176) * metersPerPixel(view)).toBeCloseTo(8227, -2);
});

test('the tiles are those that the picture touches, across the date line too', () => {
  expect(tilesShown(view, 8)).toEqual([{ x: 77, y: 94 }]);
  expect(tilesShown({ ...view, zoom: 7 }, 8).length).toBeGreaterThan(1);
  const dateLine = { ...view, zoom: 7, center: { latitude: 52, longitude: 179.99 } };
  expect(new Set(tilesShown(dateLine, 8).map(({ x }) => x))).toEqual(new Set([255, 0]));
});
