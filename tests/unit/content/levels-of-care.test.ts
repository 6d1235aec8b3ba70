import { describe, expect, it } from 'vitest';
import { CARE_PAGES, carePage } from '@/content/levels-of-care/en/care-pages';
import { DETOX_IN_BRIEF, SAFETY_NOTES } from '@/content/levels-of-care/en/safety-notes';
import { forbiddenWords } from '../../fixtures/forbidden-words';

const sentences = (text: string) => text.split(/(?<=[.?!])\s+/).filter(Boolean);
const wordsOf = (sentence: string) => sentence.split(/\s+/).length;

describe.each(CARE_PAGES)('the page of $slug', (page) => {
  const lines = [page.summary, ...page.suits, ...page.day, ...page.ask];

  it('asks whether one may start or stay on medication, or what medication there is', () => {
    expect(page.ask.join(' ')).toMatch(/\b(medication|medications|methadone|buprenorphine|naltrexone)\b/i);
  });

  it('speaks in sentences that can be read in distress', () => {
    for (const line of lines)
      for (const sentence of sentences(line)) expect(wordsOf(sentence), sentence).toBeLessThanOrEqual(30);
  });

  it('speaks to the reader of whom it suits', () => {
    expect(page.suits.join(' ')).toMatch(/\b(You|you|your|Your)\b/);
  });

  it('says nothing twice', () => {
    expect(new Set(lines).size).toBe(lines.length);
    expect(new Set(page.beside).size).toBe(page.beside.length);
    expect(new Set(page.safety).size).toBe(page.safety.length);
  });

  it('names no sum and no rate, which no source gives', () => {
    for (const line of lines)
      expect(line).not.toMatch(/[$%]|\bpercent\b|\b(one|two|three|nine) (in|out of) /);
  });

  it('stigmatizes nobody, promises nothing and is American', () => {
    for (const line of lines) {
      expect(forbiddenWords(line), line).toEqual([]);
      expect(line).not.toMatch(
        /\b(programme|centre|counselling|licence|organisation|behaviour|judgement)s?\b/i,
      );
    }
  });

  it('names its sources by their whole titles, with secure addresses', () => {
    for (const { name, url } of page.sources) {
      expect(name.length).toBeGreaterThan(15);
      if (url) expect(url).toMatch(/^https:\/\//);
    }
  });
});

describe('hours a week', () => {
  it('stand with their edition where the ASAM Criteria give them, which are then among the sources', () => {
    const given = CARE_PAGES.filter(({ hours }) => hours?.edition);
    expect(given.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['iop', 'php']));
    for (const { slug, hours, sources } of given) {
      expect(hours?.edition, slug).toBe('4th');
      expect(sources.map(({ name }) => name).join(), slug).toMatch(/ASAM Criteria, Fourth Edition/);
    }
  });

  it('without an edition are hours of the day: a place where one stays', () => {
    for (const { slug, hours } of CARE_PAGES)
      if (hours && !hours.edition) expect(hours.text, slug).toMatch(/^24 hours a day/);
  });

  it('of day treatment begin where those of intensive outpatient care end', () => {
    const [, most = ''] = carePage('iop')?.hours?.text.match(/to (\d+)/) ?? [];
    const [least = ''] = carePage('php')?.hours?.text.match(/\d+/) ?? [];
    expect(Number(least)).toBe(Number(most) + 1);
  });
});

describe('dangers', () => {
  it('stand on every page, for every level has some', () => {
    for (const { slug, safety } of CARE_PAGES) expect(safety.length, slug).toBeGreaterThan(0);
  });

  it('of lost tolerance are told wherever a person stays, is detoxed or comes home', () => {
    for (const slug of [
      'detox',
      'inpatient',
      'inpatient-hospital',
      'residential',
      'php',
      'sober-living',
      'aftercare',
    ])
      expect(carePage(slug)?.safety, slug).toContain('tolerance');
  });

  it('of stopping alone are told wherever one may stop without a bed', () => {
    for (const slug of ['detox', 'outpatient', 'telehealth'])
      expect(carePage(slug)?.safety).toContain('withdrawal');
  });

  it('say what can happen and what to do about it', () => {
    expect(SAFETY_NOTES.withdrawal.text).toMatch(/call 911/);
    expect(SAFETY_NOTES.withdrawal.text).toMatch(/Do not stop suddenly or alone/);
    expect(SAFETY_NOTES.tolerance.text).toMatch(/breathing/);
    expect(SAFETY_NOTES.tolerance.text).toMatch(/naloxone/);
    expect(SAFETY_NOTES.naloxone.text).toMatch(/Call 911 as well/);
  });

  it('never speak against medication', () => {
    expect(SAFETY_NOTES.medication.text).toMatch(/are treatment, not one drug in place of another/);
    expect(SAFETY_NOTES.medication.text).toMatch(
      /without medication carries a higher risk of fatal overdose/,
    );
  });

  it('never call naloxone a treatment of the disorder, nor an agonist', () => {
    const all = JSON.stringify([CARE_PAGES, SAFETY_NOTES]);
    expect(all).not.toMatch(/naloxone[^.]{0,40}\bagonist/i);
    expect(SAFETY_NOTES.naloxone.text).toMatch(/not a treatment for opioid use disorder/);
  });

  it('in brief have the same titles as in full', () => {
    expect(DETOX_IN_BRIEF.map(({ title }) => title)).toEqual([
      SAFETY_NOTES.withdrawal.title,
      SAFETY_NOTES.tolerance.title,
    ]);
    for (const { text } of DETOX_IN_BRIEF) expect(text.length).toBeLessThan(120);
  });

  it('stigmatize nobody either', () => {
    for (const { title, text } of [...Object.values(SAFETY_NOTES), ...DETOX_IN_BRIEF])
      expect(forbiddenWords(`${title}. ${text}`)).toEqual([]);
  });
});

describe('sober living', () => {
  it('is asked about who is paid for sending people, for that is a crime', () => {
    expect(carePage('sober-living')?.ask.join(' ')).toMatch(
      /get paid by any treatment program for sending people/,
    );
  });

  it('is not called treatment', () => {
    expect(carePage('sober-living')?.summary).toMatch(/not treatment by itself/);
  });
});

describe('levels that are easily confused', () => {
  it.each([
    ['detox', /is not treatment of addiction/],
    ['php', /without staying overnight/],
    ['otp', /federally certified/i],
    ['mat', /methadone, buprenorphine or naltrexone/],
    ['aftercare', /after the main program ends/],
  ])('%s says what it is and is not', (slug, said) => {
    expect(carePage(slug)?.summary).toMatch(said);
  });
});
