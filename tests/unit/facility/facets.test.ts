import { describe, expect, it } from 'vitest';
import { FACET_PARAMS, facetsOfParam, findChoice } from '@/lib/facility/facet-by-param';
import { FACETS } from '@/lib/facility/facets';
import { SERVICE_CODES, serviceCode } from '@/lib/facility/service-codes/service-codes';

const choices = FACETS.flatMap((facet) => facet.choices.map((choice) => ({ facet, choice })));
const codes = (param: string, slug: string) => [...(findChoice(param, slug)?.choice.codes ?? [])].sort();

describe('the facets', () => {
  it('reach every service code', () => {
    const reached = new Set(choices.flatMap(({ choice }) => choice.codes));
    expect(SERVICE_CODES.filter((entry) => !reached.has(entry.code))).toEqual([]);
  });

  it('name only codes of the dictionary, none twice in a choice', () => {
    for (const { facet, choice } of choices) {
      expect(
        choice.codes.filter((code) => !serviceCode(code)),
        `${facet.id} ${choice.slug}`,
      ).toEqual([]);
      expect(new Set(choice.codes).size, `${facet.id} ${choice.slug}`).toBe(choice.codes.length);
      expect(choice.codes.length).toBeGreaterThan(0);
    }
  });

  it('give every choice one address: slugs are unique within a parameter', () => {
    expect(new Set(choices.map(({ facet, choice }) => `${facet.param}=${choice.slug}`)).size).toBe(
      choices.length,
    );
  });

  it('have ids of their own and names that can stand in a URL', () => {
    expect(new Set(FACETS.map((facet) => facet.id)).size).toBe(FACETS.length);
    for (const name of [
      ...FACETS.flatMap((facet) => [facet.id, facet.param]),
      ...choices.map(({ choice }) => choice.slug),
    ])
      expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('take no parameter that a search needs for itself', () => {
    for (const param of ['near', 'radius', 'q', 'bbox', 'page', 'per_page', 'sort', 'lang'])
      expect(FACET_PARAMS).not.toContain(param);
  });

  it('label no two choices of a facet alike', () => {
    for (const facet of FACETS)
      expect(new Set(facet.choices.map((choice) => choice.label)).size, facet.id).toBe(facet.choices.length);
  });

  it('show first what a person asks first, and the rest behind', () => {
    const first = FACETS.filter((facet) => facet.shown === 'first').map((facet) => facet.id);
    expect(first).toEqual([
      'setting',
      'care-approach',
      'payment',
      'medication',
      'age',
      'population',
      'gender',
      'language',
    ]);
    expect(FACETS.slice(0, first.length).every((facet) => facet.shown === 'first')).toBe(true);
  });

  it('hold synonyms in lower case, as they are compared', () => {
    for (const { choice } of choices)
      for (const synonym of choice.synonyms ?? []) expect(synonym).toBe(synonym.toLowerCase().trim());
  });

  it.each([
    ['suboxone', 'medication', 'buprenorphine'],
    ['vivitrol', 'medication', 'naltrexone'],
    ['methadone clinic', 'care', 'otp'],
    ['rehab', 'care', 'inpatient'],
    ['halfway house', 'care', 'sober-living'],
    ['teens', 'age', 'children-teens'],
    ['sliding scale', 'payment', 'sliding-fee'],
    ['no insurance', 'payment', 'cannot-pay'],
    ['asl', 'language', 'sign-language'],
    ['couples', 'counseling', 'couples'],
    ['narcan', 'after-treatment', 'naloxone-education'],
  ])('know what "%s" stands for', (typed, param, slug) => {
    expect(findChoice(param, slug)?.choice.synonyms).toContain(typed);
  });
});

describe('levels of care', () => {
  // Measured on both directories of 2023: the codes that stand for each level.
  it.each([
    ['detox', 'DT HID RD OD'],
    ['inpatient', 'HI HID HIT RES RL RS RD'],
    ['inpatient-hospital', 'HI HID HIT'],
    ['residential', 'RES RL RS RD'],
    ['php', 'ODT PHDT PH'],
    ['iop', 'OIT'],
    ['outpatient', 'OP ORT'],
    ['sober-living', 'HH'],
    ['mat', 'OMB OTP MM BUM DB DM MWS UB UN RPN'],
    ['otp', 'OTP'],
    ['dual-diagnosis', 'SUMH CO IDD'],
    ['aftercare', 'ACC'],
    ['telehealth', 'TELE'],
  ])('%s stands for %s', (slug, expected) => {
    expect(codes('care', slug)).toEqual(expected.split(' ').sort());
  });

  it('share one parameter: settings are alternatives, approaches are requirements', () => {
    expect(facetsOfParam('care').map(({ id, mode }) => [id, mode])).toEqual([
      ['setting', 'any'],
      ['care-approach', 'each'],
    ]);
  });

  it('count a place that only accepts people on medication under medication, not under care=mat', () => {
    for (const code of ['MU', 'BU', 'NU']) {
      expect(codes('medication', 'any')).toContain(code);
      expect(codes('care', 'mat')).not.toContain(code);
    }
  });
});

describe('the opioid treatment program', () => {
  it('is what SAMHSA’s code says, and no more', () => {
    const said = 'Federally certified to give methadone for opioid use disorder.';
    expect(findChoice('care', 'otp')?.choice.note).toBe(said);
    expect(serviceCode('OTP')?.description).toBe(said);
  });
});

describe('payment', () => {
  it('takes a person who cannot pay to free care, a sliding fee or help with paying, in one choice', () => {
    expect(codes('payment', 'cannot-pay')).toEqual(['NP', 'PA', 'SS']);
  });
});

describe('look-ups', () => {
  it('find nothing for what is not declared', () => {
    expect(facetsOfParam('near')).toEqual([]);
    expect(findChoice('care', 'medicaid')).toBeNull();
    expect(findChoice('payment', '')).toBeNull();
    expect(findChoice('__proto__', 'constructor')).toBeNull();
  });
});
