import { describe, expect, it } from 'vitest';
import { StateLinks } from '@/components/home/state-links';
import { Breadcrumbs } from '@/components/listing/breadcrumbs';
import { ChoiceCounts } from '@/components/listing/choice-counts';
import { CityPage } from '@/components/listing/city-page';
import { CountedLinks } from '@/components/listing/counted-links';
import { PlaceSearch } from '@/components/listing/place-search';
import { StatePage } from '@/components/listing/state-page';
import { paidBy, UNPAID } from '@/lib/disclosure/disclosure';
import { choiceCounts } from '@/lib/facility/choice-count';
import { careCounts } from '@/lib/facility/places-care-counts';
import type { PlacesInCity } from '@/lib/facility/places-in-city';
import { STATES, type State, stateByCode } from '@/lib/place/states';
import type { StatePlaces } from '@/lib/search/state-places';
import { aFacility } from './a-facility';
import { attribute, elements, links, pageOf, words } from './read-page';

const ohio = stateByCode('OH') as State;
const care = careCounts([
  { slug: 'detox', count: 12 },
  { slug: 'outpatient', count: 1_234 },
]);

const statePage = (places: Partial<StatePlaces>, state = ohio) =>
  pageOf(<StatePage state={state} places={{ total: 0, care, payment, cities: [], asOf: null, ...places }} />);
const payment = choiceCounts('payment', (_, slug) => (slug === 'medicaid' ? 930 : 0));
const cityPage = (city: Partial<PlacesInCity>) =>
  pageOf(
    <CityPage state={ohio} city={{ name: 'Lima', slug: 'lima', total: 1, care, listings: [], ...city }} />,
  );

describe('the page of a state', () => {
  const cities = [
    { name: 'Lima', slug: 'lima', names: ['Lima'], count: 3 },
    { name: 'St. Marys', slug: 'st-marys', names: ['St. Marys', 'Saint Marys'], count: 1_200 },
  ];

  it('names the state once, and leads to its cities with how many each has', async () => {
    const html = await statePage({ total: 1_203, cities });
    expect(elements(html, 'h1').map(words)).toEqual(['Addiction treatment in Ohio']);
    expect(words(html)).toContain('1,203 facilities are listed here.');
    expect(links(html).filter(({ href }) => href.startsWith('/places/ohio/'))).toEqual([
      { href: '/places/ohio/lima', text: 'Lima', label: null },
      { href: '/places/ohio/st-marys', text: 'St. Marys', label: null },
    ]);
    expect(words(html)).toContain('St. Marys 1,200');
  });

  it.each([
    [{ oldest: '2022', newest: '2022' }, 'Their facts are as of 2022.'],
    [{ oldest: '2022', newest: '2025-08' }, 'as of 2022 to August 2025; each listing says its own date.'],
  ])('says how old the facts are: %j', async (asOf, said) => {
    expect(words(await statePage({ total: 2, cities, asOf }))).toContain(said);
  });

  it('claims no date where none is known', async () => {
    expect(words(await statePage({ total: 2, cities }))).not.toContain('Their facts are as of');
  });

  it('speaks of one facility in the singular', async () => {
    expect(words(await statePage({ total: 1, cities }))).toContain('1 facility is listed here.');
  });

  it('never ends there where nothing is listed', async () => {
    const html = await statePage({});
    expect(words(html)).toContain('We have no facility listed in Ohio at the moment.');
    expect(html).toContain('<form');
    expect(words(html)).not.toContain('By city or town');
  });

  it('searches from its middle', async () => {
    const search = /<search[^>]*>/.exec(await statePage({ total: 1, cities }))?.[0] ?? '';
    expect(attribute(search, 'aria-label')).toBe('Search near a place in Ohio');
  });

  it('counts levels of care and ways to pay, each as a link to the search for it', async () => {
    const targets = links(await statePage({ total: 1_203, cities })).map(({ href }) => href);
    expect(targets).toEqual(
      expect.arrayContaining(['/search?near=Ohio&care=detox', '/search?near=Ohio&payment=medicaid']),
    );
    expect(words(await statePage({ total: 1_203, cities }))).toContain('Medicaid 930');
  });

  it.each([
    ['NY', 'New+York+State'],
    ['WA', 'Washington+State'],
  ])('searches in all of %s, not in the city of that name', async (code, near) => {
    const html = await statePage({ total: 12, cities }, stateByCode(code) as State);
    expect(links(html).map(({ href }) => href)).toContain(`/search?near=${near}&care=detox`);
  });

  it('leads up to all states', async () => {
    const [nav = ''] = elements(await statePage({}), 'nav');
    expect(links(nav)).toEqual([{ href: '/places', text: 'All states', label: null }]);
  });
});

