import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_ANSWERS, OPTIONS, readAnswers } from '@/lib/finder/answers';
import { explain } from '@/lib/finder/explain';
import { answersQuery } from '@/lib/finder/posted-answers';

const read = (query: string) => readAnswers(new URLSearchParams(query));

describe('answers', () => {
  it('of an empty form are all skipped', () => {
    expect(read('who=&age=&near=+&radius=')).toEqual(NO_ANSWERS);
    expect(NO_ANSWERS).toMatchObject({ danger: [], who: null, near: null, radius: null, needs: [] });
  });

  it('are read from a form, each in the order in which it is declared', () => {
    const form = new FormData();
    form.append('substances', 'opioids');
    form.append('substances', 'alcohol');
    form.append('often', 'daily');
    form.append('near', ' Boston,  MA ');
    expect(readAnswers(form)).toEqual({
      ...NO_ANSWERS,
      substances: ['alcohol', 'opioids'],
      often: 'daily',
      near: 'Boston, MA',
    });
  });

  it('leave out what nobody could tick, and the first of several is the one', () => {
    expect(read('danger=dragons&who=me&who=someone-else&age=toString&radius=7')).toEqual({
      ...NO_ANSWERS,
      who: 'me',
    });
    const file = new FormData();
    file.append('near', new File([], 'x'));
    file.append('often', new File([], 'daily'));
    expect(readAnswers(file)).toEqual(NO_ANSWERS);
  });

  const name = fc.constantFrom(...Object.keys(OPTIONS), 'near', 'other');
  const value = fc.oneof(fc.string(), fc.constantFrom(...Object.values(OPTIONS).flat()));

  it('of any form make an explanation, and survive being carried on', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 60 }), (fields) => {
        const answers = readAnswers(new URLSearchParams(fields));
        expect(readAnswers(answersQuery(answers))).toEqual(answers);
        const header = String(answersQuery(answers));
        expect(header).toMatch(/^[\x21-\x7e]*$/);
        expect(explain(answers).danger).toEqual(answers.danger);
      }),
    );
  });
});

describe('an explanation', () => {
  it('looks farther for detox, unless a distance was chosen', () => {
    expect(explain(read('substances=alcohol&often=daily')).radius).toEqual({ value: '50', why: 'detox' });
    expect(explain(read('substances=alcohol')).radius).toEqual({ value: '25', why: 'usual' });
    expect(explain(read('substances=alcohol&often=daily&radius=10')).radius).toEqual({
      value: '10',
      why: 'chosen',
    });
  });

  it('sets a filter once, with every reason for it', () => {
    const { filters } = explain(
      read('substances=alcohol&substances=benzodiazepines&often=daily&health=seizure'),
    );
    expect(filters.map(({ value, on }) => [value, on])).toEqual([
      ['detox', true],
      ['residential-detox,hospital-detox', true],
      ['alcohol', false],
      ['benzodiazepines', false],
    ]);
    expect(filters[0]?.reasons.map(({ id }) => id)).toEqual([
      'detox-alcohol',
      'detox-benzodiazepines',
      'detox-hard-before',
    ]);
  });

  it('says of each past trouble what was answered, and no other', () => {
    const reasonsOf = (query: string) => explain(read(query)).filters[0]?.reasons.map(({ id }) => id);
    expect(reasonsOf('health=hospital')).toEqual(['detox-hospital-before']);
    expect(reasonsOf('health=delirium')).toEqual(['detox-hard-before']);
  });

  it('offers detox, and says what can still come, where alcohol was stopped after a seizure', () => {
    const { filters, notes } = explain(read('substances=alcohol&often=stopped&health=seizure'));
    expect(filters.map(({ value, on }) => [value, on])).toEqual([
      ['detox', false],
      ['alcohol', false],
    ]);
    expect(notes.map(({ id }) => id)).toEqual(['stopped-lately']);
  });

  it('is on when one reason is, though another only offers it', () => {
    const { filters } = explain(read('substances=alcohol&health=seizure'));
    expect(filters[0]).toMatchObject({ value: 'detox', on: true });
    expect(filters[0]?.reasons.map(({ id }) => id)).toEqual(['detox-alcohol-if-daily', 'detox-hard-before']);
  });

  it('carries for whom it is, and where', () => {
    expect(explain(read('who=someone-else&near=Ohio'))).toMatchObject({ forSomeoneElse: true, near: 'Ohio' });
    expect(explain(NO_ANSWERS)).toMatchObject({ forSomeoneElse: false, near: '', filters: [], notes: [] });
  });
});
