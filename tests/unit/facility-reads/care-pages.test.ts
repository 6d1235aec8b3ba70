import { describe, expect, it } from 'vitest';
import { CARE_PAGES, carePage } from '@/content/levels-of-care/en/care-pages';
import { SAFETY_NOTES } from '@/content/levels-of-care/en/safety-notes';
import { facetsOfParam } from '@/lib/facility/facet-by-param';

const declared = facetsOfParam('care').flatMap(({ choices }) => choices.map(({ slug }) => slug));

describe('pages about levels of care', () => {
  it('are one for each level that a search knows, in the same order', () => {
    expect(CARE_PAGES.map(({ slug }) => slug)).toEqual(declared);
  });

  it.each(CARE_PAGES)('$slug: has all its parts', (page) => {
    expect(page.summary).toMatch(/\.”?$/);
    expect(page.suits.length).toBeGreaterThanOrEqual(2);
    expect(page.day.length).toBeGreaterThanOrEqual(1);
    expect(page.ask.length).toBeGreaterThanOrEqual(4);
    for (const question of page.ask) expect(question).toMatch(/\?$/);
    expect(page.sources.length).toBeGreaterThanOrEqual(1);
  });

  it.each(CARE_PAGES)('$slug: leads to levels that exist, and not to itself', ({ slug, beside }) => {
    for (const other of beside) expect(declared).toContain(other);
    expect(beside).not.toContain(slug);
  });

  it('say that tolerance is lost and that withdrawal can kill wherever detox is', () => {
    expect(carePage('detox')?.safety).toEqual(
      expect.arrayContaining(['tolerance', 'withdrawal', 'medication']),
    );
    for (const slug of ['inpatient', 'inpatient-hospital', 'residential', 'sober-living'])
      expect(carePage(slug)?.safety).toContain('tolerance');
    expect(SAFETY_NOTES.withdrawal.title).toMatch(/alcohol or benzodiazepines can kill/);
    expect(SAFETY_NOTES.tolerance.text).toMatch(/naloxone/);
  });

  it('give the hours of the ASAM Criteria with their edition', () => {
    expect(carePage('iop')?.hours).toEqual({ text: '9 to 19 hours a week.', edition: '4th' });
    expect(carePage('php')?.hours).toEqual({ text: '20 hours a week or more.', edition: '4th' });
  });

  // 30 days is SAMHSA's line between short-term and long-term residential treatment.
  it('hold no other figure than those of their sources', () => {
    for (const { slug, suits, day, summary } of CARE_PAGES) {
      const figures = [summary, ...suits, ...day].join(' ').match(/\d+/g) ?? [];
      for (const figure of figures) expect(['24', '30'], `${slug}: ${figure}`).toContain(figure);
    }
  });

  it('tell the three medications apart, and naloxone from them', () => {
    const mat = carePage('mat')?.day.join(' ') ?? '';
    expect(mat).toMatch(/Methadone is a full agonist/);
    expect(mat).toMatch(/Buprenorphine is a partial agonist/);
    expect(mat).toMatch(/Naltrexone is an antagonist/);
    expect(SAFETY_NOTES.naloxone.text).toMatch(/not a treatment/);
  });

  it('know nothing of a level that is not one', () => {
    expect(carePage('luxury')).toBeNull();
  });
});
