import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { GuideListPage } from '@/components/guides/guide-list-page';
import { GuidePage } from '@/components/guides/guide-page';
import { CareLevelList } from '@/components/listing/care-level-list';
import { CareLevelPage } from '@/components/listing/care-level-page';
import { CityPage } from '@/components/listing/city-page';
import { StatePage } from '@/components/listing/state-page';
import { OtpPage } from '@/components/otp/otp-page';
import { OtpStatePage } from '@/components/otp/otp-state-page';
import type { CarePage } from '@/content/levels-of-care/en/care-page';
import { CARE_PAGES } from '@/content/levels-of-care/en/care-pages';
import { UNPAID } from '@/lib/disclosure/disclosure';
import { choiceCounts } from '@/lib/facility/choice-count';
import { setting } from '@/lib/facility/facets/care';
import { guidesByGroup } from '@/lib/guides/guides-by-group';
import { readGuidePage } from '@/lib/guides/read-guide-page';
import { readGuides } from '@/lib/guides/read-guides';
import { type State, stateByCode } from '@/lib/place/states';
import { readsFor } from '@/lib/search/keep-for';
import { systemClock } from '@/lib/site/clock';
import { aFacility } from './a-facility';
import { aPlace, aRequest } from './an-answer';
import { elements, links, pageOf } from './read-page';

const ohio = stateByCode('OH') as State;
const [detox] = CARE_PAGES as [CarePage];
const listed = { facility: aFacility(), disclosure: UNPAID };
const counts = choiceCounts('care', () => 3);
const city = { name: 'Lima', slug: 'lima', names: ['Lima'], count: 3, page: 1 };

const programs = {
  ...{ total: 42, page: 1, lastPage: 2, prescribers: 7, certified: { notSaid: 1, elsewhere: 2 } },
  cities: [city, { ...city, name: 'Akron', slug: 'akron', page: 2 }],
  shown: [{ city: 'Lima', slug: 'lima', programs: [listed] }],
};

/** Pages that lead on to a search, each with its ways there: links, and forms where it has any. */
const PAGES: Readonly<Record<string, (forSomeoneElse: boolean) => ReactNode>> = {
  'of a state': (forSomeoneElse) => (
    <StatePage
      {...{ forSomeoneElse, state: ohio }}
      places={{
        total: 3,
        care: counts,
        payment: choiceCounts('payment', () => 3),
        cities: [city],
        asOf: null,
      }}
    />
  ),
  'of a city': (forSomeoneElse) => (
    <CityPage
      {...{ forSomeoneElse, state: ohio }}
      city={{ ...city, total: 3, care: counts, listings: [listed] }}
    />
  ),
  'of opioid treatment programs': (forSomeoneElse) => (
    <OtpPage {...{ forSomeoneElse }} states={[{ ...ohio, count: 3 }]} />
  ),
  'of a state’s opioid treatment programs': (forSomeoneElse) => (
    <OtpStatePage {...{ forSomeoneElse, state: ohio, programs }} />
  ),
  'of a level of care': (forSomeoneElse) => (
    <CareLevelPage
      {...{ forSomeoneElse, page: detox, total: 3 }}
      near={{ status: 'found', place: aPlace(), total: 7, request: aRequest() }}
    />
  ),
  'of a level of care, near a name of several places': (forSomeoneElse) => (
    <CareLevelPage
      {...{ forSomeoneElse, page: detox, total: 3 }}
      near={{ status: 'ambiguous', typed: 'Lima', places: [aPlace()] }}
    />
  ),
  'of levels of care': (forSomeoneElse) => (
    <CareLevelList {...{ forSomeoneElse }} choices={setting.choices} totals={new Map()} />
  ),
  'of guides': (forSomeoneElse) => (
    <GuideListPage {...{ forSomeoneElse }} groups={guidesByGroup(readGuides())} />
  ),
  'of a guide for everyone': (forSomeoneElse) => guide('how-treatment-works', forSomeoneElse),
};

function guide(slug: string, cameForAnother: boolean) {
  const page = readGuidePage(slug, { clock: systemClock, citationLabel: String });
  return page ? <GuidePage {...page} cameForAnother={cameForAnother} /> : null;
}

const waysOn = (html: string) =>
  links(html)
    .map(({ href }) => href)
    .filter(readsFor);
const fieldsOf = (html: string) =>
  elements(html, 'form').map((form) => form.includes('name="for" value="someone-else"'));

describe.each(Object.entries(PAGES))('the page %s', (_name, page) => {
  it('has every way on speak to who looks for another person, forms too', async () => {
    const html = await pageOf(page(true));
    expect(waysOn(html).length).toBeGreaterThan(0);
    expect(waysOn(html).filter((href) => !/[?&]for=someone-else(#|$)/.test(href))).toEqual([]);
    expect(fieldsOf(html)).not.toContain(false);
    for (const data of elements(html, 'script')) expect(data).not.toContain('for=');
  });

  it('has none do so for who looks for themselves', async () => {
    const html = await pageOf(page(false));
    expect(waysOn(html).join(' ')).not.toContain('for=');
    expect(fieldsOf(html)).not.toContain(true);
  });
});

describe('a guide that is written for who looks for another person', () => {
  const theirs = readGuides().filter(({ audience }) => audience === 'someone-else');

  it('is there', () => {
    expect(theirs.map(({ slug }) => slug)).toContain('for-parents');
  });

  it.each(theirs)('$slug leads on for them by itself, from its text and from below it', async ({ slug }) => {
    const html = await pageOf(guide(slug, false));
    const on = waysOn(html);
    for (const to of ['/search?for=someone-else', '/find?for=someone-else', '/guides?for=someone-else'])
      expect(on).toContain(to);
    expect(on.filter((href) => !href.includes('for=someone-else'))).toEqual([]);
  });
});
