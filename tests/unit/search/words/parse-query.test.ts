import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facet } from '@/lib/facility/facet';
import { FACETS } from '@/lib/facility/facets';
import { MAX_QUERY_WORDS, parseQuery } from '@/lib/search/words/parse-query';
import { serviceWords } from '@/lib/search/words/service-words';

const facet: Facet = {
  id: 'help',
  param: 'help',
  label: 'Help',
  mode: 'any',
  combines: 'Any of these',
  shown: 'first',
  choices: [
    {
      slug: 'otp',
      label: 'Opioid treatment program',
      codes: ['OTP'],
      synonyms: ['methadone clinic', 'drug rehab'],
    },
    { slug: 'free', label: 'Free: takes no payment', codes: ['NP'], synonyms: ['no money'] },
    { slug: 'family', label: 'Families', codes: ['FAM'] },
    { slug: 'state', label: 'State plan other than Medicaid', codes: ['SI'] },
  ],
};
const services = serviceWords([facet]);
const anyCharacter = fc.nat({ max: 0x10ffff }).map((code) => String.fromCodePoint(code));
const choice = (slug: string) => ({ facetId: 'help', slug });
const parse = (q: string) => parseQuery(q, services);

describe('a typed text', () => {
  test('is names where nothing else is meant', () => {
    expect(parse('Hope Bridge')).toEqual({
      words: ['hope', 'bridge'],
      terms: [
        { names: [[0]], choices: [] },
        { names: [[1]], choices: [] },
      ],
    });
  });

  test('is the longest phrase for a service that it holds', () => {
    expect(parse('boston methadone clinics').terms).toEqual([
      { names: [[0]], choices: [] },
      { names: [[1, 2]], choices: [choice('otp')] },
    ]);
  });

  test('finds a service by a word of its label, in singular or plural', () => {
    expect(parse('family').terms).toEqual([{ names: [[0]], choices: [choice('family')] }]);
    expect(parse('opioids').terms).toEqual([{ names: [[0]], choices: [choice('otp')] }]);
  });

  test('does not take a part of a synonym, or what a label denies, for the whole', () => {
    expect(parse('money').terms[0]?.choices).toEqual([]);
    expect(parse('payment').terms[0]?.choices).toEqual([]);
    expect(parse('medicaid').terms[0]?.choices).toEqual([]);
    expect(parse('no money').terms[0]?.choices).toEqual([choice('free')]);
  });

  test('requires no word that every place has, while there is another', () => {
    const { words, terms } = parse('hope treatment center drug rehab');
    expect(words).toEqual(['hope', 'treatment', 'center', 'drug', 'rehab']);
    expect(terms).toEqual([{ names: [[0]], choices: [] }]);
  });

  test('requires any one of them when there is no other', () => {
    expect(parse('center drug rehab').terms).toEqual([{ names: [[0], [1, 2]], choices: [choice('otp')] }]);
  });

  test('requires nothing when it is all grammar', () => {
    expect(parse('for me')).toEqual({ words: [], terms: [] });
  });

  test('is read up to a limit, and each word once', () => {
    expect(parse('hope hope bridge hope').words).toEqual(['hope', 'bridge']);
    expect(parse('b c d e f g h j k l m n p').words).toHaveLength(MAX_QUERY_WORDS);
  });

  test('names only words that it has, whatever it is', () => {
    const all = serviceWords(FACETS);
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 80 }), (q) => {
        const { words, terms } = parseQuery(q, all);
        const indexes = terms.flatMap(({ names }) => names.flat());
        expect(Math.max(-1, ...indexes)).toBeLessThan(words.length);
        expect(words.length).toBeLessThanOrEqual(MAX_QUERY_WORDS);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the declared facets', () => {
  const declared = serviceWords(FACETS);
  test.each([
    ['suboxone', 'medication', 'buprenorphine'],
    ['methadone', 'medication', 'methadone'],
    ['methadone clinic', 'care-approach', 'otp'],
    ['detox', 'setting', 'detox'],
    ['outpatient', 'setting', 'outpatient'],
    ['free', 'payment', 'free'],
    ['free', 'payment', 'cannot-pay'],
    ['free rehab', 'payment', 'cannot-pay'],
    ['no insurance', 'payment', 'cannot-pay'],
    ['medicaid', 'payment', 'medicaid'],
  ])('know “%s”', (phrase, facetId, slug) => {
    const [term] = parseQuery(phrase, declared).terms;
    expect(term?.choices).toContainEqual({ facetId, slug });
  });

  test('do not take “medicaid” for plans other than Medicaid', () => {
    expect(parseQuery('medicaid', declared).terms[0]?.choices.map(({ slug }) => slug)).not.toContain(
      'state-insurance',
    );
  });
});
