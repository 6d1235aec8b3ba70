import { describe, expect, it } from 'vitest';
import { CallSheet } from '@/components/call/call-sheet';
import { AskList } from '@/components/listing/ask-list';
import { CallForAnother } from '@/components/listing/call-for-another';
import { SameAddress } from '@/components/listing/same-address';
import { KeptFields } from '@/components/search/kept-fields';
import { Results } from '@/components/search/results/results';
import { forAnother } from '@/content/messages/en/for-another';
import { listing } from '@/content/messages/en/listing';
import { UNPAID } from '@/lib/disclosure/disclosure';
import type { SearchRequest } from '@/lib/search/search-request';
import { aFacility } from './a-facility';
import { aListing, anAnswer, aRequest } from './an-answer';
import { elements, links, pageOf, words } from './read-page';

const someone = (given: Partial<SearchRequest> = {}) => aRequest({ forSomeoneElse: true, ...given });
const results = (request: SearchRequest) => {
  const listings = ['t1', 't2'].map((id) => aListing({ id }));
  return pageOf(<Results answer={anAnswer({ request, total: 41, listings })} />);
};
const hrefs = (page: string) => links(page).map(({ href }) => href);

describe('results for another person', () => {
  it('say so, with the way to families and back to oneself', async () => {
    const page = await results(someone({ page: 2 }));
    expect(words(page)).toContain(forAnother.search);
    expect(links(page)).toContainEqual({ href: '/families', text: forAnother.families, label: null });
    const back = links(page).find(({ text }) => text === forAnother.backToMe);
    expect(back?.href).toBe('/search?near=Worcester%2C+MA&page=2');
  });

  it('keep it in the links to listings, pages and filters, and in the form', async () => {
    const page = await results(someone({ chosen: { setting: ['detox'] }, page: 2 }));
    const kept = hrefs(page).filter((href) => /^\/(facilities|search)/.test(href));
    expect(kept.length).toBeGreaterThanOrEqual(6);
    expect(kept.filter((href) => !href.includes('for=someone-else'))).toEqual([
      '/search?near=Worcester%2C+MA&care=detox&page=2',
    ]);
    const fields = await pageOf(<KeptFields request={someone()} except={['near']} />);
    expect(elements(fields, 'input')).toEqual(['<input type="hidden" name="for" value="someone-else"/>']);
  });

  it('are not spoken of to somebody who looks for themselves', async () => {
    const page = await results(aRequest({ page: 2 }));
    expect(words(page)).not.toContain(forAnother.search);
    expect(hrefs(page).join(' ')).not.toContain('for=');
  });
});

describe('a listing for another person', () => {
  it('asks other questions, and its sheet asks the same', async () => {
    const ask = await pageOf(<AskList facility={aFacility()} forSomeoneElse />);
    const sheet = await pageOf(<CallSheet facility={aFacility()} disclosure={UNPAID} forSomeoneElse />);
    for (const page of [ask, sheet]) {
      for (const question of forAnother.askFirst) expect(words(page)).toContain(question);
      for (const question of listing.askFirst.slice(1)) expect(words(page)).not.toContain(question);
    }
    expect(hrefs(ask).at(-1)).toMatch(/\/call-sheet\?for=someone-else$/);
    expect(hrefs(sheet)[0]).toMatch(/-t1\?for=someone-else$/);
  });

  it('says what a call can do and what it cannot tell', async () => {
    const said = words(await pageOf(<CallForAnother />));
    expect(said).toContain(forAnother.beforeCall);
    expect(said).toContain(forAnother.privacy);
  });

  it('leads to its neighbors in the same way', async () => {
    const neighbors = [{ facility: aFacility(), disclosure: UNPAID }];
    expect(hrefs(await pageOf(<SameAddress neighbors={neighbors} forSomeoneElse />))[0]).toMatch(/\?for=/);
    expect(hrefs(await pageOf(<SameAddress neighbors={neighbors} />))[0]).not.toMatch(/\?for=/);
  });
});
