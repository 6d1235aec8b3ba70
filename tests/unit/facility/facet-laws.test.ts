import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { careLabel, careOf } from '@/lib/facility/care';
import { FACET_PARAMS, facetsOfParam, findChoice } from '@/lib/facility/facet-by-param';
import { FACETS } from '@/lib/facility/facets';
import { SERVICE_CATEGORIES } from '@/lib/facility/service-codes/service-categories';
import { SERVICE_CODES, serviceCode } from '@/lib/facility/service-codes/service-codes';
import { serviceGroups } from '@/lib/facility/service-groups';
import { singleChoices } from '@/lib/facility/single-choices';

const ALL_CODES = SERVICE_CODES.map(({ code }) => code);
const someCodes = fc.subarray(ALL_CODES, { minLength: 0, maxLength: 40 });
const choices = FACETS.flatMap((facet) => facet.choices.map((choice) => ({ facet, choice })));

describe('a code of SAMHSA’s', () => {
  it('in a category of payment or gender can be asked for by name', () => {
    const named = (category: string) =>
      SERVICE_CODES.filter((entry) => entry.category === category).filter(
        ({ code }) => !choices.some(({ choice }) => choice.codes.length === 1 && choice.codes[0] === code),
      );
    expect(named('PAY').map(({ code }) => code)).toEqual([]);
    expect(named('GN').map(({ code }) => code)).toEqual([]);
  });
});

describe('a choice', () => {
  it('is found by its address alone', () => {
    for (const { facet, choice } of choices) {
      expect(findChoice(facet.param, choice.slug)).toEqual({ facet, choice });
      expect(facetsOfParam(facet.param)).toContain(facet);
      expect(FACET_PARAMS).toContain(facet.param);
    }
  });

  it('has no synonym twice', () => {
    const twice = FACETS.flatMap(({ id, choices: own }) =>
      own.flatMap(({ slug, synonyms = [] }) =>
        synonyms.length === new Set(synonyms).size ? [] : [`${id} ${slug}`],
      ),
    );
    expect(twice).toEqual([]);
  });

  it('is never a promise, and never says "other" without saying than what', () => {
    for (const { facet, choice } of choices) {
      expect(choice.label, `${facet.id} ${choice.slug}`).not.toMatch(
        /\b(best|top|leading|trusted|proven)\b/i,
      );
      expect(choice.label).not.toBe('Other');
    }
  });

  it('is labelled as a sentence begins, without an end, trimmed', () => {
    for (const { facet, choice } of choices) {
      expect(choice.label, `${facet.id} ${choice.slug}`).toMatch(/^[A-Z0-9]\S*/);
      expect(choice.label).not.toMatch(/[.\s]$/);
      if (choice.note) expect(choice.note, `${facet.id} ${choice.slug}`).toMatch(/[.?]$/);
    }
  });

  it('that asks for a bare "no" says so in its label', () => {
    const noes = choices.filter(({ choice }) =>
      choice.codes.every((code) => serviceCode(code)?.says === 'no'),
    );
    expect(noes.length).toBeGreaterThan(0);
    for (const { choice } of noes) expect(choice.label, choice.slug).toMatch(/\b(not?|without|non)\b/i);
  });

  it('mixes no "yes" with a "no"', () => {
    for (const { facet, choice } of choices) {
      const said = new Set(choice.codes.map((code) => serviceCode(code)?.says ?? 'yes'));
      expect([...said], `${facet.id} ${choice.slug}`).toHaveLength(1);
    }
  });
});

describe('levels of care', () => {
  it('depend on the set of codes, not on their order or number', () => {
    fc.assert(
      fc.property(someCodes, (codes) => {
        expect(careOf([...codes].reverse())).toEqual(careOf(codes));
        expect(careOf([...codes, ...codes])).toEqual(careOf(codes));
      }),
    );
  });

  it('only grow with more codes', () => {
    fc.assert(
      fc.property(someCodes, someCodes, (some, more) => {
        const both = new Set(careOf([...some, ...more]));
        for (const slug of careOf(some)) expect(both.has(slug)).toBe(true);
      }),
    );
  });

  it('are the union of what each code stands for', () => {
    fc.assert(
      fc.property(someCodes, (codes) => {
        const each = new Set(codes.flatMap((code) => careOf([code])));
        expect(new Set(careOf(codes))).toEqual(each);
      }),
    );
  });

  // Codes that say from what, by which medicine or in which building; by themselves they are no level of care.
  it.each([
    'ADTX',
    'BDTX',
    'CDTX',
    'MDTX',
    'ODTX',
    'MDET',
    'PSY',
    'IPSY',
    'SHP',
    'GH',
    'PSYH',
    'HS',
    'OFD',
    'DP',
    'SOTP',
    'MU',
    'BU',
    'NU',
  ])('%s alone is none', (code) => {
    expect(serviceCode(code)).not.toBeNull();
    expect(careOf([code])).toEqual([]);
  });

  it.each([
    ['DLC', 'detox'],
    ['DB', 'detox'],
    ['DM', 'detox'],
  ])('%s says how, not that there is %s', (code, slug) => {
    expect(careOf([code])).not.toContain(slug);
  });

  it('have a label of their own each', () => {
    const labels = facetsOfParam('care').flatMap((facet) => facet.choices.map(({ slug }) => careLabel(slug)));
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe('everything reported, by category', () => {
  it('shows each known code once, as a yes or as a no', () => {
    fc.assert(
      fc.property(someCodes, (codes) => {
        const groups = serviceGroups(codes);
        const shown = groups.flatMap(({ yes, no }) => [...yes, ...no]).map(({ code }) => code);
        expect([...shown].sort()).toEqual([...codes].sort());
        for (const { no } of groups) for (const { says } of no) expect(says).toBe('no');
      }),
    );
  });

  it('says of every category that all are asked about whether it was answered', () => {
    const asked = SERVICE_CATEGORIES.filter(({ silence }) => silence === 'not-reported').map(
      ({ code }) => code,
    );
    fc.assert(
      fc.property(someCodes, (codes) => {
        const groups = new Map(serviceGroups(codes).map((group) => [group.category, group]));
        for (const category of asked) {
          const answered = codes.some((code) => serviceCode(code)?.category === category);
          expect(groups.get(category)?.notReported).toBe(!answered);
        }
      }),
    );
  });

  it('keeps the order of the categories', () => {
    const order = SERVICE_CATEGORIES.map(({ code }) => code);
    fc.assert(
      fc.property(someCodes, (codes) => {
        const places = serviceGroups(codes).map(({ category }) => order.indexOf(category));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });
});

describe('choices that stand for no others', () => {
  // The facets that a listing goes through one by one.
  it.each(['care', 'payment'].flatMap(facetsOfParam))(
    'of $id reach every code that the facet reaches',
    (facet) => {
      const reached = new Set(singleChoices(facet).flatMap(({ codes }) => codes));
      for (const code of facet.choices.flatMap(({ codes }) => codes))
        expect(reached.has(code), code).toBe(true);
    },
  );

  it('leave out what is said by its parts: inpatient by hospital and residential', () => {
    const [settings] = facetsOfParam('care');
    const slugs = settings ? singleChoices(settings).map(({ slug }) => slug) : [];
    expect(slugs).not.toContain('inpatient');
    expect(slugs).toEqual(expect.arrayContaining(['inpatient-hospital', 'residential']));
  });
});
