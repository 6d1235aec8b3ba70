import { describe, expect, it } from 'vitest';
import { rulesOf, STATE_RULES } from '@/lib/disclosure/state-rules/state-rules';
import { stateByCode } from '@/lib/place/states';

const states = STATE_RULES.map((rules) => [stateByCode(rules.state)?.name ?? rules.state, rules] as const);

/** Hosts of a state's own, or of a department of it. */
const OFFICIAL = /(\.gov|^www\.myflfamilies\.com)$/;
const DAY = /^20\d\d-(0[1-9]|1[0-2])-([0-2]\d|3[01])$/;

describe('the rules of states', () => {
  it('are of three states, each once', () => {
    expect(STATE_RULES.map(({ state }) => state)).toEqual(['CA', 'FL', 'TN']);
  });

  it.each(['FL', 'CA', 'TN'])('are found by the code %s', (state) => {
    expect(rulesOf(state)?.state).toBe(state);
  });

  it.each(['OH', 'fl', '', 'XX', null])('are none for %j', (state) => {
    expect(rulesOf(state)).toBeNull();
  });
});

describe.each(states)('what is said of %s', (name, { check, rules }) => {
  it('names its state', () => {
    expect(check.says).toContain(name);
    for (const { law } of rules) expect(law).toContain(name);
  });

  it('is whole sentences, and no advice', () => {
    for (const { says } of [check, ...rules]) {
      expect(says).toMatch(/^[A-Z].*\.$/);
      expect(says).not.toMatch(/\b(safe|trust|quality|recommend|should)\b/i);
    }
  });

  it('cites a section, the day it was read, and the edition where that is known', () => {
    expect(rules.length).toBeGreaterThan(0);
    expect(check.readOn).toMatch(DAY);
    for (const { law, readOn, edition } of rules) {
      expect(law).toMatch(/, section \d[\d.-]*\d$/);
      expect(readOn).toMatch(DAY);
      expect(edition === null || /\b20\d\d\b/.test(edition)).toBe(true);
    }
  });

  it('leads to the state’s own pages, encrypted, or nowhere', () => {
    const links = [check.url, ...rules.map(({ lawUrl }) => lawUrl)].filter((url) => url !== null);
    for (const link of links) {
      const { protocol, hostname } = new URL(link);
      expect(protocol).toBe('https:');
      expect(hostname === 'www.flsenate.gov' || OFFICIAL.test(hostname), hostname).toBe(true);
    }
  });

  it('leads to the section that it cites', () => {
    for (const { law, lawUrl } of rules)
      if (lawUrl) expect(lawUrl).toContain(law.slice(law.lastIndexOf(' ') + 1));
  });
});

it('tells in Florida that providers may contract only with marketers who name those that pay', () => {
  const said = rulesOf('FL')
    ?.rules.map(({ says }) => says)
    .join(' ');
  expect(said).toMatch(
    /may contract with a marketer .* only if the contract requires that the marketer tells you/,
  );
  expect(said).toMatch(/by name, which licensed providers and residences it represents pay it/);
  expect(said).toMatch(/lists of those that are licensed/);
  expect(said).toMatch(/may not lead you to another one without your knowing/);
});

it('tells in California how to look a license up, and that contact details may not lead elsewhere', () => {
  const california = rulesOf('CA');
  expect(california?.check.url).toBe('https://data.chhs.ca.gov/dataset/sud-recovery-treatment-facilities');
  const said = california?.rules.map(({ says }) => says).join(' ');
  expect(said).toMatch(/probation, suspended or revoked/);
  expect(said).toMatch(/contact details that lead you, without your knowing, to a business/);
});
