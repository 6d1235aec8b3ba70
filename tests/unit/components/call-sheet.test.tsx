import { describe, expect, it } from 'vitest';
import { CallSheet } from '@/components/call/call-sheet';
import { questionsByLevel } from '@/components/call/questions';
import { AskList } from '@/components/listing/ask-list';
import { CARE_PAGES } from '@/content/levels-of-care/en/care-pages';
import { callSheet } from '@/content/messages/en/call-sheet';
import { listing } from '@/content/messages/en/listing';
import { UNPAID } from '@/lib/disclosure/disclosure';
import { facetsOfParam } from '@/lib/facility/facet-by-param';
import type { Facility } from '@/lib/facility/facility';
import { forbiddenWords } from '../../fixtures/forbidden-words';
import { aFacility } from './a-facility';
import { links, pageOf, words } from './read-page';

const sheet = (given: Partial<Facility> = {}) =>
  pageOf(<CallSheet facility={aFacility(given)} disclosure={UNPAID} />);

const phone = {
  kind: 'main',
  e164: '+15085550100',
  extension: null,
  asWritten: '508-555-0100',
  sharedBy: 1,
} as const;

describe('what to ask about', () => {
  it('is there for every level of care that can be offered', () => {
    const offered = facetsOfParam('care').flatMap(({ choices }) => choices.map(({ slug }) => slug));
    const groups = questionsByLevel(offered);
    // "Inpatient or residential" stands for its two kinds, which have questions of their own.
    expect(groups.map(({ slug }) => slug)).toEqual(offered.filter((slug) => slug !== 'inpatient'));
    for (const { slug, title, questions } of groups) {
      expect(title, slug).toMatch(/^About \S/);
      expect(questions.length, slug).toBeGreaterThanOrEqual(3);
      for (const question of questions) expect(question).toMatch(/\?$/);
    }
  });

  it('is nothing for levels that are not offered', () => {
    expect(questionsByLevel([])).toEqual([]);
    expect(questionsByLevel(['iop', 'no-such-level']).map(({ slug }) => slug)).toEqual(['iop']);
  });
});

describe('a call sheet', () => {
  it('has the facility, its address and whether anyone paid', async () => {
    const said = words(await sheet({ nameDetail: 'Women’s house' }));
    expect(said).toContain('Call sheet: Morning Star House');
    expect(said).toContain('Women’s house, 12 Elm Street, Worcester, MA 01608');
    expect(said).toContain(UNPAID.text);
    expect(said).toContain('Listed in The List, as of 2022');
  });

  it('has every number with its extension and who answers it', async () => {
    const html = await sheet({
      phones: [
        { ...phone, extension: '123' },
        { ...phone, kind: 'intake', e164: '+15085550101', sharedBy: 14 },
      ],
    });
    expect(words(html)).toContain('(508) 555-0100 ext. 123 Rings at this facility');
    expect(words(html)).toContain(
      '(508) 555-0101 Intake. Shared by 14 facilities: you may reach a central office',
    );
    expect(links(html).map(({ href }) => href)).toEqual(
      expect.arrayContaining(['tel:+15085550100,,123', 'tel:+15085550101']),
    );
  });

  it('says so where there is no number', async () => {
    expect(words(await sheet({ phones: [] }))).toContain('No phone number reported.');
  });

  it('has the questions of every call, then those of each level it offers, and no other', async () => {
    const said = words(await sheet({ care: ['detox', 'iop'] }));
    for (const question of listing.askFirst) expect(said).toContain(question);
    for (const { slug, ask } of CARE_PAGES)
      if (slug === 'detox' || slug === 'iop') for (const question of ask) expect(said).toContain(question);
    expect(said).not.toContain('About Telehealth');
    expect(said.indexOf('About Detox')).toBeGreaterThan(said.indexOf(listing.askFirst[0] ?? ''));
  });

  it('has lines and a space to write on', async () => {
    const said = words(await sheet());
    for (const field of callSheet.fields) expect(said).toContain(field);
    expect(said).toContain('Notes');
  });

  it('needs no script and sends nothing: no field, no form', async () => {
    expect(await sheet({ care: ['detox'] })).not.toMatch(/<(button|form|input|textarea|script)/i);
  });

  it('says of an invented facility that it is one', async () => {
    expect(words(await sheet({ sample: true }))).toContain('Sample: not a real facility');
    expect(words(await sheet())).not.toContain('Sample');
  });

  it('leads back to the listing, and the listing to it', async () => {
    const path = '/facilities/morning-star-house-worcester-t1';
    expect(links(await sheet())[0]).toMatchObject({ href: path, text: callSheet.back });
    const asked = links(await pageOf(<AskList facility={aFacility()} />));
    expect(asked.at(-1)).toMatchObject({ href: `${path}/call-sheet`, text: callSheet.link });
  });

  it('promises nothing', async () => {
    const everything = CARE_PAGES.map(({ slug }) => slug);
    expect(forbiddenWords(words(await sheet({ care: everything })))).toEqual([]);
  });
});
