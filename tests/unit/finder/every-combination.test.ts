import { describe, expect, it, test } from 'vitest';
import { REASONS } from '@/content/finder/reasons';
import { facetsOfParam, findChoice } from '@/lib/facility/facet-by-param';
import { type Answers, NO_ANSWERS, OPTIONS } from '@/lib/finder/answers';
import { type Explanation, explain } from '@/lib/finder/explain';
import { RULES } from '@/lib/finder/rules';
import type { Ask, Rule } from '@/lib/finder/rules/rule';
import { cleanSearch } from '@/lib/search/clean-search';

/*
 * All answers together are some 10^17. A rule is given only what it asks (`holds`), so the questions fall into groups that no rule
 * joins, and each group is gone through whole. What is found of the groups holds of all answers together, because no
 * two groups set the same filter or filters that are alternatives to each other: that is tested, too.
 */
const rules: readonly Rule[] = RULES;
const GROUPS: readonly (readonly Ask[])[] = [
  ['substances', 'often', 'health', 'needs.work'],
  ['needs.ride', 'needs.children', 'needs.access'],
  ['needs.spanish', 'needs.sign-language', 'needs.other-language'],
  ['age'],
  ['pay'],
];
const groupOf = (rule: Rule) =>
  GROUPS.findIndex((group) => rule.asks.every((asked) => group.includes(asked)));

/** Every set of some options, and none. */
const sets = <T>(options: readonly T[]): T[][] =>
  Array.from({ length: 2 ** options.length }, (_, bits) => options.filter((_one, at) => bits & (1 << at)));

const facetOf = (param: string, slug: string) => findChoice(param, slug)?.facet;

/** The search that the form would make of its boxes, ticked ones or all. */
function searchOf({ filters }: Explanation, all: boolean) {
  const params: Record<string, string[]> = {};
  for (const { param, value, on } of filters)
    if (on || all) params[param] = [...(params[param] ?? []), value];
  return params;
}

const seen = new Set<string>();

/** What has to be true of any explanation. Searches are gathered, to be cleaned once each. */
function expectLawful(answers: Answers, explained: Explanation) {
  const reasons = [...explained.filters.flatMap((filter) => filter.reasons), ...explained.notes];
  const keys = explained.filters.map(({ param, value }) => `${param}=${value}`);
  const { substances, health, pay, needs } = answers;
  const isAnswered = [substances, health, pay, needs].some((given) => given.length > 0);
  const isWhole =
    (reasons.length > 0 || !isAnswered) &&
    explained.filters.every((filter) => filter.reasons.length > 0) &&
    reasons.every(({ id, source: { date, read } }) => REASONS[id] && (date || read)) &&
    new Set(keys).size === keys.length &&
    new Set(reasons.map(({ id }) => id)).size === reasons.length;
  if (!isWhole) expect.fail(`Not whole: ${JSON.stringify({ answers, explained })}`);
  // Settings are alternatives: another one beside detox would let in places without it.
  if (keys.includes('care=detox') && keys.includes('care=iop,outpatient'))
    expect.fail(`Detox has an alternative: ${JSON.stringify(answers)}`);
  seen.add(JSON.stringify(searchOf(explained, false)));
  seen.add(JSON.stringify(searchOf(explained, true)));
}

describe('every rule', () => {
  it('asks within one group', () => {
    expect(rules.filter((rule) => groupOf(rule) < 0).map(({ id }) => id)).toEqual([]);
  });

  it('sets no filter that a rule of another group sets, or that is an alternative to it', () => {
    const anyOf = rules.flatMap((rule) =>
      (rule.filter?.slugs ?? []).map((slug) => {
        const facet = facetOf(String(rule.filter?.param), slug);
        return { group: groupOf(rule), key: facet?.mode === 'each' ? `${facet.id} ${slug}` : facet?.id };
      }),
    );
    for (const { group, key } of anyOf)
      expect(anyOf.filter((other) => other.key === key && other.group !== group)).toEqual([]);
  });
});

describe.each(sets(OPTIONS.substances))('with substances %j', (...given) => {
  const substances = given as Answers['substances'];

  it('every combination of the rest of its group is lawful, and what can kill is minded', () => {
    for (const often of [...OPTIONS.often, null])
      for (const health of sets(OPTIONS.health))
        for (const needs of sets(['work'] as const)) {
          const answers = { ...NO_ANSWERS, substances, often, health, needs };
          const explained = explain(answers);
          expectLawful(answers, explained);
          expectMinded(answers, explained);
        }
  });
});

/** Judged by hand, not by the table. */
function expectMinded({ substances, often, health }: Answers, { filters, notes }: Explanation) {
  const detox = filters.find(({ value }) => value === 'detox');
  const depends = substances.includes('alcohol') || substances.includes('benzodiazepines');
  const wasHard = health.some((one) => one === 'seizure' || one === 'delirium' || one === 'hospital');
  const must = often !== 'stopped' && (wasHard || (depends && often === 'daily'));
  if (must !== (detox?.on ?? false)) expect.fail(JSON.stringify({ substances, often, health }));
  if (depends && often === null && !detox) expect.fail(JSON.stringify({ substances, health }));
  // Seizures and delirium come in the days after the last drink: whoever has stopped is not past them.
  const warned = notes.some(({ id }) => id === 'stopped-lately');
  const mayStillCome = often === 'stopped' && (wasHard || depends);
  if (mayStillCome !== warned || (mayStillCome && !detox))
    expect.fail(JSON.stringify({ substances, health }));
  const tolerance = notes.some(({ id }) => id === 'tolerance');
  if (tolerance !== substances.includes('opioids')) expect.fail(substances.join());
  const medication = filters.find(({ value }) => value === 'mat');
  if (substances.includes('opioids') !== (medication?.on ?? false)) expect.fail(substances.join());
}

test.each([
  [['ride', 'children', 'access'] as const],
  [['spanish', 'sign-language', 'other-language'] as const],
])('every set of the needs %j is lawful', (group: readonly Answers['needs'][number][]) => {
  for (const needs of sets(group)) {
    const answers = { ...NO_ANSWERS, needs };
    expectLawful(answers, explain(answers));
  }
});

test.each([...OPTIONS.age, null])('age %s is lawful', (age) => {
  const answers = { ...NO_ANSWERS, age };
  expectLawful(answers, explain(answers));
});

test('every set of ways to pay is lawful, and each way is an alternative', () => {
  for (const pay of sets(OPTIONS.pay)) {
    const answers = { ...NO_ANSWERS, pay };
    const explained = explain(answers);
    expectLawful(answers, explained);
    expect(explained.filters.length).toBe(pay.filter((way) => way !== 'unsure').length);
    expect(explained.filters.every(({ param, on }) => param === 'payment' && on)).toBe(true);
  }
  expect(facetsOfParam('payment').map(({ mode }) => mode)).toEqual(['any']);
});

test('every search that was made is taken by the search as it is', () => {
  expect(seen.size).toBeGreaterThan(200);
  for (const made of seen) {
    const params: Record<string, string[]> = JSON.parse(made);
    const { request, problems } = cleanSearch(params);
    expect(problems).toEqual([]);
    const asked = Object.values(params).flatMap((values) => values.flatMap((value) => value.split(',')));
    expect(Object.values(request.chosen).flat().toSorted()).toEqual(asked.toSorted());
  }
});
