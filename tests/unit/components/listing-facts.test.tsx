import { describe, expect, it } from 'vitest';
import { AskList } from '@/components/listing/ask-list';
import { CareList } from '@/components/listing/care-list';
import { FactSources } from '@/components/listing/fact-sources';
import { ListingPage } from '@/components/listing/listing-page';
import { PaymentList } from '@/components/listing/payment-list';
import { SameAddress } from '@/components/listing/same-address';
import { ServiceGroups } from '@/components/listing/service-groups';
import { carePage } from '@/content/levels-of-care/en/care-pages';
import { paidBy, UNPAID } from '@/lib/disclosure/disclosure';
import { careOf } from '@/lib/facility/care';
import { SERVICE_CODES } from '@/lib/facility/service-codes/service-codes';
import { aFacility } from './a-facility';
import { elements, links, pageOf, words } from './read-page';

describe('levels of care on a listing', () => {
  it('are those reported, each leading to its page, then those that nothing is known of', async () => {
    const page = await pageOf(<CareList care={['detox', 'residential', 'inpatient', 'aftercare']} />);
    const reported = links(page).map(({ href }) => href);
    expect(reported).toContain('/levels-of-care/detox');
    expect(reported).toContain('/levels-of-care/residential');
    expect(reported).not.toContain('/levels-of-care/iop');
    const [, silent = ''] = words(page).split('Not reported:');
    expect(silent).toContain('Intensive outpatient (IOP)');
    expect(silent).not.toContain('Detox');
    expect(silent).toContain('“Not reported” does not mean “no”.');
  });

  it('name no umbrella beside what it stands for', async () => {
    const page = await pageOf(<CareList care={['inpatient', 'residential']} />);
    expect(links(page).map(({ href }) => href)).toEqual(['/levels-of-care/residential']);
    expect(words(page)).not.toContain('Inpatient or residential');
  });

  it('say that nothing was reported', async () => {
    const page = await pageOf(<CareList care={[]} />);
    expect(words(page)).toContain('Nothing was reported here.');
    expect(links(page)).toEqual([]);
  });
});

describe('payment on a listing', () => {
  it('is what was reported, then what is not known', async () => {
    const page = await pageOf(<PaymentList serviceCodes={['MD', 'SS', 'DT']} />);
    expect(elements(page, 'li').map(words)).toEqual([
      expect.stringMatching(/^Medicaid/),
      expect.stringMatching(/^Sliding fee by income/),
    ]);
    expect(words(page)).toContain('Takes Medicaid. Sliding fee.');
    const [, silent = ''] = words(page).split('Not reported:');
    expect(silent).toContain('Medicare');
    expect(silent).toContain('Private insurance');
  });

  it('does not call silence a refusal', async () => {
    const page = words(await pageOf(<PaymentList serviceCodes={[]} />));
    expect(page).toContain('Payment not reported: ask when you call.');
    expect(page).toContain('does not mean “no”');
    expect(page).not.toMatch(/does not (take|accept)/i);
  });
});

describe('everything that was reported', () => {
  const groups = (codes: string[]) => pageOf(<ServiceGroups serviceCodes={codes} />);

  it('stands under plain headings, in the order that people ask', async () => {
    const page = await groups(['SP', 'MD', 'DT', 'CBT']);
    expect(elements(page, 'h3').map(words)).toEqual([
      'Kind of help',
      'Insurance, payment and funding',
      'Languages',
      'Therapies and approaches',
      'Not reported',
    ]);
  });

  it('parts a reported "no" from a "yes"', async () => {
    const page = words(await groups(['SMON']));
    const [yes = '', no = ''] = page.split('Reported as “no”');
    expect(yes).toContain('Smoking');
    expect(no).toMatch(/smoking not allowed|not allowed/i);
  });

  it('names what nobody knows, by its heading', async () => {
    const page = words(await groups(['DT']));
    expect(page).toMatch(/Our sources say nothing about .*“Languages”/);
    expect(page).toContain('That is not a “no”: ask when you call.');
    expect(page).not.toMatch(/nothing about .*“Kind of help”/);
  });

  it('says that nothing was reported where nothing was', async () => {
    const page = await groups([]);
    expect(words(page)).toContain('Nothing was reported here.');
    expect(elements(page, 'li')).toEqual([]);
  });

  it('passes over a code that no dictionary explains', async () => {
    expect(await groups(['ZZZ', 'DT'])).toBe(await groups(['DT']));
  });

  it('shows every one of the codes there are, in our words and never in SAMHSA’s letters', async () => {
    const page = await groups(SERVICE_CODES.map(({ code }) => code));
    const read = words(page);
    for (const { label } of SERVICE_CODES) expect(read).toContain(label);
    expect(elements(page, 'h3').map(words)).not.toContain('Not reported');
  });
});

