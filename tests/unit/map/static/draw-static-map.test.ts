import { describe, expect, test } from 'vitest';
import { drawStaticMap } from '@/lib/map/static/draw-static-map';

const boston = { latitude: 42.3398, longitude: -71.0892 };
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);

describe('the small map', () => {
  test('names the towns around and shows the water', async () => {
    const svg = await drawStaticMap({ point: boston, exact: true, scheme: 'light' });
    expect(textsOf(svg)).toContain('Boston');
    expect(svg).toMatch(/<path fill="#f8f4ec" d="M/);
    expect(svg.length).toBeLessThan(12_000);
  });

  test('needs nothing else: no address, no script, no style of its own', async () => {
    const svg = await drawStaticMap({ point: boston, exact: false, scheme: 'dark' });
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|url\(|href|<script|<style|style=/,
    );
  });

  test('an exact point is a pin, one that stands for an area is a circle', async () => {
    const pin = await drawStaticMap({ point: boston, exact: true, scheme: 'light' });
    const area = await drawStaticMap({ point: boston, exact: false, scheme: 'light' });
    expect(pin).not.toContain('fill-opacity');
    expect(area).toMatch(/<circle cx="176" cy="110" r="\d+\.\d" fill="#0f4c4a" fill-opacity/);
  });

  test('where nobody lives near it looks from farther off, until towns are named', async () => {
    const svg = await drawStaticMap({
      point: { latitude: 38, longitude: -98.5 },
      exact: true,
      scheme: 'light',
    });
    expect(textsOf(svg).length).toBeGreaterThanOrEqual(3);
  });

  test.each([
    ['Guam', 13.47, 144.78],
    ['Honolulu', 21.31, -157.86],
    ['San Juan', 18.45, -66.07],
    ['Anchorage', 61.2, -149.9],
  ])('draws %s', async (_, latitude, longitude) => {
    const svg = await drawStaticMap({ point: { latitude, longitude }, exact: true, scheme: 'light' });
    expect(textsOf(svg).length).toBeGreaterThan(0);
    expect(svg).toContain('fill="#f8f4ec" d="M');
  });

  test('is water alone where there is no map', async () => {
    const svg = await drawStaticMap({ point: { latitude: 0, longitude: 0 }, exact: true, scheme: 'light' });
    expect(textsOf(svg)).toEqual([]);
    expect(svg).toMatch(/^<svg .*<\/svg>$/);
  });
});
