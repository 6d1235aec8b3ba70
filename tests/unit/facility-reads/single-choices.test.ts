import { describe, expect, it } from 'vitest';
import { facetsOfParam } from '@/lib/facility/facet-by-param';
import { singleChoices } from '@/lib/facility/single-choices';

const slugs = (param: string) =>
  facetsOfParam(param)
    .flatMap(singleChoices)
    .map(({ slug }) => slug);

describe('singleChoices', () => {
  it('leaves out a setting that only gathers two others', () => {
    expect(slugs('care')).not.toContain('inpatient');
    expect(slugs('care')).toEqual(expect.arrayContaining(['inpatient-hospital', 'residential', 'detox']));
  });

  it('keeps every requirement: an opioid treatment program is one way to offer medication, not the same', () => {
    expect(slugs('care')).toEqual(expect.arrayContaining(['mat', 'otp']));
  });

  it('leaves out "cannot pay", which gathers free care, a sliding fee and help with paying', () => {
    expect(slugs('payment')).not.toContain('cannot-pay');
    expect(slugs('payment')).toContain('medicaid');
  });

  it('loses no code that a facility could report', () => {
    for (const param of ['care', 'payment']) {
      const facets = facetsOfParam(param);
      const all = new Set(facets.flatMap(({ choices }) => choices.flatMap(({ codes }) => codes)));
      const kept = new Set(facets.flatMap(singleChoices).flatMap(({ codes }) => codes));
      expect(kept).toEqual(all);
    }
  });
});
