import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CityListings } from '@/components/listing/city-listings';
import { SameAddress } from '@/components/listing/same-address';
import { paidBy, paidElsewhere, UNPAID } from '@/lib/disclosure/disclosure';
import type { DisclosedFacility } from '@/lib/facility/read-disclosed';
import { aFacility } from './a-facility';

const named: DisclosedFacility[] = [
  { facility: aFacility({ id: 't1', nameDetail: 'Second floor' }), disclosure: UNPAID },
  { facility: aFacility({ id: 't2', sample: true }), disclosure: paidBy('Harbor Group', 'Harbor Holdings') },
  {
    facility: aFacility({ id: 't3' }),
    disclosure: paidElsewhere('Cove Group', null, '/advertisers#advertiser-7'),
  },
];

describe.each([
  ['a city', <CityListings key="city" listings={named} />],
  ['the same address', <SameAddress key="address" neighbors={named} />],
])('a facility named under %s', (_, list) => {
  const [, first = '', second = '', third = ''] = renderToStaticMarkup(list).split('<li>');

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

  it('says who owns it and pays for something else, and not in the looks of what is paid for', () => {
    expect(third).toMatch(
      /<span class="">No one paid for this listing\. Cove Group, .* for something else\.</,
    );
    expect(second).toMatch(/<span class="[^"]*paid[^"]*">Paid advertiser\./);
  });
});

describe('a facility named under the same address', () => {
  it('leads to the ledger, and there to whoever pays', () => {
    const lines = renderToStaticMarkup(<SameAddress neighbors={named} />).split('<li>');
    expect(lines[1]).toContain('href="/advertisers">Who pays this site</a>');
    expect(lines[3]).toContain('href="/advertisers#advertiser-7">Who pays this site</a>');
  });
});
