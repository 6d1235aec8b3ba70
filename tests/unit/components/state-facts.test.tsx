import { describe, expect, it } from 'vitest';
import { StateFacts } from '@/components/listing/state-facts';
import { stateFacts } from '@/lib/place/state-facts';
import { STATES, type State, stateByCode } from '@/lib/place/states';
import { elements, links, pageOf, words } from './read-page';

const UNKNOWN = 'We do not know yet.';
const of = (code: string) => pageOf(<StateFacts state={stateByCode(code) as State} />);

describe('what a state’s page says of it', () => {
  it('says so where nothing is known, in its row', async () => {
    const html = words(await of('GU'));
    expect(html).toContain(`When you call for help ${UNKNOWN}`);
    expect(html).toContain(`Who can get Medicaid ${UNKNOWN}`);
  });

  it.each(STATES)(
    '$name: every row is there once, and says what is known or that it is not',
    async (state) => {
      const html = await of(state.code);
      const missing = stateFacts(state.code).filter(({ fact }) => fact === null);
      const unknown = words(html).split(UNKNOWN).length - 1;
      // Where a state's rules were read they have the row on licenses.
      expect([missing.length, missing.length - 1]).toContain(unknown);
      const headings = elements(html, 'h3').map(words);
      expect(new Set(headings).size).toBe(headings.length);
      for (const { fact } of stateFacts(state.code)) if (fact) expect(words(html)).toContain(fact.says);
    },
  );

  it('gives each fact its source and date', async () => {
    const html = await of('OH');
    expect(links(html).map(({ text }) => text)).toContain(
      'KFF, Status of State Medicaid Expansion Decisions',
    );
    expect(words(html)).toContain('as of January 14, 2026, read November 26, 2026.');
  });

  it('sends to 911 and to what to do before it speaks of law', async () => {
    const html = await of('WY');
    const said = words(html);
    expect(said.indexOf('call 911 at once')).toBeLessThan(said.indexOf('When you call for help'));
    expect(links(html).map(({ href }) => href)).toContain('/help');
  });
});
