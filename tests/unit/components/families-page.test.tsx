import { expect, it } from 'vitest';
import { FamiliesPage } from '@/components/families/families-page';
import { dangersWith } from '@/components/help/dangers-with';
import { families } from '@/content/messages/en/families';
import { forAnother } from '@/content/messages/en/for-another';
import { DEFAULT_HELPLINES } from '@/lib/call/helplines/default-helplines';
import { forbiddenWords } from '../../fixtures/forbidden-words';
import { linkProblem } from '../../fixtures/link-problem';
import { readingGrade } from '../../fixtures/reading-grade';
import { elements, links, pageOf, words } from './read-page';

const page = () => pageOf(<FamiliesPage helplines={DEFAULT_HELPLINES} />);
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
  for (const fact of families.told.facts) expect(fact.source, fact.title).toBeDefined();
  for (const { name, date, read, url } of Object.values(families.sources)) {
    expect(date ?? read, name).toMatch(/^20\d\d(-\d\d){0,2}$/);
    expect(new URL(url).protocol).toBe('https:');
    expect(said).toContain(name);
  }
});

it('dates no source that bears no date: it says when that was read', async () => {
  expect(families.sources.partTwo.date).toBeNull();
  expect(words(await page())).toContain('2.31 and 2.51. Undated, read November 2026');
});

it('begins with what each danger looks like, what to do, and a number for it with who answers', async () => {
  const [dangers = ''] = elements(await page(), 'ul');
  const lines = elements(dangers, 'li');
  expect(lines.map((line) => links(line).map(({ href }) => href))).toEqual([
    ['tel:911'],
    ['tel:988'],
    ['tel:911'],
    ['tel:+18007997233'],
  ]);
  for (const line of lines) expect(words(line)).toMatch(/Answered by/);
  const seen = lines.map(words);
  for (const [at, danger] of ['does not wake up', 'suicide', 'withdrawal', 'being hurt'].entries())
    expect(seen[at]).toContain(danger);
});

it('leads to emergency services where no line for violence is recorded', async () => {
  const without = DEFAULT_HELPLINES.filter(({ kind }) => kind !== 'violence');
  const [dangers = ''] = elements(await pageOf(<FamiliesPage helplines={without} />), 'ul');
  expect(links(dangers).at(-1)?.href).toBe('tel:911');
});

it('can be reached where a listing promises what may be told', async () => {
  expect(await page()).toContain('id="told"');
});

it('stigmatizes nobody, promises nothing and is read easily', async () => {
  expect(forbiddenWords(words(await page()))).toEqual([]);
  const said = [
    families.lead,
    ...dangersWith(DEFAULT_HELPLINES).map(({ sign, todo }) => `${sign} ${todo}`),
    families.own.text,
    families.told.lead,
    ...facts.map(({ text }) => text),
  ];
  expect(readingGrade(said)).toBeLessThanOrEqual(8);
  const search = Object.values(forAnother).flat();
  expect(readingGrade(search)).toBeLessThanOrEqual(8);
  expect(search.flatMap((text) => forbiddenWords(text))).toEqual([]);
});
