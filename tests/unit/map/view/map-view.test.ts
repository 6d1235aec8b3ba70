import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MapView, readView, writeView } from '@/lib/map/view/map-view';
import { toWorldPixel } from '@/lib/map/view/world-pixels';

const views = fc.record({
  latitude: fc.double({ min: -84, max: 84, noNaN: true }),
  longitude: fc.double({ min: -180, max: 179.99, noNaN: true }),
  zoom: fc.double({ min: 2, max: 17, noNaN: true }),
});

describe('a view in an address', () => {
  it('is short, and says zoom, latitude and longitude', () => {
    expect(writeView({ latitude: 42.36012345, longitude: -71.0589, zoom: 9.5 })).toBe(
      '9.50/42.36012/-71.05890',
    );
    expect(readView('9.50/42.36012/-71.05890')).toEqual({
      zoom: 9.5,
      latitude: 42.36012,
      longitude: -71.0589,
    });
  });

  it('has as many decimals as the zoom that is written asks for', () => {
    const text = writeView({ latitude: 0, longitude: 0, zoom: 12.000_000_000_000_002 });
    expect(text).toBe('12.00/0.00000/0.00000');
    expect(writeView(readView(text) as MapView)).toBe(text);
  });

  it('comes back to within two pixels, and is then written as it was', () => {
    fc.assert(
      fc.property(views, (view) => {
        const text = writeView(view);
        const read = readView(text);
        if (!read) throw new Error(text);
        expect(writeView(read)).toBe(text);
        const [a, b] = [toWorldPixel(view, view.zoom), toWorldPixel(read, view.zoom)];
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeLessThan(8);
      }),
    );
  });

  it.each([
    null,
    '',
    '9',
    '9/42',
    '9/42/-71/3',
    'x/42/-71',
    '9/95/-71',
    '9/42/-190',
    '1e3/4/5',
    '9/42/Infinity',
  ])('is none where the address says %j', (text) => {
    expect(readView(text)).toBeNull();
  });

  it('holds the zoom within what the map can show, and the longitude within the world', () => {
    expect(readView('0/42/-71')?.zoom).toBe(2);
    expect(readView('22/42/-71')?.zoom).toBe(17);
    expect(writeView({ latitude: 0, longitude: -190, zoom: 3 })).toBe('3.00/0.00/170.00');
    expect(writeView({ latitude: -0.0001, longitude: 0, zoom: 3 })).toBe('3.00/0.00/0.00');
  });
});
