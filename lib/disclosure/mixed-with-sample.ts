import type { Advertiser } from './advertisers/advertiser';
import type { Problem } from './refusal';
import type { SoldFacility } from './sold-facility';

/** What is invented goes with the sample directory, and what was paid for must stay to be read: neither is sold to the other. */
export function mixedWithSample(
  advertiser: Pick<Advertiser, 'sample'>,
  facility: Pick<SoldFacility, 'name' | 'sample'>,
): Problem[] {
  if (advertiser.sample === facility.sample) return [];
  const reason = advertiser.sample
    ? 'No real facility gets an invented advertiser.'
    : `${facility.name} is invented, and gone with the first import of real facilities.`;
  return [{ field: 'facility', reason }];
}
