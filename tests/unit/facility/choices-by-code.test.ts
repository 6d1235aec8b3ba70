import { expect, it } from 'vitest';
import { choicesByCode } from '@/lib/facility/facets/choices-by-code';

it('labels a choice as the dictionary labels its code, with its description as the note', () => {
  expect(choicesByCode({ 'on-foot': ['WI', 'walk in'], iop: 'OP' })).toEqual([
    {
      slug: 'on-foot',
      label: 'Psychiatric emergency care without an appointment',
      codes: ['WI'],
      note: undefined,
      synonyms: ['walk in'],
    },
    {
      slug: 'iop',
      label: 'Outpatient care',
      codes: ['OP'],
      note: 'You come for visits and sleep at home.',
      synonyms: [],
    },
  ]);
});

it('stops at a code that nobody explains', () => {
  expect(() => choicesByCode({ oops: 'NOPE' })).toThrow('"oops" names the unknown service code NOPE');
});
