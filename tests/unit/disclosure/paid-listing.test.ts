import { describe, expect, expectTypeOf, it } from 'vitest';
import { FacilityCard } from '@/components/facility/facility-card';
import { PAID_LABEL, type PaidListing } from '@/lib/disclosure/paid-listing';
import type { FoundAnswer, Listing } from '@/lib/search/search-answer';
import { aPaidListing } from '../components/a-paid-listing';
import { aListing } from '../components/an-answer';

describe('a paid listing', () => {
  it('carries its label, its advertiser, its end and the sentence of who paid', () => {
    expect(aPaidListing({ id: 't9' })).toMatchObject({
      kind: 'paid',
      label: 'Paid advertisement',
      advertiser: { publicName: 'Harbor Group' },
      until: new Date('2026-12-01T00:00:00Z'),
      advertised: { facility: { id: 't9' }, disclosure: { paid: true, advertiser: 'Harbor Group' } },
    });
  });

  it('is labelled in the words that the law of advertising knows, and in no other', () => {
    expect(PAID_LABEL).toBe('Paid advertisement');
    expectTypeOf<PaidListing['label']>().toEqualTypeOf<'Paid advertisement'>();
  });

  // These hold or fail when the types are checked: `npm run check`.
  it('is no result, and no result is one', () => {
    expectTypeOf<PaidListing>().not.toExtend<Listing>();
    expectTypeOf<PaidListing['advertised']>().not.toExtend<Listing>();
    expectTypeOf<Listing>().not.toExtend<PaidListing>();
    expectTypeOf<FoundAnswer['listings'][number]>().not.toExtend<PaidListing>();
    expectTypeOf<FoundAnswer['paid'][number]>().not.toExtend<Listing>();
  });

  it('cannot be put among the results, nor shown on a result’s card', () => {
    const results: Listing[] = [aListing()];
    // @ts-expect-error A paid listing is another type than a result.
    const add = () => results.push(aPaidListing());
    // @ts-expect-error Nor does what it advertises become a result by taking it out.
    const addInner = () => results.push(aPaidListing().advertised);
    // @ts-expect-error The card of results takes results.
    const show = () => FacilityCard({ listing: aPaidListing() });
    expect([add, addInner, show]).toHaveLength(3);
    expect(results).toHaveLength(1);
  });

  it('cannot be made by hand, so none lacks its label', () => {
    const { label, ...unlabelled } = aPaidListing();
    // @ts-expect-error The label is not optional.
    const made: PaidListing = unlabelled;
    expect(made).not.toHaveProperty('label');
    expect(label).toBe(PAID_LABEL);
  });
});
