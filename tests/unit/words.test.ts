import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FACETS } from '@/lib/facility/facets';
import { SERVICE_CATEGORIES } from '@/lib/facility/service-codes/service-categories';
import { SERVICE_CODES } from '@/lib/facility/service-codes/service-codes';
import { forbiddenWords, withoutComments } from '../fixtures/forbidden-words';

const ROOMS = ['app', 'components', 'content', 'lib/disclosure', 'lib/call'];
/** It lists the words that it refuses. */
const REFUSES_WORDS = path.join('lib', 'call', 'helplines', 'claims.ts');
/** Guides are checked by what a reader sees of them: tests/unit/content/guides.test.ts. */
const files = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|json)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => file !== REFUSES_WORDS),
);

describe('the words of pages', () => {
  it('finds files in every room', () => {
    for (const room of ['app', 'components', 'lib/call'])
      expect(files.filter((file) => file.startsWith(`${room}/`)).length, room).toBeGreaterThan(0);
  });

  it.each(files)('%s stigmatizes nobody and promises nothing', (file) => {
    expect(forbiddenWords(withoutComments(readFileSync(file, 'utf8')))).toEqual([]);
  });
});

describe('the words of filters and services', () => {
  // Official names and synonyms are other people's words: the first are matched, the second typed, neither is shown.
  const shown = [
    ...SERVICE_CODES.flatMap(({ code, label, description }) => [
      [code, `${label}. ${description ?? ''}`] as const,
    ]),
    ...SERVICE_CATEGORIES.map(({ code, label }) => [code, label] as const),
    ...FACETS.flatMap(({ id, label, combines, choices }) => [
      [id, `${label}. ${combines}`] as const,
      ...choices.map((choice) => [`${id} ${choice.slug}`, `${choice.label}. ${choice.note ?? ''}`] as const),
    ]),
  ];

  it('stigmatize nobody and promise nothing', () => {
    expect(
      shown.flatMap(([where, text]) => forbiddenWords(text).map((found) => `${where}: ${found}`)),
    ).toEqual([]);
  });

  it('are American and speak of people, not of clients or cases', () => {
    const foreign =
      /\b(programme|centre|counselling|licence|organisation|behaviour|clients?|users?|patients?|inmates?)\b/i;
    expect(shown.filter(([, text]) => foreign.test(text))).toEqual([]);
  });
});

describe('the check itself', () => {
  it.each([
    'Help for addicts and their families',
    'a substance abuse program',
    'He got clean in 2019',
    'MAT is offered',
    'Our success rate is 93 %',
    'Quit for good',
    'Your call is 100% confidential',
    'The best rehab near you',
    'Top facilities in Texas',
    'Programs hand-picked by experts',
    'Relapse is common',
    'Do not be an enabler',
  ])('refuses "%s"', (sentence) => {
    expect(forbiddenWords(sentence)).not.toEqual([]);
  });

  it.each([
    'Treatment for people with an addiction',
    'What doctors call “MAT” is medication for opioid use disorder',
    'Substance Abuse and Mental Health Services Administration (SAMHSA)',
    'The National Institute on Drug Abuse says so',
    'Alcoholics Anonymous meets there',
    'A report of child abuse or neglect',
    'Ask the Tennessee Department of Mental Health and Substance Abuse Services',
    'South Carolina Department of Alcohol and Other Drug Abuse Services answers',
    'Delaware Division of Substance Abuse and Mental Health',
    'Format the list, then clean the request',
    'Call when it suits you',
  ])('accepts "%s"', (sentence) => {
    expect(forbiddenWords(sentence)).toEqual([]);
  });

  it('reads past comments, not past what is shown', () => {
    expect(forbiddenWords(withoutComments('// the best way\nconst a = 1; /* addicts */'))).toEqual([]);
    expect(forbiddenWords(withoutComments('<p>https://a.example addicts</p>'))).toHaveLength(1);
  });
});
