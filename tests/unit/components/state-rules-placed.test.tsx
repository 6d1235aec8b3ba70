import { describe, expect, it } from 'vitest';
import { CityPage } from '@/components/listing/city-page';
import { ListingPage } from '@/components/listing/listing-page';
import { StatePage } from '@/components/listing/state-page';
import { Results } from '@/components/search/results/results';
import { UNPAID } from '@/lib/disclosure/disclosure';
import { type State, stateByCode } from '@/lib/place/states';
import { aFacility } from './a-facility';
import { aListing, anAnswer, aPlace } from './an-answer';
import { elements, links, pageOf, words } from './read-page';

const TITLE = 'Licenses and rules in Florida';
const address = { street: '12 Elm Street', street2: null, city: 'Tampa', state: 'FL', zip: '33601' };
const stateOf = (code: string) => stateByCode(code) as State;

const listingIn = (state: string) =>
  pageOf(
    <ListingPage
      page={{
        facility: aFacility({ address: { ...address, state } }),
        disclosure: UNPAID,
        factSources: {},
        sameAddress: [],
      }}
    />,
  );
const statePage = (code: string) =>
  pageOf(
    <StatePage state={stateOf(code)} places={{ total: 0, care: [], payment: [], cities: [], asOf: null }} />,
  );
const cityPage = (code: string) =>
  pageOf(
    <CityPage
      state={stateOf(code)}
      city={{ name: 'Tampa', slug: 'tampa', total: 0, care: [], listings: [] }}
    />,
  );
const searchIn = (state: string | null, found = 1) => {
  const place = state === null ? null : { ...aPlace('city', `Tampa, ${state}`), state };
  return pageOf(<Results answer={anAnswer({ place, listings: found ? [aListing()] : [] })} />);
};

describe('the rules of a state stand', () => {
  it('on its listings, after what is known of the facility and before where it comes from', async () => {
    const headings = elements(await listingIn('FL'), 'h2').map(words);
    expect(headings).toContain(TITLE);
    expect(headings.indexOf(TITLE)).toBe(headings.indexOf('Where these facts come from') - 1);
    expect(
      elements(await listingIn('OH'), 'h2')
        .map(words)
        .join(),
    ).not.toContain('Licenses and rules');
  });

  it('on its own page, also where nothing is listed', async () => {
    expect(
      elements(await statePage('FL'), 'h2')
        .map(words)
        .at(-1),
    ).toBe(TITLE);
    expect(elements(await statePage('OH'), 'h2').map(words)).not.toContain('Licenses and rules in Ohio');
  });

  it.each([
    ['a search', searchIn],
    ['a town', cityPage],
  ])('one tap from %s in it, with everyone who pays beside', async (_, page) => {
    const targets = links(await page('FL')).map(({ href }) => href);
    expect(targets).toContain('/places/florida#rules');
    expect(targets).toContain('/advertisers');
    expect(
      links(await page('OH'))
        .map(({ href }) => href)
        .join(),
    ).not.toContain('#rules');
  });

  it('beside a search that found nothing, and nowhere in one of the whole country', async () => {
    expect(words(await searchIn('CA', 0))).toContain('California: Check a license');
    expect(words(await searchIn(null))).not.toContain('Check a license');
  });
});

describe('why this order', () => {
  it('is answered one tap from every list', async () => {
    expect(links(await searchIn('OH'))).toContainEqual({
      ...{ href: '/how-results-are-ordered', text: 'Why this order?', label: null },
    });
  });

  it('is not asked where there is none', async () => {
    expect(words(await searchIn('OH', 0))).not.toContain('Why this order?');
  });
});
