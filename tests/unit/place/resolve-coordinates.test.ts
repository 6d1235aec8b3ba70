import { describe, expect, it } from 'vitest';
import { resolvePlace } from '@/lib/place/resolve-place';

const BOSTON = {
  kind: 'coordinates',
  label: 'Near Boston, MA (42.36, -71.06)',
  state: 'MA',
  latitude: 42.36,
};

describe('coordinates', () => {
  it.each(['42.36, -71.06', '42.36,-71.06', '42.36 -71.06', '42.36°, -71.06°', '+42.36;-71.06'])(
    'are read as %s',
    (text) => {
      expect(resolvePlace(text)).toMatchObject({ status: 'found', place: BOSTON });
    },
  );

  it('are read again from their own label', () => {
    expect(resolvePlace(BOSTON.label)).toMatchObject({ status: 'found', place: BOSTON });
  });

  it('keep four decimals, and the label says all of them', () => {
    expect(resolvePlace('42.360123, -71.058876')).toMatchObject({
      place: { latitude: 42.3601, longitude: -71.0589, label: 'Near Boston, MA (42.3601, -71.0589)' },
    });
  });

  it('have a bare label far from every city, and no state far from every ZIP', () => {
    expect(resolvePlace('27.5, -91')).toMatchObject({ place: { label: '27.5, -91', state: null } });
  });

  it('may lie west of the antimeridian and in Guam', () => {
    expect(resolvePlace('51.88, -176.65')).toMatchObject({ place: { state: 'AK' } });
    expect(resolvePlace('13.45, 144.75')).toMatchObject({ place: { state: 'GU' } });
  });

  it('with a forgotten minus are offered, not assumed', () => {
    expect(resolvePlace('42.36, 71.06')).toMatchObject({ status: 'unknown', near: [BOSTON] });
  });

  it.each(['51.5, -0.12', '91, -71', '42, -181', '0, 0', '-42.36, -71.06'])(
    'abroad or off the Earth: %s',
    (text) => {
      expect(resolvePlace(text)).toEqual({ status: 'unknown', near: [] });
    },
  );
});
