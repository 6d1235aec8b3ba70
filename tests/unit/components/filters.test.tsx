import { describe, expect, it } from 'vitest';
import { ChoiceBox } from '@/components/search/filters/choice-box';
import { FacetGroup } from '@/components/search/filters/facet-group';
import { Filters } from '@/components/search/filters/filters';
import { MoreGroup } from '@/components/search/filters/more-group';
import { FACETS } from '@/lib/facility/facets';
import type { FoundAnswer } from '@/lib/search/search-answer';
import { anAnswer, aPlace, aRequest } from './an-answer';
import { attribute, elements, links, pageOf, words } from './read-page';

const facetOf = (id: string) => {
  const facet = FACETS.find((one) => one.id === id);
  if (!facet) throw new Error(id);
  return facet;
};
const filters = (given: Partial<FoundAnswer> = {}, all = false) =>
  pageOf(<Filters answer={anAnswer(given)} all={all} />);

const inputs = (html: string) => elements(html, 'input');
const boxes = (html: string) =>
  inputs(html)
    .filter((input) => attribute(input, 'type') === 'checkbox')
    .map((input) => ({
      name: attribute(input, 'name'),
      value: attribute(input, 'value'),
      checked: /\schecked(=|\s|\/|>)/.test(input),
    }));

describe('one choice', () => {
  const [choice] = facetOf('payment').choices;
  if (!choice) throw new Error('Payment has choices.');
  const box = (count: number, chosen = false) =>
    pageOf(<ChoiceBox param="payment" choice={choice} count={count} chosen={chosen} />);

  it('is a labelled box with its count', async () => {
    const html = await box(1234);
    expect(html).toMatch(/^<label/);
    expect(boxes(html)).toEqual([{ name: 'payment', value: 'cannot-pay', checked: false }]);
    expect(words(html)).toMatch(/^No insurance or cannot pay .* 1,234$/);
  });

  it('explains itself where its label alone could mislead', async () => {
    expect(words(await box(3))).toContain('A sliding fee can still mean a bill');
  });

  it('can be chosen although nothing is behind it: a zero is worth knowing', async () => {
    const html = await box(0);
    expect(html).not.toContain('disabled');
    expect(words(html)).toMatch(/ 0$/);
  });

  it('is ticked where it was chosen', async () => {
    expect(boxes(await box(3, true))[0]?.checked).toBe(true);
  });
});

describe('a group of choices', () => {
  it('says what it is and how its choices combine', async () => {
    const html = await pageOf(<FacetGroup facet={facetOf('population')} counts={{}} chosen={[]} />);
    expect(elements(html, 'legend').map(words)).toEqual(['Who it is for']);
    expect(words(html)).toContain('Must have a program for each of these');
  });

  it('counts what the answer counted, and nothing as nothing', async () => {
    const html = await pageOf(
      <FacetGroup facet={facetOf('gender')} counts={{ women: 7 }} chosen={['women']} />,
    );
    expect(elements(html, 'label').map(words)).toEqual(['Accepts women 7', 'Accepts men 0']);
    expect(boxes(html).map(({ checked }) => checked)).toEqual([true, false]);
  });

  it('folds a long list, and opens it where something in it is chosen', async () => {
    const language = facetOf('language');
    const closed = await pageOf(<FacetGroup facet={language} counts={{}} chosen={[]} />);
    expect(elements(closed, 'summary').map(words)).toEqual([`Language: all ${language.choices.length}`]);
    expect(closed).not.toMatch(/<details[^>]* open/);
    expect(boxes(closed)).toHaveLength(language.choices.length);
    const far = language.choices.at(-1)?.slug ?? '';
    const opened = await pageOf(<FacetGroup facet={language} counts={{}} chosen={[far]} />);
    expect(opened).toMatch(/<details[^>]* open/);
    const near = language.choices[0]?.slug ?? '';
    const first = await pageOf(<FacetGroup facet={language} counts={{}} chosen={[near]} />);
    expect(first).not.toMatch(/<details[^>]* open/);
  });

  it('does not fold a short one', async () => {
    const html = await pageOf(<FacetGroup facet={facetOf('age')} counts={{}} chosen={[]} />);
    expect(elements(html, 'details')).toEqual([]);
  });

  it('behind "more filters" opens where something in it is chosen', async () => {
    const facet = facetOf('smoking');
    expect(await pageOf(<MoreGroup facet={facet} counts={{}} chosen={[]} />)).not.toMatch(
      /<details[^>]* open/,
    );
    const html = await pageOf(<MoreGroup facet={facet} counts={{ allowed: 3 }} chosen={['allowed']} />);
    expect(html).toMatch(/<details[^>]* open/);
    expect(boxes(html).filter(({ checked }) => checked)).toEqual([
      { name: 'smoking', value: 'allowed', checked: true },
    ]);
  });
});

