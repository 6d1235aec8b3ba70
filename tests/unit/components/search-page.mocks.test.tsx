import { describe, expect, it, vi } from 'vitest';
import { answerTitle } from '@/components/search/answer-title';
import { KeptFields } from '@/components/search/kept-fields';
import { SearchView } from '@/components/search/search-view';
import { cleanSearch } from '@/lib/search/clean-search';
import type { SearchAnswer } from '@/lib/search/search-answer';
import { aListing, anAnswer, aPlace, aRequest } from './an-answer';
import { attribute, elements, links, pageOf, words } from './read-page';

// Outside a running site there is no router; the form must do without one, as it does before script arrives.
vi.mock('next/navigation', () => ({
  useRouter: () => ({ push: () => {}, replace: () => {} }),
  useSearchParams: () => new URLSearchParams(),
  usePathname: () => '/search',
}));

const view = (answer: SearchAnswer, allFilters = false) =>
  pageOf(<SearchView answer={answer} allFilters={allFilters} />);
const fields = (html: string) =>
  elements(html, 'input').map((input) => [attribute(input, 'name'), attribute(input, 'value')]);

describe('the search page', () => {
  it('is one ordinary form that any browser can send', async () => {
    const html = await view(anAnswer({ listings: [aListing()] }));
    expect(html.match(/<form\b/g)).toHaveLength(1);
    const form = /<form[^>]*>/.exec(html)?.[0] ?? '';
    expect(attribute(form, 'action')).toBe('/search');
    expect(attribute(form, 'method')).toBe('get');
    expect(html).not.toMatch(/<script/);
  });

  it('writes the place into its field as it was understood', async () => {
    const html = await view(anAnswer({ request: aRequest({ near: 'worcester ma' }) }));
    expect(fields(html)).toContainEqual(['near', 'Worcester, MA']);
  });

  it('keeps what was typed where no place was found', async () => {
    const request = aRequest({ near: 'Atlantis' });
    const html = await view({ status: 'unknown-place', request, near: [], problems: [] });
    expect(fields(html)).toContainEqual(['near', 'Atlantis']);
  });

  it('has one first heading, and a way past the filters to it', async () => {
    const html = await view(anAnswer({ listings: [aListing()] }));
    expect(elements(html, 'h1')).toHaveLength(1);
    expect(links(html)[0]).toMatchObject({ href: '#results', text: 'Skip filters, go to the results' });
    expect(html).toContain('id="results"');
  });

  it('keeps the part of the map and the length of a page, which have no field', async () => {
    const { request } = cleanSearch({
      near: 'Boston',
      bbox: '-71.2,42.2,-70.9,42.5',
      per_page: '50',
      page: '3',
    });
    const html = await view(anAnswer({ request }));
    expect(fields(html)).toContainEqual(['bbox', '-71.2,42.2,-70.9,42.5']);
    expect(fields(html)).toContainEqual(['per_page', '50']);
    expect(fields(html).some(([name]) => name === 'page')).toBe(false);
  });
});

describe('what the form keeps', () => {
  it('is all of a search but its page and the fields named', async () => {
    const { request } = cleanSearch({ near: 'Boston', care: ['detox', 'mat'], radius: '50', page: '4' });
    const html = await pageOf(<KeptFields request={request} except={['near']} />);
    expect(fields(html)).toEqual([
      ['radius', '50'],
      ['care', 'detox'],
      ['care', 'mat'],
    ]);
    for (const input of elements(html, 'input')) expect(attribute(input, 'type')).toBe('hidden');
  });
});

describe('a place of which there are several', () => {
  const request = aRequest({ near: 'Springfield', chosen: { setting: ['detox'] }, radius: 50 });
  const answer: SearchAnswer = {
    status: 'ambiguous-place',
    request,
    choices: [
      aPlace('city', 'Springfield, MO'),
      aPlace('city', 'Springfield, MA'),
      aPlace('county', 'Springfield County, XX'),
    ],
    problems: [],
  };

  it('is asked for, never guessed', async () => {
    const html = await view(answer);
    expect(elements(html, 'h1').map(words)).toEqual(['Which “Springfield”?']);
    expect(answerTitle(answer)).toBe('Which “Springfield”?');
    expect(elements(html, 'article')).toEqual([]);
  });

  it('offers each with what it is and the rest of the search kept', async () => {
    const html = await view(answer);
    const choices = links(html).filter(({ text }) => text.startsWith('Springfield'));
    expect(choices.map(({ text }) => text)).toEqual([
      'Springfield, MO',
      'Springfield, MA',
      'Springfield County, XX',
    ]);
    for (const { href, text } of choices) {
      const query = new URL(href, 'http://a.example').searchParams;
      expect(query.get('near')).toBe(text);
      expect(query.get('care')).toBe('detox');
      expect(query.get('radius')).toBe('50');
    }
    expect(words(html)).toMatch(/Springfield County, XX County/);
  });
});

describe('a place that is not known', () => {
  const unknown = (near: ReturnType<typeof aPlace>[]): SearchAnswer => ({
    status: 'unknown-place',
    request: aRequest({ near: 'Atlantis' }),
    near,
    problems: [],
  });

  it.each([
    [[aPlace('city', 'Atlanta, GA')], 'Did you mean this place?'],
    [[aPlace('city', 'Atlanta, GA'), aPlace('city', 'Atlantis, FL')], 'Did you mean one of these?'],
  ])('offers names like it', async (near, heading) => {
    const html = await view(unknown(near));
    expect(elements(html, 'h1').map(words)).toEqual(['We could not find “Atlantis”']);
    expect(words(html)).toContain(heading);
    expect(links(html).map(({ text }) => text)).toEqual(
      expect.arrayContaining(near.map(({ label }) => label)),
    );
  });

  it('still has every state and a number to call where no name is near', async () => {
    const html = await view(unknown([]));
    expect(words(html)).not.toContain('Did you mean');
    const targets = links(html).map(({ href }) => href);
    expect(targets).toEqual(
      expect.arrayContaining(['/places/massachusetts', '/places/guam', 'tel:+18006624357']),
    );
    expect(targets.filter((href) => href.startsWith('/places/'))).toHaveLength(56);
    expect(words(html)).toContain('Try a ZIP code, or a city with its state');
  });

  it('repeats what was typed as text, whatever it holds', async () => {
    const request = aRequest({ near: '<img src=x onerror=alert(1)>' });
    const html = await view({ status: 'unknown-place', request, near: [], problems: [] });
    expect(html).not.toContain('<img');
    expect(words(html)).toContain('We could not find “<img src=x onerror=alert(1)>”');
  });
});
