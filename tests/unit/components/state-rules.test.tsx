import { describe, expect, it } from 'vitest';
import { StateNote } from '@/components/disclosure/state-note';
import { StateRulesSection } from '@/components/disclosure/state-rules-section';
import { rulesOf, STATE_RULES } from '@/lib/disclosure/state-rules/state-rules';
import { attribute, elements, links, pageOf, words } from './read-page';

const section = (state: string, open?: boolean) => pageOf(<StateRulesSection state={state} open={open} />);
const note = (state: string | null) => pageOf(<StateNote state={state} />);

describe('the rules of a state on its listings', () => {
  it.each(STATE_RULES.map(({ state }) => state))(
    'say all that is known of %s, with source and date',
    async (state) => {
      const html = await section(state);
      const rules = rulesOf(state);
      for (const { says, law } of rules?.rules ?? []) {
        expect(words(html)).toContain(says);
        expect(words(html)).toContain(law);
      }
      expect(words(html)).toContain(rules?.check.says);
      expect(words(html)).toContain('Read November 22, 2026.');
      expect(words(html).match(/read November 22, 2026\)/g)).toHaveLength(rules?.rules.length ?? 0);
    },
  );

  it('link the state’s own list and law, and everyone who pays', async () => {
    const targets = links(await section('FL')).map(({ href }) => href);
    expect(targets).toEqual([
      'https://www.myflfamilies.com/',
      '/advertisers',
      'https://www.flsenate.gov/Laws/Statutes/2024/397.55',
      'https://www.flsenate.gov/Laws/Statutes/2024/397.55',
    ]);
    for (const link of elements(await section('FL'), 'a'))
      if (attribute(link, 'href')?.startsWith('https:')) expect(attribute(link, 'rel')).toBe('noreferrer');
  });

  it('name law and agency without a link where the address is not known for sure', async () => {
    const html = await section('TN');
    expect(links(html).map(({ href }) => href)).toEqual(['/advertisers']);
    expect(words(html)).toContain('Tennessee Code, section 33-2-1403');
  });

  it('are closed beside a listing and open on the state’s own page', async () => {
    expect(elements(await section('CA'), 'details')[0]).not.toMatch(/^<details[^>]*\sopen/);
    expect(elements(await section('CA', true), 'details')[0]).toMatch(/^<details[^>]*\sopen/);
  });

  it.each(['OH', 'XX', ''])('are nothing for %j, of which nothing was read', async (state) => {
    expect(await section(state)).toBe('');
  });
});

describe('the line above a search', () => {
  it('leads to the license and to who pays', async () => {
    const html = await note('FL');
    expect(words(html)).toBe('Florida: Check a license Who pays this site');
    expect(links(html).map(({ href }) => href)).toEqual(['/places/florida#rules', '/advertisers']);
  });

  it('leads to where the rules stand', async () => {
    const [, anchor] = links(await note('CA'))[0]?.href.split('#') ?? [];
    expect(attribute(elements(await section('CA', true), 'section')[0] ?? '', 'id')).toBe(anchor);
  });

  it.each(['OH', null])('is not there for %j', async (state) => {
    expect(await note(state)).toBe('');
  });
});
