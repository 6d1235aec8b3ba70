import { describe, expect, it } from 'vitest';
import { REASONS } from '@/content/finder/reasons';
import { finder } from '@/content/messages/en/finder';
import { finderResult } from '@/content/messages/en/finder-result';
import { findChoice } from '@/lib/facility/facet-by-param';
import { NO_ANSWERS, OPTIONS } from '@/lib/finder/answers';
import { holds, RULES } from '@/lib/finder/rules';
import type { Rule } from '@/lib/finder/rules/rule';
import { SOURCES } from '@/lib/finder/sources';
import { forbiddenWords } from '../../fixtures/forbidden-words';
import { readingGrade, sentencesOf } from '../../fixtures/reading-grade';

const rules: readonly Rule[] = RULES;

describe.each(RULES.map(({ id }) => id))('the rule %s', (id) => {
  const rule = rules.find((one) => one.id === id) as Rule;
  const reason = REASONS[id];

  it('sets filters that the search has, alternatives where there are several', () => {
    for (const slug of rule.filter?.slugs ?? []) {
      const found = findChoice(String(rule.filter?.param), slug);
      expect(found, slug).not.toBeNull();
      if ((rule.filter?.slugs.length ?? 0) > 1) expect(found?.facet.mode).toBe('any');
    }
    if (rule.offered) expect(rule.filter).toBeDefined();
  });

  it('does not hold where nothing was answered, and asks something', () => {
    expect(holds(rule, NO_ANSWERS)).toBe(false);
    expect(rule.asks.length).toBeGreaterThan(0);
  });

  it('says why in plain sentences', () => {
    expect(sentencesOf(reason).length).toBeLessThanOrEqual(2);
    expect(reason).toMatch(/^[A-Z].*\.$/s);
    expect(readingGrade([reason])).toBeLessThanOrEqual(11);
    expect(forbiddenWords(reason)).toEqual([]);
  });

  it('diagnoses nobody, names and favors no place', () => {
    expect(reason).not.toMatch(/\b(you have|you are an?|diagnos|match|recommend a|we suggest|better place)/i);
  });
});

it('reasons are written for grade 8 at most, all together', () => {
  expect(readingGrade(Object.values(REASONS))).toBeLessThanOrEqual(8);
});

it('every rule has its own name, and every sentence its rule', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(REASONS).toSorted()).toEqual(ids.toSorted());
});

it('every source has a date and an address, and is used', () => {
  for (const [name, source] of Object.entries(SOURCES)) {
    expect(source.date ?? ('read' in source && source.read), name).toMatch(/^(19|20)\d\d(-\d\d)?$/);
    expect(new URL(source.url).protocol, name).toBe('https:');
    expect(
      rules.some((rule) => rule.source === source),
      name,
    ).toBe(true);
  }
});

it('at most seven questions are asked, every option has its words, and all of them can be read', () => {
  for (const [question, options] of Object.entries(OPTIONS)) {
    const words = finder.options[question as keyof typeof OPTIONS];
    expect(Object.keys(words).toSorted(), question).toEqual([...options].toSorted());
  }
  const said = [finder, finderResult].flatMap((messages) =>
    Object.values(messages).filter((words) => typeof words === 'string'),
  );
  expect(readingGrade(said)).toBeLessThanOrEqual(8);
  expect(said.flatMap((words) => forbiddenWords(words))).toEqual([]);
});
