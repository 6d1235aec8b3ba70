import { describe, expect, it } from 'vitest';
import { FacilityCard } from '@/components/facility/facility-card';
import { paidBy, unpaid } from '@/lib/disclosure/disclosure';
import type { Facility } from '@/lib/facility/facility';
import type { Listing } from '@/lib/search/search-answer';
import { aFacility } from './a-facility';
import { aListing } from './an-answer';
import { attribute, elements, links, pageOf, words } from './read-page';

const card = (facility: Partial<Facility> = {}, given: Partial<Listing> = {}) =>
  pageOf(<FacilityCard listing={aListing(facility, given)} />);

const [phone] = aFacility().phones;
if (!phone) throw new Error('The invented facility has a phone.');

describe('a card', () => {
  it('names the facility in a heading that leads to its page', async () => {
    const [heading = ''] = elements(await card(), 'h2');
    expect(links(heading)).toEqual([
      { href: '/facilities/morning-star-house-worcester-t1', text: 'Morning Star House', label: null },
    ]);
  });

  it('takes the heading that its list asks for', async () => {
    const page = await pageOf(<FacilityCard listing={aListing()} heading="h3" />);
    expect(elements(page, 'h3')).toHaveLength(1);
    expect(elements(page, 'h2')).toHaveLength(0);
  });

  it('is an article, so that a screen reader can go from one to the next', async () => {
    expect(await card()).toMatch(/^<article/);
  });

  it('says where it is and how far that is', async () => {
    expect(words(await card())).toContain('about 1.5 miles 12 Elm Street, Worcester, MA');
  });

  it.each([
    [0, 'address', 'less than 0.1 miles'],
    [0.04, 'name', 'less than 0.1 miles'],
    [9.96, 'address', 'about 10 miles'],
    [10, 'address', 'about 10 miles'],
    [1234.5, 'address', 'about 1,235 miles'],
    [0.2, 'zip', 'about 1 mile (by ZIP code)'],
    [12.4, 'zip', 'about 12 miles (by ZIP code)'],
  ] as const)('says %f miles to a point by its %s as "%s"', async (distanceMiles, precision, said) => {
    const location = { latitude: 42, longitude: -71, precision };
    expect(words(await card({ location }, { distanceMiles }))).toContain(said);
  });

  it('says no distance where none was asked for, or where nobody knows the point', async () => {
    expect(words(await card({}, { distanceMiles: null }))).not.toMatch(/\bmiles?\b/);
    expect(words(await card({ location: null }, { distanceMiles: 3 }))).not.toMatch(/\bmiles?\b/);
  });

  it('says that the street is not published where a source keeps it back, as shelters ask', async () => {
    const address = { street: null, street2: null, city: 'Worcester', state: 'MA', zip: '01608' };
    expect(words(await card({ address }))).toContain('Street address not published, Worcester, MA');
  });

  it('has the second line of its name', async () => {
    expect(words(await card({ nameDetail: 'Outpatient Clinic' }))).toContain('Outpatient Clinic');
  });
});

