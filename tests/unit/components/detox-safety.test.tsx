import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ListingPage } from '@/components/listing/listing-page';
import { Results } from '@/components/search/results/results';
import { SAFETY_NOTES } from '@/content/levels-of-care/en/safety-notes';
import { careInPlainWords } from '@/content/messages/en/home';
import { UNPAID } from '@/lib/disclosure/disclosure';
import { careOf } from '@/lib/facility/care';
import { findChoice } from '@/lib/facility/facet-by-param';
import type { FoundAnswer } from '@/lib/search/search-answer';
import { aFacility } from './a-facility';

const listing = (serviceCodes: string[]): string =>
  renderToStaticMarkup(
    <ListingPage
      page={{
        facility: aFacility({ serviceCodes, care: careOf(serviceCodes) }),
        disclosure: UNPAID,
        factSources: {},
        sameAddress: [],
      }}
    />,
  );

const results = (setting: string[], total = 0): string => {
  const answer: FoundAnswer = {
    status: 'found',
    request: { near: null, radius: 25, q: null, chosen: { setting }, bbox: null, page: 1, perPage: 20 },
    place: null,
    total,
    paid: [],
    listings: Array.from({ length: total }, (_, n) => ({
      kind: 'organic',
      facility: aFacility({ id: `t${n}`, care: ['detox'] }),
      distanceMiles: null,
      disclosure: UNPAID,
    })),
    counts: {},
    correctedTo: null,
    engine: 'postgres',
    degraded: false,
    problems: [],
    waysOut: [],
  };
  return renderToStaticMarkup(<Results answer={answer} />);
};

const DANGERS = [SAFETY_NOTES.withdrawal.title, SAFETY_NOTES.tolerance.title];
const codesOfDetox = findChoice('care', 'detox')?.choice.codes ?? [];

describe('the dangers of detox', () => {
  it.each(codesOfDetox)('stand on a listing that reports %s', (code) => {
    for (const danger of DANGERS) expect(listing([code])).toContain(danger);
  });

  it('are left out of a listing without detox', () => {
    for (const danger of DANGERS) expect(listing(['OP', 'OIT'])).not.toContain(danger);
  });

  it('stand once above the results of a search for detox', () => {
    const page = results(['detox', 'iop'], 2);
    for (const danger of DANGERS) {
      expect(page.split(danger)).toHaveLength(2);
      expect(page.indexOf(danger)).toBeLessThan(page.indexOf('<article'));
    }
  });

  it('are left out of a search for anything else', () => {
    for (const danger of DANGERS) expect(results(['iop'], 2)).not.toContain(danger);
  });

  it('are told in short where detox is chosen', () => {
    const onHome = careInPlainWords.find(({ slug }) => slug === 'detox')?.text;
    for (const text of [findChoice('care', 'detox')?.choice.note, onHome])
      expect(text).toMatch(/tolerance is lost: a usual dose can kill/);
  });
});
