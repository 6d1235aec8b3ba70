import { describe, expect, it } from 'vitest';
import { SelfCheckPage } from '@/components/self-check/self-check-page';
import { SelfCheckResult } from '@/components/self-check/self-check-result';
import { finder } from '@/content/messages/en/finder';
import { selfCheck } from '@/content/messages/en/self-check';
import { BANDS, type Band, CRITERIA } from '@/lib/self-check/assess';
import { forbiddenWords } from '../../fixtures/forbidden-words';
import { linkProblem } from '../../fixtures/link-problem';
import { readingGrade } from '../../fixtures/reading-grade';
import { attribute, elements, links, pageOf, words } from './read-page';

const heading = { current: null };
const result = (band: Band, given: { notCounted?: number; forSomeoneElse?: boolean } = {}) =>
  pageOf(
    <SelfCheckResult
      {...{ count: BANDS[band], notCounted: 0, forSomeoneElse: false, band, heading, ...given }}
    />,
  );

describe.each([false, true])('the page, for someone else: %s', (forSomeoneElse) => {
  const page = () => pageOf(<SelfCheckPage forSomeoneElse={forSomeoneElse} />);

  it('begins with danger and with what it is not', async () => {
    const said = words(await page());
    const first = said.indexOf(selfCheck.statements(forSomeoneElse).more);
    for (const sign of Object.values(finder.options.danger)) expect(said.indexOf(sign)).toBeLessThan(first);
    expect(said.indexOf(selfCheck.withdrawal)).toBeLessThan(first);
    expect(said.indexOf(selfCheck.isNot)).toBeLessThan(first);
    expect(links(await page())).toContainEqual(expect.objectContaining({ href: '/help' }));
  });

  it('has all statements, and nothing that a browser could send', async () => {
    const html = await page();
    for (const criterion of CRITERIA)
      expect(words(html)).toContain(selfCheck.statements(forSomeoneElse)[criterion]);
    expect(elements(html, 'input')).toHaveLength(CRITERIA.length + 1);
    for (const input of elements(html, 'input')) {
      expect(attribute(input, 'name')).toBeNull();
      expect(attribute(input, 'autoComplete') ?? attribute(input, 'autocomplete')).toBe('off');
    }
    expect(html).not.toContain('<form');
  });

  it('can be counted by hand: every band, the rule for medicine, the source', async () => {
    const said = words(await page());
    for (const band of Object.keys(BANDS) as Band[]) expect(said).toContain(selfCheck.band(band).text);
    expect(said).toContain(selfCheck.prescribedNote);
    expect(said).toContain('DSM-5 (2013) and DSM-5-TR (2022)');
  });

  it('stigmatizes nobody and is read easily', async () => {
    expect(forbiddenWords(words(await page()))).toEqual([]);
    const said = [
      ...Object.values(selfCheck).filter((text) => typeof text === 'string'),
      ...Object.values(selfCheck.statements(forSomeoneElse)),
      ...(Object.keys(BANDS) as Band[]).map((band) => selfCheck.band(band).text),
    ];
    expect(readingGrade(said)).toBeLessThanOrEqual(8);
  });
});

describe.each(Object.keys(BANDS) as Band[])('the result %s', (band) => {
  it('names the range, says what it is not and what can be done', async () => {
    const said = words(await result(band));
    expect(said).toContain(`${BANDS[band]} of 11 statements count`);
    expect(said).toContain(selfCheck.band(band).text);
    expect(said).toContain(selfCheck.isNot);
    expect(said).not.toMatch(/you (have|are) an?\b/i);
    expect(selfCheck.steps(band).length).toBeGreaterThan(1);
  });

  it('leads to pages that are there, as somebody who looks for another where that is so', async () => {
    for (const forSomeoneElse of [false, true]) {
      const hrefs = links(await result(band, { forSomeoneElse })).map(({ href }) => href);
      const searches = hrefs.filter((href) => /^\/(search|find)/.test(href));
      expect(searches.every((href) => href.includes('for=someone-else') === forSomeoneElse)).toBe(true);
      const pages = hrefs.map((href) => href.replace(/[?&]for=someone-else/, ''));
      expect(pages.flatMap((href) => linkProblem(href) ?? [])).toEqual([]);
    }
  });
});

it('says what was not counted, only where something was not', async () => {
  expect(words(await result('mild', { notCounted: 2 }))).toContain('2 ticked statements were not counted');
  expect(words(await result('mild'))).not.toContain('not counted');
});
