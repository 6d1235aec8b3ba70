import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PaidBox } from '@/components/paid/paid-box';
import { Results } from '@/components/search/results/results';
import type { PaidListing } from '@/lib/disclosure/paid-listing';
import { aPaidListing } from './a-paid-listing';
import { aListing, anAnswer } from './an-answer';
import { attribute, elements, links, pageOf, words } from './read-page';

const elm = aPaidListing({ id: 'e1', name: 'Elm House' }, { id: 1, advertiser: 'Elm Group' });
const oak = aPaidListing({ id: 'o1', name: 'Oak House' }, { id: 2, advertiser: 'Oak Group' });
const box = (paid: readonly PaidListing[]) => pageOf(<PaidBox paid={paid} asked={{}} />);

describe('the paid box', () => {
  it('is nothing at all where nobody’s placement matches', async () => {
    expect(await box([])).toBe('');
  });

  it('is a region of its own, named by its label', async () => {
    const page = await box([elm]);
    const heading = elements(page, 'h2')[0] ?? '';
    expect(page).toMatch(/^<section/);
    expect(words(heading)).toBe('Paid advertisement');
    expect(attribute(page, 'aria-labelledby')).toBe(attribute(heading, 'id'));
  });

  it('shows each paid listing as a card in the order given', async () => {
    const names = elements(await box([oak, elm]), 'h3').map(words);
    expect(names).toEqual(['Paid advertisement: Oak House', 'Paid advertisement: Elm House']);
  });

  it('says on each card who paid, once, and what that buys', async () => {
    for (const [index, card] of elements(await box([elm, oak]), 'article').entries()) {
      const [mine, other] = index === 0 ? ['Elm Group', 'Oak Group'] : ['Oak Group', 'Elm Group'];
      expect(words(card).match(/Paid advertiser\./g)).toHaveLength(1);
      expect(words(card)).toContain(`${mine} pays this site a flat fee`);
      expect(words(card)).not.toContain(other);
      expect(words(card)).not.toContain('Not an advertiser');
    }
  });

  it('dials the facility’s own number, as any card does', async () => {
    const calls = links(await box([elm])).filter(({ href }) => href.startsWith('tel:'));
    expect(calls.map(({ href }) => href)).toEqual(['tel:+15085550100']);
    expect(words(await box([elm]))).toContain('Rings at this facility');
  });

  it('says that the results are not for sale, and how they are ordered', async () => {
    const page = await box([elm, oak]);
    expect(words(page)).toContain('no one can pay for a place');
    expect(links(page)).toContainEqual({
      ...{ href: '/how-results-are-ordered', text: 'How results are ordered', label: null },
    });
  });

  it('speaks of one listing or of several', async () => {
    expect(words(await box([elm]))).toContain('This listing is shown here for a flat fee.');
    expect(words(await box([elm, oak]))).toContain('These listings are shown here for a flat fee.');
  });

  it('can be passed by whoever wants the results', async () => {
    const page = await pageOf(<Results answer={anAnswer({ listings: [aListing()], paid: [elm] })} />);
    const skip = links(page).find(({ text }) => text === 'Go to the results');
    expect(skip?.href).toBe(`#${attribute(page.slice(page.indexOf('<ol')), 'id')}`);
  });

  it('writes names as text', async () => {
    const page = await box([aPaidListing({ name: '<b>Elm</b>' }, { advertiser: '<i>Group</i>' })]);
    expect(page).not.toMatch(/<b>|<i>/);
  });
});

describe('a page of results with paid listings', () => {
  const results = (paid: readonly PaidListing[]) => {
    const listings = [aListing({ id: 'a1', name: 'Ash House' }), aListing({ id: 'e1', name: 'Elm House' })];
    return pageOf(<Results answer={anAnswer({ listings, paid })} />);
  };
  const list = (page: string) => page.slice(page.indexOf('<ol'), page.indexOf('</ol>'));

  it('has the box above the list and outside it', async () => {
    const page = await results([elm]);
    expect(page.indexOf('Paid advertisement')).toBeGreaterThan(page.indexOf('<h1'));
    expect(page.indexOf('</section>')).toBeLessThan(page.indexOf('<ol'));
    expect(list(page)).not.toContain('Paid advertisement');
  });

  it('leaves the list as it is without the box, letter by letter', async () => {
    expect(list(await results([elm, oak]))).toBe(list(await results([])));
    expect(list(await results([elm]))).toContain('Elm House');
  });

  it('counts the results and not what is paid for', async () => {
    expect(words(elements(await results([elm, oak]), 'h1')[0] ?? '')).toMatch(/^2 places/);
  });

  it('has no word of advertising but in its disclosures where nobody pays', async () => {
    expect(words(await results([]))).not.toContain('Paid');
  });
});

describe('the looks of the box', () => {
  const css = readFileSync('components/paid/paid-box.module.css', 'utf8');

  it('are a border and a tint in the colour of paid listings alone', () => {
    expect(css).toMatch(/background: var\(--paid-tint\)/);
    expect(css).toMatch(/border: 2px solid var\(--paid-line\)/);
    expect(css.match(/var\(--(?!paid|space|radius|size)[a-z-]+\)/g)).toBeNull();
  });

  it('have a label that is never smaller than the text', () => {
    const label = /\.label \{[^}]*\}/.exec(css)?.[0] ?? '';
    expect(label).toContain('font-size: var(--size-large)');
  });
});