describe('the panel of filters', () => {
  const first = FACETS.filter(({ shown }) => shown === 'first');
  const more = FACETS.filter(({ shown }) => shown === 'more');

  it('shows first what people ask first, in the order of declaration', async () => {
    const html = await filters();
    expect(elements(html, 'legend').map(words)).toEqual(first.map(({ label }) => label));
    expect(boxes(html)).toHaveLength(first.flatMap(({ choices }) => choices).length);
  });

  it('sends the rarer two hundred only when asked for', async () => {
    const html = await filters({}, true);
    expect(boxes(html)).toHaveLength(FACETS.flatMap(({ choices }) => choices).length);
    expect(links(html).at(-1)).toMatchObject({ text: 'Fewer filters', href: '/search?near=Worcester%2C+MA' });
    const hidden = inputs(html).find((input) => attribute(input, 'name') === 'filters') ?? '';
    expect(attribute(hidden, 'value')).toBe('all');
  });

  it('offers the rarer ones by a link that keeps the search', async () => {
    const html = await filters({ request: aRequest({ radius: 50 }) });
    expect(links(html).at(-1)).toMatchObject({
      text: 'More filters',
      href: '/search?near=Worcester%2C+MA&radius=50&filters=all',
    });
  });

  it('always shows a rarer group in which something is chosen, and no other', async () => {
    const [rare] = more;
    const slug = rare?.choices[0]?.slug ?? '';
    const html = await filters({ request: aRequest({ chosen: { [rare?.id ?? '']: [slug] } }) });
    expect(elements(html, 'legend').map(words)).toEqual([...first.map(({ label }) => label), rare?.label]);
    expect(boxes(html).filter(({ checked }) => checked)).toEqual([
      { name: rare?.param, value: slug, checked: true },
    ]);
  });

  it('ticks a choice under the facet it belongs to, where two share a parameter', async () => {
    const html = await filters({
      request: aRequest({ chosen: { setting: ['detox'], 'care-approach': ['mat', 'telehealth'] } }),
    });
    expect(boxes(html).filter(({ checked }) => checked)).toEqual([
      { name: 'care', value: 'detox', checked: true },
      { name: 'care', value: 'mat', checked: true },
      { name: 'care', value: 'telehealth', checked: true },
    ]);
  });

  it('gives every box a name and a value that a search understands', async () => {
    const addresses = new Set(
      FACETS.flatMap(({ param, choices }) => choices.map(({ slug }) => `${param}=${slug}`)),
    );
    const sent = boxes(await filters({}, true)).map(({ name, value }) => `${name}=${value}`);
    expect(sent.filter((address) => !addresses.has(address))).toEqual([]);
    expect(new Set(sent).size).toBe(sent.length);
  });

  it.each([
    [0, 'Show no places'],
    [1, 'Show 1 place'],
    [12_744, 'Show 12,744 places'],
  ])('says on its button what %i results are', async (total, said) => {
    const [button = ''] = elements(await filters({ total }), 'button').slice(-1);
    expect(attribute(button, 'type')).toBe('submit');
    expect(words(button)).toContain(said);
    expect(words(button)).toContain('Apply filters');
  });

  it('opens and closes without script: the browser’s own popover', async () => {
    const html = await filters();
    expect(html).toMatch(/^<div id="filters" popover="auto"/);
    const [close = ''] = elements(html, 'button').filter((button) => button.includes('Close filters'));
    expect(close).toMatch(/popovertarget="filters"/i);
    expect(close).toMatch(/popovertargetaction="hide"/i);
  });
});

describe('distance and words', () => {
  const options = (html: string) =>
    elements(html, 'option').map((option) => ({
      value: attribute(option, 'value'),
      text: words(option),
      chosen: / selected/.test(option),
    }));

  it('offer the usual distances with the one that was searched chosen', async () => {
    const all = options(await filters());
    expect(all.map(({ value }) => value)).toEqual(['5', '10', '25', '50', '100', '250', 'any']);
    expect(all.filter(({ chosen }) => chosen).map(({ value }) => value)).toEqual(['25']);
    expect(all.at(-1)?.text).toBe('Any distance');
  });

  it('keep a distance that is not among them', async () => {
    const all = options(await filters({ request: aRequest({ radius: 37 }) }));
    expect(all[0]).toEqual({ value: '37', text: 'Within 37 miles', chosen: true });
    expect(all).toHaveLength(8);
  });

  it.each(['state', 'county'] as const)('have no distance for a %s: all of it counts', async (kind) => {
    const html = await filters({ place: aPlace(kind, 'Worcester County, MA') });
    expect(options(html)).toEqual([]);
    expect(inputs(html).some((input) => attribute(input, 'name') === 'q')).toBe(true);
  });

  it('have no distance where no place was asked for, as in a part of the map', async () => {
    expect(options(await filters({ place: null }))).toEqual([]);
  });

  it.each(['zip', 'city', 'coordinates'] as const)('have a distance for a %s', async (kind) => {
    expect(options(await filters({ place: aPlace(kind) }))).not.toEqual([]);
  });

  it('keep the words that were searched', async () => {
    const html = await filters({ request: aRequest({ q: 'elm "house"' }) });
    const field = inputs(html).find((input) => attribute(input, 'name') === 'q') ?? '';
    expect(attribute(field, 'value')).toBe('elm "house"');
  });
});
