import { describe, expect, it } from 'vitest';
import { GuideListPage } from '@/components/guides/guide-list-page';
import { GuidePage } from '@/components/guides/guide-page';
import { readGuideText } from '@/lib/guides/guide-text';
import { guidesByGroup } from '@/lib/guides/guides-by-group';
import { readGuidePage } from '@/lib/guides/read-guide-page';
import { readGuides } from '@/lib/guides/read-guides';
import { A_GUIDE } from '../../fixtures/a-guide';
import { attribute, elements, links, pageOf, words } from './read-page';

const shown = (change: Partial<Parameters<typeof GuidePage>[0]> = {}) =>
  pageOf(
    <GuidePage
      guide={A_GUIDE}
      text={readGuideText(A_GUIDE.markdown, (number) => `Source ${number}`)}
      related={[{ ...A_GUIDE, slug: 'another-guide', title: 'Another guide' }]}
      pastReview={false}
      {...change}
    />,
  );

describe('the page of a guide', () => {
  it('opens with its five sentences, before its text', async () => {
    const html = await shown();
    const summary = elements(html, 'ol').find((list) => list.includes('This is the first sentence.')) ?? '';
    expect(elements(summary, 'li').map(words)).toEqual(A_GUIDE.summary);
    expect(html.indexOf('This is the last one')).toBeLessThan(html.indexOf('It is short.'));
  });

  it('says in these words that no clinician has read it, and names nobody', async () => {
    expect(words(await shown())).toContain('Not yet reviewed by a clinician. Sources below.');
  });

  it('names who has, with training and day', async () => {
    const reviewer = { name: 'A. Name', credentials: 'MD', date: '2026-02-01' };
    const said = words(await shown({ guide: { ...A_GUIDE, reviewer } }));
    expect(said).toContain('Reviewed by A. Name, MD, on February 1, 2026.');
    expect(said).not.toContain('Not yet reviewed');
  });

  it('says when its review is overdue, and else until when it holds', async () => {
    expect(words(await shown())).toContain('To be checked again by September 5, 2026.');
    const overdue = words(await shown({ pastReview: true }));
    expect(overdue).toContain('was due to be checked again by September 5, 2026 and has not been');
    expect(overdue).not.toContain('To be checked again by');
  });

  it('has contents whose links lead to headings that are there', async () => {
    const html = await shown();
    const contents = elements(html, 'nav').find((nav) => nav.includes('On this page')) ?? '';
    const targets = links(contents).map(({ href }) => href.slice(1));
    expect(targets).toEqual(['about-what-it-is', 'about-what-comes-then', 'sources']);
    for (const id of targets) expect(html).toContain(`id="${id}"`);
  });

  it('leads from each citation to its source and back', async () => {
    const html = await shown();
    const inPage = links(html).filter(({ href }) => /^#(source|cited)-/.test(href));
    expect(inPage.length).toBe(8);
    for (const { href, label } of inPage) {
      expect(html.match(new RegExp(`id="${href.slice(1)}"`, 'g')), href).toHaveLength(1);
      expect(label).toMatch(/^Source \d$|^Back to the text, place \d$/);
    }
    expect(words(html)).toContain('Another one: A printed book. May 2023.');
    expect(words(html)).toContain('A publisher: What is known. 2021.');
  });

  it('tells its history, and what to do next', async () => {
    const html = await shown();
    expect(words(html)).toContain('March 5, 2026: A number was corrected.');
    expect(links(html).map(({ href }) => href)).toEqual(
      expect.arrayContaining(['/search', '/find', '/help', '/guides/another-guide', '/about/corrections']),
    );
  });

  it('has no style of its own in an element, which the policy would refuse, and no script but data', async () => {
    const html = await shown();
    expect(html).not.toMatch(/\sstyle="/);
    expect(elements(html, 'script').map((script) => attribute(script, 'type'))).toEqual([
      'application/ld+json',
      'application/ld+json',
    ]);
  });

  it('says of a table what it is, lets the keyboard scroll it, and names its columns', async () => {
    const html = await shown();
    expect(html).toMatch(/<section[^>]* aria-label="Table[^"]*" tabindex="0"><table>/);
    expect(html.match(/<th scope="col"/g)).toHaveLength(2);
  });
});

const clockAt = (day: string) => ({ now: () => new Date(`${day}T12:00:00Z`) });
const later = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

describe.each(readGuides().map(({ slug, nextReview }) => ({ slug, nextReview })))(
  'the guide $slug',
  (guide) => {
    const pageAt = (day: string) => {
      const page = readGuidePage(guide.slug, { clock: clockAt(day), citationLabel: (n) => `Source ${n}` });
      if (!page) throw new Error(guide.slug);
      return pageOf(<GuidePage {...page} />);
    };

    it('carries the notice from the day after its review was due, and not before', async () => {
      expect(words(await pageAt(guide.nextReview))).not.toContain('was due to be checked again');
      expect(words(await pageAt(later(guide.nextReview)))).toContain('was due to be checked again');
    });

    it('is no more than 60 kB, with everything on it', async () => {
      expect(Buffer.byteLength(await pageAt(guide.nextReview))).toBeLessThanOrEqual(60_000);
    });
  },
);

describe('the list of guides', () => {
  it('leads to every guide once, each with the first sentence of its summary', async () => {
    const all = readGuides();
    const html = await pageOf(<GuideListPage groups={guidesByGroup(all)} />);
    const listed = links(html).filter(({ href }) => href.startsWith('/guides/'));
    expect(listed.map(({ href }) => href.replace('/guides/', '')).sort()).toEqual(
      all.map(({ slug }) => slug).sort(),
    );
    for (const { summary } of all) expect(words(html)).toContain(summary[0]);
  });
});
