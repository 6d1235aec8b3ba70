import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '@/lib/language/messages-in';
import { messagesOf, translationProblems, valuesOf } from '../../fixtures/message-problems';

const FOLDER = 'content/messages';
const languages = readdirSync(FOLDER);
const filesOf = (language: string) => readdirSync(`${FOLDER}/${language}`).sort();
const load = async (language: string, file: string): Promise<object> =>
  import(/* @vite-ignore */ path.resolve(FOLDER, language, file));

describe('the messages of every language', () => {
  it('are written in folders, English among them', () => {
    expect(languages).toContain('en');
  });

  it.each(languages)('in %s can all be read, and say what they take', async (language) => {
    const messages = (
      await Promise.all(
        filesOf(language).map(async (file) => messagesOf(await load(language, file), `${file} `)),
      )
    ).flat();
    expect(messages.length).toBeGreaterThan(10);
    for (const { path, pattern } of messages) expect(valuesOf(pattern).length, path).toBeGreaterThan(0);
  });

  it.each(languages)('in %s are the same as in English', async (language) => {
    expect(filesOf(language)).toEqual(filesOf('en'));
    for (const file of filesOf('en'))
      expect(translationProblems(await load('en', file), await load(language, file), `${file} `)).toEqual([]);
  });
});

describe('a translation', () => {
  const english = {
    title: 'Guides',
    near: messagesIn('en-US')('{total, plural, one {# place} other {# places}} near {place}'),
    next: { search: 'Search near you', steps: ['One', 'Two'] },
    day: (date: string) => date,
  };
  const spanish = {
    title: 'Guías',
    near: messagesIn('es-US')('Cerca de {place} hay {total, plural, one {# centro} other {# centros}}'),
    next: { search: 'Busque cerca de usted', steps: ['Uno', 'Dos'] },
    day: (date: string) => date,
  };

  it('that has everything is taken', () => {
    expect(translationProblems(english, spanish)).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['a text', { title: undefined }, 'title is undefined, and string in English.'],
    ['a part', { next: { steps: ['Uno', 'Dos'] } }, 'next.search is undefined, and string in English.'],
    [
      'a step',
      { next: { search: 'Busque', steps: ['Uno'] } },
      'next.steps.1 is undefined, and string in English.',
    ],
    ['a function', { day: 'hoy' }, 'day is string, and function in English.'],
    [
      'a value',
      { near: messagesIn('es-US')('{total, number} centros') },
      'near takes "total", and "place, total" in English.',
    ],
  ])('that lacks %s is told of it', (_what, change, problem) => {
    expect(translationProblems(english, { ...spanish, ...change })).toEqual([problem]);
  });

  it('may not say more than there is', () => {
    expect(translationProblems(english, { ...spanish, lead: 'Más' })).toEqual([
      'lead is string, and undefined in English.',
    ]);
  });
});