describe('the page of a city', () => {
  const listings = [
    { facility: aFacility({ id: 't1', name: 'Elm House', care: ['detox', 'iop'] }), disclosure: UNPAID },
    {
      facility: aFacility({
        ...{ id: 't2', name: 'Oak House', nameDetail: 'Day Program' },
        address: { street: null, street2: null, city: 'Lima', state: 'OH', zip: null },
      }),
      disclosure: paidBy('Oak Holdings'),
    },
  ];

  it('names each facility with its street and care, who paid and how old its facts are', async () => {
    const html = await cityPage({ total: 2, listings });
    const items = elements(html, 'li').map(words);
    expect(items.find((item) => item.startsWith('Elm House'))).toBe(
      'Elm House 12 Elm Street · Detox · Intensive outpatient (IOP) Not an advertiser: no one paid for this listing. The List, reported in 2022. Call before you go.',
    );
    expect(items.find((item) => item.startsWith('Oak House'))).toMatch(
      /^Oak House Day Program Paid advertiser\. Oak Holdings/,
    );
  });

  it('leads once to everyone who pays, not once for each name', async () => {
    const toLedger = links(await cityPage({ total: 2, listings })).filter(
      ({ href }) => href === '/advertisers',
    );
    expect(toLedger.map(({ text }) => text)).toEqual(['Who pays this site']);
  });

  it('says that it shows the first ones only where it does', async () => {
    expect(words(await cityPage({ total: 300, listings }))).toContain('The first 2 by name.');
    expect(words(await cityPage({ total: 2, listings }))).not.toContain('The first');
  });

  it('leads to the search near it, and up to its state', async () => {
    const html = await cityPage({ total: 2, listings });
    const targets = links(html).map(({ href }) => href);
    expect(targets).toEqual(expect.arrayContaining(['/places', '/places/ohio', '/search?near=Lima%2C+OH']));
    expect(words(html)).toContain('Counts are for Lima itself. A search also shows what is within 25 miles.');
  });
});

describe('counts of levels of care', () => {
  it('lead to the search for each, and a zero leads nowhere', async () => {
    const html = await pageOf(<ChoiceCounts param="care" counts={care} near="Lima, OH" />);
    expect(elements(html, 'li')).toHaveLength(care.length);
    expect(links(html)).toEqual([
      { href: '/search?near=Lima%2C+OH&care=detox', text: 'Detox 12', label: null },
      { href: '/search?near=Lima%2C+OH&care=outpatient', text: 'Outpatient 1,234', label: null },
    ]);
    expect(words(html)).toContain('Sober living 0');
  });
});

describe('counted links', () => {
  const places = [
    { href: '/places/ohio', name: 'Ohio', count: 1_234 },
    { href: '/places/guam', name: 'Guam', count: 0 },
  ];

  it('say none in words where there are words for it', async () => {
    expect(words(await pageOf(<CountedLinks links={places} none="none listed" />))).toMatch(
      /Ohio 1,234 .*Guam none listed/,
    );
    expect(words(await pageOf(<CountedLinks links={places} />))).toMatch(/Guam 0/);
  });
});

describe('small parts of these pages', () => {
  it('a way up that leads nowhere is not there', async () => {
    expect(await pageOf(<Breadcrumbs label="Where this is" crumbs={[]} />)).toBe('');
  });

  it('every state and territory is linked once, by name', async () => {
    const all = links(await pageOf(<StateLinks />));
    expect(all.map(({ href }) => href).sort()).toEqual(STATES.map(({ slug }) => `/places/${slug}`).sort());
    const names = all.map(({ text }) => text);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en-US')));
  });

  it.each([
    [undefined, '/search'],
    ['/levels-of-care/iop', '/levels-of-care/iop'],
  ])('a search goes to %s as an ordinary form', async (action, target) => {
    const html = await pageOf(<PlaceSearch action={action} near="Lima, OH" />);
    const form = /<form[^>]*>/.exec(html)?.[0] ?? '';
    expect(attribute(form, 'action')).toBe(target);
    expect(attribute(form, 'method')).toBe('get');
    const [field = ''] = elements(html, 'input');
    expect(attribute(field, 'name')).toBe('near');
    expect(attribute(field, 'value')).toBe('Lima, OH');
    const label = /<label[^>]*>/.exec(html)?.[0] ?? '';
    expect(attribute(label, 'for')).toBe(attribute(field, 'id'));
  });

  it('a field says nothing of a list before script has come, for there is none', async () => {
    const [field = ''] = elements(await pageOf(<PlaceSearch />), 'input');
    expect(field).not.toMatch(/role=|aria-expanded|aria-controls|aria-autocomplete/);
  });
});
