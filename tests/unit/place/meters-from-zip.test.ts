import { describe, expect, it } from 'vitest';
import { FAR_FROM_ZIP_METERS, isFarFromZip, metersFromZip } from '@/lib/place/meters-from-zip';

const hutchinsonMinnesota = '55350';
const hutchinsonKansas = { latitude: 38.0608, longitude: -97.9298 };

describe('how far a point is from its ZIP', () => {
  it('is small for a point in the ZIP', () => {
    expect(metersFromZip({ latitude: 42.34, longitude: -71.07 }, '02118')).toBeLessThan(2_000);
    expect(isFarFromZip({ latitude: 42.34, longitude: -71.07 }, '02118')).toBe(false);
  });

  it('tells a namesake in another state', () => {
    expect(metersFromZip(hutchinsonKansas, hutchinsonMinnesota)).toBeGreaterThan(700_000);
    expect(isFarFromZip(hutchinsonKansas, hutchinsonMinnesota)).toBe(true);
  });

  it('is a matter of the threshold', () => {
    const oneDegreeSouth = metersFromZip({ latitude: 41.34, longitude: -71.07 }, '02118') ?? 0;
    expect(oneDegreeSouth).toBeGreaterThan(FAR_FROM_ZIP_METERS);
  });

  it('is unknown, and so not far, for a ZIP that does not exist', () => {
    expect(metersFromZip(hutchinsonKansas, '00000')).toBeNull();
    expect(isFarFromZip(hutchinsonKansas, '00000')).toBe(false);
  });
});
