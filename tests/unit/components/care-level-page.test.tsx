import { describe, expect, it } from 'vitest';
import { CareLevelList } from '@/components/listing/care-level-list';
import { CareLevelPage } from '@/components/listing/care-level-page';
import { CareNear } from '@/components/listing/care-near';
import { SafetyNotes } from '@/components/listing/safety-notes';
import { CARE_PAGES, carePage } from '@/content/levels-of-care/en/care-pages';
import { SAFETY_NOTES } from '@/content/levels-of-care/en/safety-notes';
import { careLabel } from '@/lib/facility/care';
import { facetsOfParam } from '@/lib/facility/facet-by-param';
import type { CareNear as Near } from '@/lib/search/count-care-near';
import { forbiddenWords } from '../../fixtures/forbidden-words';
import { aPlace, aRequest } from './an-answer';
import { attribute, elements, links, pageOf, words } from './read-page';

const near = (given: Partial<Extract<Near, { status: 'found' }>> = {}): Near => ({
  ...{ status: 'found', place: aPlace(), total: 7, request: aRequest({ chosen: { setting: ['iop'] } }) },
  ...given,
});

describe.each(CARE_PAGES)('the page of $slug', (page) => {
  const html = pageOf(<CareLevelPage page={page} total={1_234} near={null} />);

  it('says what it is, whom it suits, what it is like and what to ask', async () => {
    const read = words(await html);
    expect(elements(await html, 'h1').map(words)).toEqual([page.title]);
    for (const text of [page.summary, ...page.suits, ...page.day, ...page.ask]) expect(read).toContain(text);
    expect(elements(await html, 'h2').map(words)).toEqual(
      expect.arrayContaining(['Who it suits', 'What it is like', 'What to ask when you call', 'See also']),
    );
  });

  it('gives hours a week only with the edition they are from', async () => {
    const read = words(await html);
    if (page.hours) expect(read).toContain(`Hours a week: ${page.hours.text}`);
    else expect(read).not.toContain('Hours a week');
    if (page.hours?.edition) expect(read).toContain('By The ASAM Criteria, fourth edition.');
  });

  it('has its dangers before the search for it', async () => {
    for (const id of page.safety) {
      expect(words(await html)).toContain(SAFETY_NOTES[id].text);
      expect((await html).indexOf(SAFETY_NOTES[id].title)).toBeLessThan((await html).indexOf('<form'));
    }
  });

  it('counts how many report it, and searches for it on this page', async () => {
    expect(words(await html)).toContain('1,234 facilities in this directory report it.');
    const form = /<form[^>]*>/.exec(await html)?.[0] ?? '';
    expect(attribute(form, 'action')).toBe(`/levels-of-care/${page.slug}`);
  });

  it('leads on to other levels by their names', async () => {
    const targets = links(await html);
    for (const slug of page.beside)
      expect(targets).toContainEqual({ href: `/levels-of-care/${slug}`, text: careLabel(slug), label: null });
  });

  it('names its sources, and that it is no medical advice', async () => {
    for (const { name } of page.sources) expect(words(await html)).toContain(name);
    expect(words(await html)).toContain('This page is information, not medical advice.');
  });

  it('goes down one heading at a time', async () => {
    const levels = [...(await html).matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [i, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
  });

  it('stigmatizes nobody and promises nothing, as it is read', async () => {
    expect(forbiddenWords(words(await html))).toEqual([]);
  });
});

describe('how many there are near a place', () => {
  const read = async (given: Near) => {
    const html = await pageOf(<CareNear near={given} slug="iop" />);
    return { text: words(html), links: links(html) };
  };

  it.each([
    [near(), '7 within 25 miles of Worcester, MA. See them'],
    [near({ total: 0 }), 'None within 25 miles of Worcester, MA. Ways to find more'],
    [near({ total: 1_234, place: aPlace('state', 'Texas') }), '1,234 in Texas. See them'],
    [near({ request: aRequest({ radius: 'any' }) }), '7 at any distance from Worcester, MA. See them'],
  ])('is said in one line', async (given, said) => {
    expect((await read(given)).text).toBe(said);
  });

  it('leads to that very search', async () => {
    expect((await read(near())).links[0]?.href).toBe('/search?near=Worcester%2C+MA&care=iop');
  });

  it('asks which place is meant, and stays on this page', async () => {
    const places = [aPlace('city', 'Springfield, MO'), aPlace('city', 'Springfield, MA')];
    const asked = await read({ status: 'ambiguous', typed: 'Springfield', places });
    expect(asked.text).toContain('Which “Springfield”? More than one place has this name.');
    expect(asked.links.map(({ href }) => href)).toEqual([
      '/levels-of-care/iop?near=Springfield%2C%20MO',
      '/levels-of-care/iop?near=Springfield%2C%20MA',
    ]);
  });

  it('says that a place was not found, with a tip', async () => {
    const asked = await read({ status: 'unknown', typed: 'Atlantis', places: [] });
    expect(asked.text).toContain('We could not find “Atlantis” Try a ZIP code');
    expect(asked.links).toEqual([]);
  });

  it('writes what was typed back into the field, or the place as it was understood', async () => {
    const page = carePage('iop');
    if (!page) throw new Error('There is a page about IOP.');
    const value = async (given: Near | null) =>
      attribute(
        elements(await pageOf(<CareLevelPage page={page} total={1} near={given} />), 'input')[0] ?? '',
        'value',
      );
    expect(await value(near())).toBe('Worcester, MA');
    expect(await value({ status: 'unknown', typed: 'Atlantis', places: [] })).toBe('Atlantis');
    expect(await value(null)).toBe('');
  });
});

describe('the list of levels', () => {
  const choices = facetsOfParam('care').flatMap((facet) => facet.choices);

  it('says of each what it is and how many report it, a zero too', async () => {
    const html = await pageOf(<CareLevelList choices={choices} totals={new Map([['detox', 2_847]])} />);
    const items = elements(html, 'li').map(words);
    expect(items).toHaveLength(choices.length);
    for (const [i, { slug }] of choices.entries()) {
      expect(items[i]).toContain(carePage(slug)?.title);
      expect(items[i]).toContain(carePage(slug)?.summary);
    }
    expect(items[0]).toMatch(/^Detox \(withdrawal management\) 2,847/);
    expect(items[1]).toMatch(/^Inpatient or residential.* 0 /);
  });
});

describe('dangers', () => {
  it('stand in the order of the page, and take no room where there are none', async () => {
    expect(await pageOf(<SafetyNotes notes={[]} />)).toBe('');
    const html = await pageOf(<SafetyNotes notes={['naloxone', 'tolerance']} />);
    expect(elements(html, 'h2').map(words)).toEqual([
      SAFETY_NOTES.naloxone.title,
      SAFETY_NOTES.tolerance.title,
    ]);
  });
});
