import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facilityPath } from '@/lib/facility/facility';
import { idInPath } from '@/lib/facility/id-in-path';
import { publicId } from '@/lib/facility/public-id';
import { facilitySlug } from '@/lib/facility/slug';

describe('idInPath', () => {
  it.each([
    ['hope-house-st-louis-k3v9q2', 'k3v9q2'],
    ['k3v9q2', 'k3v9q2'],
    ['-k3v9q2', 'k3v9q2'],
  ])('finds the id in %s', (segment, id) => {
    expect(idInPath(segment)).toBe(id);
  });

  it.each(['', 'hope-house-', 'hope-house-K3V9Q2', 'a-b%2Fc', `x-${'a'.repeat(25)}`, "x-'; drop", 'é'])(
    'finds none in %j',
    (segment) => {
      expect(idInPath(segment)).toBeNull();
    },
  );

  it('reads back the id of every path that a listing can have', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.boolean(), (name, city, sample) => {
        const id = publicId({ sample });
        const segment = facilityPath({ slug: facilitySlug(name, city), id }).replace('/facilities/', '');
        expect(idInPath(segment)).toBe(id);
      }),
    );
  });
});
