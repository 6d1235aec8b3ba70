import { describe, expect, it } from 'vitest';
import { OtpPage } from '@/components/otp/otp-page';
import { OtpStatePage } from '@/components/otp/otp-state-page';
import { paidBy, UNPAID } from '@/lib/disclosure/disclosure';
import type { StatePrograms } from '@/lib/otp/state-programs';
import { STATES, type State, stateByCode } from '@/lib/place/states';
import { aFacility } from './a-facility';
import { attribute, elements, links, pageOf, words } from './read-page';

const program = (id: string, name: string) => ({
  facility: aFacility({ id, name, slug: name.toLowerCase(), care: ['otp'] }),
  disclosure: UNPAID,
});

const PROGRAMS: StatePrograms = {
  total: 42,
  page: 1,
  lastPage: 2,
  cities: [
    { name: 'Akron', slug: 'akron', count: 40, page: 1 },
    { name: 'Lima', slug: 'lima', count: 2, page: 2 },
  ],
  shown: [{ city: 'Akron', slug: 'akron', programs: [program('t1', 'Elm'), program('t2', 'Oak')] }],
  prescribers: 310,
  certified: { notSaid: 3, elsewhere: 5 },
};

const statePage = (given: Partial<StatePrograms> = {}, code = 'OH') =>
  pageOf(<OtpStatePage state={stateByCode(code) as State} programs={{ ...PROGRAMS, ...given }} />);

describe('the opioid treatment programs of a state', () => {
  it('are named under their city with a number to call, who answers, who paid and how old it is', async () => {
    const items = elements(await statePage(), 'li').map(words);
    expect(items.find((item) => item.startsWith('Elm'))).toBe(
      'Elm 12 Elm Street Not an advertiser: no one paid for this listing. The List, reported in 2022. Call before you go. Call Elm: (508) 555-0100 Rings at this facility',
    );
  });

  it('show what was paid for as paid', async () => {
    const paid = { ...program('t3', 'Ash'), disclosure: paidBy('Ash Holdings') };
    const html = await statePage({ shown: [{ city: 'Akron', slug: 'akron', programs: [paid] }] });
    expect(words(html)).toContain('Paid advertiser. Ash Holdings');
  });

  it('lead from each city’s count to its place in the list, on its page', async () => {
    const targets = links(await statePage()).filter(({ text }) => text === 'Akron' || text === 'Lima');
    expect(targets.map(({ href }) => href)).toEqual([
      '#in-akron',
      '/opioid-treatment-programs/ohio?page=2#in-lima',
      '/places/ohio/akron',
    ]);
    expect(await statePage()).toContain('id="in-akron"');
    const second = links(await statePage({ page: 2 })).map(({ href }) => href);
    expect(second).toContain('/opioid-treatment-programs/ohio#in-akron');
  });

  it('go on to the next page, and back to the first at its own address', async () => {
    const next = links(await statePage()).find(({ text }) => text.startsWith('Next'));
    expect(next?.href).toBe('/opioid-treatment-programs/ohio?page=2#list');
    const back = links(await statePage({ page: 2 })).find(({ text }) => text.startsWith('Previous'));
    expect(back?.href).toBe('/opioid-treatment-programs/ohio#list');
  });

  it('count who prescribes buprenorphine without one, as a link to them in that state', async () => {
    const link = links(await statePage({}, 'NY')).find(({ text }) => text.startsWith('310 facilities'));
    expect(link?.text).toBe('310 facilities in New York say that they give or prescribe buprenorphine.');
    expect(link?.href).toBe(
      '/search?near=New+York+State&opioid-treatment=buprenorphine-maintenance&opioid-treatment=buprenorphine-prescribed',
    );
    expect(words(await statePage({ prescribers: 0 }))).toContain('No facility that we list in Ohio says');
  });

  it('say what the list is made of and where answers disagree', async () => {
    const html = await statePage();
    expect(words(html)).toContain('3 of them did not also say');
    expect(links(html).find(({ text }) => text.startsWith('5 more'))?.href).toBe(
      '/search?near=Ohio&accreditation=samhsa-otp',
    );
    const agreed = words(await statePage({ certified: { notSaid: 0, elsewhere: 0 } }));
    expect(agreed).not.toMatch(/did not also say|more facilit/);
  });

  it('never end where there is none: other medication and the rules are still there', async () => {
    const html = await statePage({ total: 0, cities: [], shown: [], lastPage: 1 }, 'WY');
    expect(words(html)).toContain('No facility that we list in Wyoming says that it is');
    expect(words(html)).not.toContain('Programs by city');
    expect(words(html)).toContain('Medication without a program');
  });

  it('give the federal limits on doses to take home, and that they are limits', async () => {
    const rows = elements(await statePage(), 'tr').map(words);
    expect(rows.slice(1)).toEqual([
      'In your first 14 days up to 7 days',
      'From day 15 up to 14 days',
      'From day 31 up to 28 days',
    ]);
    const said = words(await statePage());
    expect(said).toContain('Your state or your program may allow less.');
    expect(said).toContain('What are the dosing hours');
    expect(said).not.toMatch(/\b\d{1,2}(:\d\d)? ?(am|pm|a\.m\.|p\.m\.)/i);
  });
});

describe('opioid treatment programs of the country', () => {
  const states = STATES.map((state) => ({ ...state, count: state.code === 'WY' ? 0 : 7 }));

  it('lead to each state, with how many it has', async () => {
    const html = await pageOf(<OtpPage states={states} />);
    expect(words(html)).toMatch(/Wyoming none listed/);
    const targets = links(html).filter(({ href }) => href.startsWith('/opioid-treatment-programs/'));
    expect(targets).toHaveLength(STATES.length);
  });

  it('can be searched for near a place', async () => {
    const [search = ''] = elements(await pageOf(<OtpPage states={states} />), 'search');
    const hidden = elements(search, 'input').find((input) => attribute(input, 'type') === 'hidden') ?? '';
    expect([attribute(hidden, 'name'), attribute(hidden, 'value')]).toEqual(['care', 'otp']);
  });
});