describe('what to ask on the telephone', () => {
  it('is for every call, then for each level that is offered here', async () => {
    const page = await pageOf(<AskList facility={aFacility({ care: ['detox', 'iop'] })} />);
    expect(words(page)).toContain('Is there an opening now');
    for (const slug of ['detox', 'iop'])
      for (const question of carePage(slug)?.ask ?? []) expect(words(page)).toContain(question);
    expect(elements(page, 'summary').map(words)).toEqual(['About Detox', 'About Intensive outpatient (IOP)']);
    expect(links(page).map(({ href }) => href)).toEqual([
      'tel:+15085550100',
      '/facilities/morning-star-house-worcester-t1/call-sheet',
    ]);
  });

  it('stands without a number where none is known', async () => {
    const page = await pageOf(<AskList facility={aFacility({ phones: [] })} />);
    expect(words(page)).toContain('Do you take my insurance');
    expect(links(page).map(({ text }) => text)).toEqual([
      'Call sheet to print: its numbers, these questions, and space for notes',
    ]);
  });
});

describe('where facts come from', () => {
  const from = (source: string, asOf: string) => ({ source, version: 2, asOf });

  it('is told fact by fact, in the order of the page', async () => {
    const page = await pageOf(
      <FactSources
        factSources={{
          services: from('The List', '2023'),
          name: from('The List', '2023-05'),
          phones: from('Another List', '2025-08-19'),
        }}
      />,
    );
    const [body = ''] = elements(page, 'tbody');
    expect(elements(body, 'tr').map(words)).toEqual([
      'Name The List May 2023',
      'Phone numbers Another List August 19, 2025',
      'Levels of care, payment and services The List 2023',
    ]);
  });

  it('is said not to be recorded where it is not', async () => {
    const page = await pageOf(<FactSources factSources={{}} />);
    expect(words(page)).toContain('No source is recorded for this listing.');
    expect(elements(page, 'table')).toEqual([]);
    expect(links(page).map(({ href }) => href)).toEqual(['/data']);
  });
});

describe('other listings at the address', () => {
  it('have a heading only where there are any', async () => {
    expect(await pageOf(<SameAddress neighbors={[]} />)).toBe('');
  });

  it('each say who paid and how old they are', async () => {
    const neighbors = [
      { facility: aFacility({ id: 't2', name: 'Elm Clinic', nameDetail: 'Detox Unit' }), disclosure: UNPAID },
      { facility: aFacility({ id: 't3', name: 'Elm House' }), disclosure: paidBy('Elm Holdings') },
    ];
    const items = elements(await pageOf(<SameAddress neighbors={neighbors} />), 'li').map(words);
    expect(items[0]).toMatch(/^Elm Clinic Detox Unit Not an advertiser.*The List, reported in 2022/);
    expect(items[1]).toMatch(/^Elm House Paid advertiser\. Elm Holdings/);
  });
});

describe('the page of a listing', () => {
  const page = (given: Parameters<typeof aFacility>[0]) =>
    pageOf(
      <ListingPage
        page={{ facility: aFacility(given), disclosure: UNPAID, factSources: {}, sameAddress: [] }}
      />,
    );

  it('has one first heading, the name, and the way up to its city and state', async () => {
    const html = await page({});
    expect(elements(html, 'h1').map(words)).toEqual(['Morning Star House']);
    const [nav = ''] = elements(html, 'nav');
    expect(links(nav).map(({ href }) => href)).toEqual([
      '/places/massachusetts',
      '/places/massachusetts/worcester',
    ]);
  });

  it('has no way up to a state that does not exist', async () => {
    const address = { street: null, street2: null, city: 'Elsewhere', state: 'ZZ', zip: null };
    expect(elements(await page({ address }), 'nav')).toEqual([]);
  });

  it('shows how to reach it before all that is known of it', async () => {
    const html = await page({ serviceCodes: ['DT'], care: careOf(['DT']) });
    expect(html.indexOf('href="tel:')).toBeLessThan(html.indexOf('Levels of care'));
  });

  it('goes down one heading at a time', async () => {
    const codes = ['DT', 'MD', 'SMON', 'SP'];
    const html = await page({ serviceCodes: codes, care: careOf(codes) });
    const levels = [...html.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [i, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
  });

  it.each([
    [[], 'No source with a date is known for this listing. Call before you go.'],
    [[{ name: 'The List', asOf: '2022' }], 'Listed in The List, as of 2022. Call before you go'],
    [
      [
        { name: 'The List', asOf: '2025-08' },
        { name: 'Old List', asOf: '2021' },
      ],
      'Listed in The List, as of August 2025 and Old List, as of 2021.',
    ],
  ])('says which lists have it now: %j', async (sources, said) => {
    expect(words(await page({ sources }))).toContain(said);
  });

  it('says at its head that an invented facility is not real', async () => {
    const html = await page({ sample: true });
    expect(html.indexOf('Sample: not a real facility')).toBeLessThan(html.indexOf('<h1'));
  });

  it('loads nothing but its own small map', async () => {
    const html = await page({ website: 'https://star.example', serviceCodes: ['DT'] });
    expect(html).not.toMatch(/<(iframe|script(?! type="application\/ld\+json")|link|object|embed)\b/);
    const sources = [...html.matchAll(/\b(?:src|srcSet)="([^"]*)"/gi)].map(([, source]) => source);
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources)
      expect(source).toMatch(/^\/facilities\/morning-star-house-worcester-t1\/map\.svg/);
  });
});
