import { expect, it } from 'vitest';
import { FamiliesPage } from '@/components/families/families-page';
import { families } from '@/content/messages/en/families';
import { forAnother } from '@/content/messages/en/for-another';
import { forbiddenWords } from '../../fixtures/forbidden-words';
import { linkProblem } from '../../fixtures/link-problem';
import { readingGrade } from '../../fixtures/reading-grade';
import { links, pageOf, words } from './read-page';

const page = () => pageOf(<FamiliesPage />);
const facts = [
  ...families.talk.facts,
  ...families.avoid.facts,
  ...families.helps.facts,
  ...families.told.facts,
];

it('leads to pages that are there', async () => {
  const hrefs = links(await page()).map(({ href }) => href);
  expect(hrefs.flatMap((href) => linkProblem(href) ?? [])).toEqual([]);
  const theirs = ['/find', '/search', '/self-check', '/guides/for-parents'].map(
    (to) => `${to}?for=someone-else`,
  );
  expect(hrefs).toEqual(expect.arrayContaining(['/help', ...theirs]));
});

it('gives what it states of research and law its source and date', async () => {
  const said = words(await page());
  for (const { text, source } of facts) {
    expect(said).toContain(text);
    if (/\d%|rule|law|trial/i.test(text)) expect(source, text).toBeDefined();
  }
  for (const fact of families.told.facts)
    expect(families.sources[fact.source ?? 'trial'].date).toMatch(/^20/);
  for (const { name, date, url } of Object.values(families.sources)) {
    expect(date, name).toMatch(/^20\d\d(-\d\d){0,2}$/);
    expect(new URL(url).protocol).toBe('https:');
    expect(said).toContain(name);
  }
});

it('can be reached where a listing promises what may be told', async () => {
  expect(await page()).toContain('id="told"');
});

it('stigmatizes nobody, promises nothing and is read easily', async () => {
  expect(forbiddenWords(words(await page()))).toEqual([]);
  const said = [
    families.lead,
    families.danger,
    families.own.text,
    families.told.lead,
    ...facts.map(({ text }) => text),
  ];
  expect(readingGrade(said)).toBeLessThanOrEqual(8);
  const search = Object.values(forAnother).flat();
  expect(readingGrade(search)).toBeLessThanOrEqual(8);
  expect(search.flatMap((text) => forbiddenWords(text))).toEqual([]);
});