describe('the call on a card', () => {
  it('dials the facility’s own number and says who answers', async () => {
    const call = links(await card()).find(({ href }) => href.startsWith('tel:'));
    expect(call?.href).toBe('tel:+15085550100');
    expect(call?.text).toBe('Call Morning Star House: (508) 555-0100');
    expect(words(await card())).toContain('Rings at this facility');
  });

  it('dials an extension after a pause, and shows it', async () => {
    const page = await card({ phones: [{ ...phone, extension: '204' }] });
    expect(links(page).find(({ href }) => href.startsWith('tel:'))).toMatchObject({
      href: 'tel:+15085550100,,204',
      text: 'Call Morning Star House: (508) 555-0100 ext. 204',
    });
  });

  it.each([
    [1, 'Rings at this facility'],
    [2, 'Shared by 2 facilities'],
    [4, 'Shared by 4 facilities'],
    [5, 'Shared by 5 facilities: you may reach a central office'],
    [140, 'Shared by 140 facilities: you may reach a central office'],
  ])('tells of a number that %i facilities list: "%s"', async (sharedBy, said) => {
    const page = words(await card({ phones: [{ ...phone, sharedBy }] }));
    expect(page).toContain(said);
    if (sharedBy > 1) expect(page).not.toContain('Rings at this facility');
  });

  it('is the first number alone: the others are on the listing', async () => {
    const other = { ...phone, kind: 'intake', e164: '+15085550199' } as const;
    const page = await card({ phones: [phone, other] });
    expect(page.match(/href="tel:/g)).toHaveLength(1);
    expect(page).not.toContain('0199');
  });

  it('is the website where no number is known, and says so', async () => {
    const page = await card({ phones: [], website: 'https://star.example/' });
    expect(words(page)).toContain('No phone number reported.');
    expect(page).not.toContain('tel:');
    expect(links(page)).toContainEqual({
      href: 'https://star.example/',
      text: 'Visit their website',
      label: null,
    });
    expect(page).toContain('rel="noreferrer nofollow"');
  });

  it('comes before the website: beside a number none is shown', async () => {
    expect(await card({ website: 'https://star.example/' })).not.toContain('star.example');
  });
});

describe('what a card says of care and payment', () => {
  it('names levels of care as a list, approaches in a sentence', async () => {
    const page = await card({ care: ['detox', 'inpatient', 'residential', 'mat', 'telehealth'] });
    const [list = ''] = elements(page, 'ul');
    expect(attribute(list, 'aria-label')).toBe('Levels of care');
    expect(elements(list, 'li').map(words)).toEqual(['Detox', 'Residential']);
    expect(words(page)).toContain('Offers medication for opioid use disorder and telehealth.');
  });

  it('keeps "inpatient or residential" where nothing says which', async () => {
    const [list = ''] = elements(await card({ care: ['inpatient'] }), 'ul');
    expect(elements(list, 'li').map(words)).toEqual(['Inpatient or residential']);
  });

  it('says that nothing was reported, which is not a no', async () => {
    const page = words(await card());
    expect(page).toContain('Levels of care: not reported');
    expect(page).toContain('Payment not reported: ask when you call.');
  });

  it('says approaches without a complaint where only they were reported', async () => {
    const page = words(await card({ care: ['telehealth'] }));
    expect(page).toContain('Offers telehealth.');
    expect(page).not.toContain('not reported Offers');
    expect(page).not.toContain('Levels of care: not reported');
  });

  it('says how to pay in one line', async () => {
    expect(words(await card({ serviceCodes: ['MD', 'PI', 'SS'] }))).toContain(
      'Takes Medicaid and private insurance. Sliding fee.',
    );
  });
});

describe('what a card says of money and age', () => {
  it('has its disclosure always', async () => {
    expect(words(await card())).toContain('Not an advertiser: no one paid for this listing.');
    const paid = words(await card({}, { disclosure: paidBy('Elm Holdings') }));
    expect(paid).toContain(paidBy('Elm Holdings').text);
    expect(paid).not.toContain('Not an advertiser');
  });

  it('names the owner group where it is known, paid or not', async () => {
    const line = 'Owner group: Elm Holdings.';
    expect(words(await card({}, { disclosure: unpaid('Elm Holdings') }))).toContain(line);
    expect(words(await card({}, { disclosure: paidBy('Elm House Inc', 'Elm Holdings.') }))).toContain(line);
    expect(words(await card())).not.toContain('Owner group');
  });

  it('leads from its disclosure to everyone who pays', async () => {
    for (const disclosure of [
      unpaid(null),
      paidBy('Elm Holdings'),
      paidBy('Elm Holdings', null, '/advertisers#advertiser-7'),
    ])
      expect(links(await card({}, { disclosure }))).toContainEqual({
        ...{ href: disclosure.ledger, text: 'Who pays this site', label: null },
      });
  });

  it.each([
    [[{ name: 'SAMHSA Directory', asOf: '2023' }], '2023', 'Reported to SAMHSA in 2023. Call before you go.'],
    [
      [{ name: 'FindTreatment.gov export', asOf: '2025-08-19' }],
      '2025-08-19',
      'Reported to SAMHSA on August 19, 2025. Call before you go.',
    ],
    [[{ name: 'County list', asOf: '2024-02' }], null, 'County list, reported in February 2024.'],
    [[], '2021', 'Date not known. Call before you go.'],
    [[], null, 'Date not known. Call before you go.'],
  ])('says how old its facts are: %j', async (sources, asOf, said) => {
    expect(words(await card({ sources, asOf }))).toContain(said);
  });

  it('says of an invented facility that it is not real, instead of a date', async () => {
    const page = words(await card({ sample: true }));
    expect(page).toContain('Sample: not a real facility');
    expect(page).not.toContain('reported in');
  });

  it('writes every text as text', async () => {
    const page = await card({ name: '<b>Elm</b> & Sons', nameDetail: '"x" <img src=x>' });
    expect(page).not.toMatch(/<b>|<img/);
    expect(words(page)).toContain('<b>Elm</b> & Sons');
  });
});
