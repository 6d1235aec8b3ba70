import { describe, expect, it } from 'vitest';
import type { SourcedFact } from '@/content/facts/sourced-fact';
import { sourcedFact } from '@/content/facts/sourced-fact';
import { STARTING, TAKE_HOME, WHAT_IT_IS, WITHOUT_A_PROGRAM } from '@/content/otp/en/rules';
import { NATIONWIDE } from '@/content/states/nationwide';
import { STATE_FACT_KINDS, stateFacts } from '@/lib/place/state-facts';
import { STATES } from '@/lib/place/states';
import { forbiddenWords } from '../../fixtures/forbidden-words';

const TODAY = '2026-11-26';
/** Closed, or copies of laws and words of firms that nobody in the state answers for. */
const NO_SOURCE =
  /casetext|lexace|self-law|getpocketlaw|uslawyerdatabase|avisenlegal|lawserver|rtssaas|dhss\.alaska|\/es\/page|pew\.org\/pl/;
const known = STATES.flatMap(({ code }) =>
  stateFacts(code).flatMap(({ kind, fact }) => (fact ? [{ code, kind, fact }] : [])),
);
const everywhere: SourcedFact[] = [
  ...Object.values(NATIONWIDE),
  ...WHAT_IT_IS,
  ...STARTING,
  TAKE_HOME.fact,
  ...WITHOUT_A_PROGRAM,
];
const all = [...known.map(({ fact }) => fact), ...everywhere];

describe('the facts of states', () => {
  it.each(STATES.map(({ code }) => code))('%s has each kind once, known or not', (code) => {
    expect(stateFacts(code).map(({ kind }) => kind)).toEqual(STATE_FACT_KINDS);
  });

  it('are none for what is no state', () => {
    expect(stateFacts('XX').every(({ fact }) => fact === null)).toBe(true);
  });

  it('say of one state’s office no name of another state', () => {
    const names = STATES.map(({ name }) => name).filter((name) => name !== 'Virginia' && name !== 'Kansas');
    for (const { code, kind, fact } of known) {
      if (!['agency', 'license', 'medicaid'].includes(kind)) continue;
      const others = names.filter((name) => STATES.find((state) => state.code === code)?.name !== name);
      expect(
        others.filter((name) => fact.says.includes(name)),
        `${code} ${kind}`,
      ).toEqual([]);
    }
  });

  it('name the 41 that opened Medicaid to adults with low income, and the 10 that have not', () => {
    const states = (start: string) =>
      known
        .filter(({ kind, fact }) => kind === 'medicaid-expansion' && fact.says.startsWith(start))
        .map(({ code }) => code);
    expect(states('Medicaid is open')).toHaveLength(41);
    expect(states('The state has not opened').sort()).toEqual([
      'AL',
      'FL',
      'KS',
      'MS',
      'SC',
      'TN',
      'TX',
      'WY',
    ]);
    expect(states('The state has not taken up').sort()).toEqual(['GA', 'WI']);
  });

  it('say of Wisconsin and Georgia which adults can get Medicaid there without the expansion', () => {
    const says = (code: string) =>
      known.find((one) => one.code === code && one.kind === 'medicaid-expansion')?.fact.says;
    expect(says('WI')).toMatch(
      /BadgerCare Plus is open to adults .* up to 100% of the federal poverty level/,
    );
    expect(says('WI')).toContain('You need not have children or a disability.');
    expect(says('GA')).toMatch(/Georgia Pathways to Coverage .* up to 100% .* 80 hours a month/);
  });

  it('date a law by its own days, the later one too', () => {
    const law = (code: string) => known.find((one) => one.code === code && one.kind === 'good-samaritan');
    expect(law('AL')?.fact.says).toBe(
      'Since June 10, 2015 the law gives some protection to people who get help in an overdose.',
    );
    expect(law('CA')?.fact.says).toMatch(/^Since January 1, 2013 .* from arrest too\.$/);
    expect(law('CO')?.fact.says).toMatch(/^Since May 29, 2012 .*; since August 10, 2016 from arrest too\.$/);
  });
});

describe('every fact', () => {
  it('is whole: sentences, a publisher, an address over https, and the day it was read', () => {
    for (const fact of all) expect(sourcedFact.safeParse(fact).error?.issues ?? [], fact.says).toEqual([]);
  });

  it('is no older than its reading, and read no later than today', () => {
    for (const { says, source } of all) {
      expect(source.readOn <= TODAY, says).toBe(true);
      if (source.asOf) expect(source.asOf <= source.readOn, says).toBe(true);
    }
  });

  it('cites and links nothing that cannot stand', () => {
    const addresses = all.flatMap(({ link, source }) => [source.url, ...(link ? [link.url] : [])]);
    expect(addresses.filter((url) => NO_SOURCE.test(url))).toEqual([]);
  });

  it('stigmatizes nobody and promises nothing', () => {
    expect(all.flatMap(({ says }) => forbiddenWords(says).map((found) => `${says}: ${found}`))).toEqual([]);
  });
});
