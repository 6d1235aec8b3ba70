import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CityListings } from '@/components/listing/city-listings';
import { SameAddress } from '@/components/listing/same-address';
import { paidBy, UNPAID } from '@/lib/disclosure/disclosure';
import type { DisclosedFacility } from '@/lib/facility/read-disclosed';
import { aFacility } from './a-facility';

const named: DisclosedFacility[] = [
  { facility: aFacility({ id: 't1', nameDetail: 'Second floor' }), disclosure: UNPAID },
  { facility: aFacility({ id: 't2', sample: true }), disclosure: paidBy('Harbor Group', 'Harbor Holdings') },
];

describe.each([
  ['a city', <CityListings key="city" listings={named} />],
  ['the same address', <SameAddress key="address" neighbors={named} />],
])('a facility named under %s', (_, list) => {
  const [, first = '', second = ''] = renderToStaticMarkup(list).split('<li>');

  it('says that nobody paid for it, and how old its facts are', () => {
    expect(first).toContain('Second floor');
    expect(first).toContain(UNPAID.text);
    expect(first).toContain('The List, reported in 2022.');
  });

  it('says who pays for it, who owns it, and that it is invented', () => {
    expect(second).toContain('Owner group: Harbor Holdings.');
    expect(first).not.toContain('Owner group');
    expect(second).toContain(paidBy('Harbor Group').text);
    expect(second).toContain('Sample: not a real facility');
  });
});
