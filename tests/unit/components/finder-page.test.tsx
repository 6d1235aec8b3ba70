import { describe, expect, it } from 'vitest';
import { FinderPage } from '@/components/finder/finder-page';
import { finder, finderQuestions } from '@/content/messages/en/finder';
import { finderResult } from '@/content/messages/en/finder-result';
import { DEFAULT_HELPLINES } from '@/lib/call/helplines/default-helplines';
import { type Answers, NO_ANSWERS, OPTIONS } from '@/lib/finder/answers';
import { forbiddenWords } from '../../fixtures/forbidden-words';
import { attribute, elements, pageOf, words } from './read-page';

const page = (answers: Partial<Answers> | null = null, forSomeoneElse = false) =>
  pageOf(
    <FinderPage
      posted={answers ? { ...NO_ANSWERS, ...answers } : null}
      forSomeoneElse={forSomeoneElse}
      helplines={DEFAULT_HELPLINES}
    />,
  );
const inputs = (html: string) =>
  elements(html, 'input').map((input) => ({
    name: attribute(input, 'name'),
    value: attribute(input, 'value'),
    type: attribute(input, 'type'),
    on: input.includes('checked=""'),
  }));
const formTo = (html: string, action: string) => {
  const forms = html.match(/<form[\s\S]*?<\/form>/g) ?? [];
  return forms.find((form) => attribute(form, 'action')?.startsWith(action)) ?? '';
};
const dangers = Array.from({ length: 2 ** OPTIONS.danger.length }, (_, bits) =>
  OPTIONS.danger.filter((_one, at) => bits & (1 << at)),
);

describe('the questions', () => {
  it('are seven, danger first, and each can be skipped', async () => {
    const html = await page();
    const form = formTo(html, '/find');
    expect(form).toContain('method="post"');
    const legends = elements(form, 'legend').map(words);
    expect(legends[0]).toBe(finder.danger);
    const [list = ''] = /<ol class="bare[\s\S]*<\/ol>/.exec(form) ?? [];
    expect((list.match(/<fieldset class="[^"]*question/g) ?? []).length).toBe(7);
    const ticked = inputs(form).filter(({ on }) => on);
    expect(ticked.map(({ type, value }) => [type, value])).toEqual([
      ['radio', ''],
      ['radio', ''],
      ['radio', ''],
    ]);
    expect(html).not.toContain('required');
  });

  it('offer every option by its own words', async () => {
    const html = await page();
    for (const [question, options] of Object.entries(OPTIONS))
      for (const option of options) {
        expect(words(html)).toContain(finder.options[question as 'who'][option as 'me']);
        if (question !== 'radius')
          expect(inputs(html)).toContainEqual(expect.objectContaining({ name: question, value: option }));
      }
  });

  it('speak of another person to somebody who looks for one', async () => {
    const html = await page(null, true);
    for (const question of Object.values(finderQuestions(true))) expect(words(html)).toContain(question);
    expect(inputs(html).find(({ value }) => value === 'someone-else')?.on).toBe(true);
    expect(words(html)).not.toContain(finderQuestions(false).substances);
  });

  it('show no result before they are answered', async () => {
    expect(await page()).not.toContain('action="/search"');
  });
});

describe('what was posted', () => {
  it.each(dangers)('with the signs %j has help before the search, or none', async (...danger) => {
    const html = await page({ danger, substances: ['alcohol'], often: 'daily' });
    const text = words(html);
    const search = text.indexOf(finderResult.search);
    expect(search).toBeGreaterThan(0);
    const help = text.indexOf(finderResult.danger);
    if (danger.length === 0) return expect(help).toBe(-1);
    expect(help).toBeGreaterThan(0);
    const call = html.indexOf('href="tel:911"');
    const crisis = html.indexOf('href="sms:988"');
    expect(call).toBeGreaterThan(html.indexOf(finderResult.danger));
    expect(crisis).toBeGreaterThan(call);
    expect(crisis).toBeLessThan(html.indexOf('action="/search"'));
  });

  it('is a search by GET, with a box and a reason for each filter', async () => {
    const html = await page({ substances: ['opioids'], pay: ['tight'], needs: ['children'], near: 'Ohio' });
    const form = formTo(html, '/search');
    expect(form).toContain('method="get"');
    expect(inputs(form).map(({ name, value, on }) => [name, value, on])).toEqual([
      ['near', 'Ohio', false],
      ['care', 'mat', true],
      ['payment', 'cannot-pay', true],
      ['care', 'telehealth', false],
      ['service', 'childrens-beds', false],
      ['service', 'child-care', false],
    ]);
    for (const box of elements(form, 'input').filter((input) => attribute(input, 'type') === 'checkbox'))
      for (const id of (attribute(box, 'aria-describedby') ?? '').split(' '))
        expect(form).toContain(`id="${id}"`);
  });

  it('carries for whom it is, and leads to families', async () => {
    const html = await page({ who: 'someone-else' });
    expect(inputs(formTo(html, '/search'))[0]).toMatchObject({ name: 'for', value: 'someone-else' });
    expect(html).toContain('href="/families"');
    expect(formTo(await page({ who: 'me' }), '/search')).not.toContain('name="for"');
  });

  it('says what a search without filters is', async () => {
    const html = await page({});
    expect(words(html)).toContain(finderResult.nothing);
  });

  it('stays in the form, to be changed', async () => {
    const form = formTo(await page({ health: ['pregnant'], often: 'less', near: 'Ohio' }), '/find');
    const on = inputs(form).filter((input) => input.on && input.value);
    expect(on.map(({ value }) => value)).toEqual(['less', 'pregnant']);
    expect(inputs(form).find(({ name }) => name === 'near')?.value).toBe('Ohio');
  });

  it('stigmatizes nobody, promises nothing and matches nobody', async () => {
    const all = Object.fromEntries(Object.entries(OPTIONS).map(([question, options]) => [question, options]));
    const html = await page({ ...(all as object), who: 'me', age: '65-up', often: 'daily', radius: null });
    expect(forbiddenWords(words(html))).toEqual([]);
    expect(words(html)).not.toMatch(/\bmatch/i);
  });
});
