import { describe, expect, it } from 'vitest';
import { readGuideText } from '@/lib/guides/guide-text';
import { guidesByGroup } from '@/lib/guides/guides-by-group';
import { isPastReview } from '@/lib/guides/past-review';
import { A_GUIDE } from '../../fixtures/a-guide';

describe('the text of a guide', () => {
  const read = (markdown: string) => readGuideText(markdown, (number) => `Source ${number}`);

  it('numbers sources as they are first cited, and counts how often each is', () => {
    expect([...read(A_GUIDE.markdown).citations]).toEqual([
      ['second', 2],
      ['first', 2],
    ]);
  });

  it('has headings that a link can lead to, of which the contents show the second level', () => {
    expect(read("## What does it cost?\n\n### In Bob's town\n\n## Épée & more").headings).toEqual([
      { id: 'about-what-does-it-cost', text: 'What does it cost?' },
      { id: 'about-epee-more', text: 'Épée & more' },
    ]);
  });

  it('leaves out raw HTML', () => {
    expect(JSON.stringify(read('## A\n\n<script>alert(1)</script>\n\nWords <b>here</b>.').html)).not.toMatch(
      /script|raw|"b"/,
    );
  });

  it('has no citation inside a link', () => {
    expect(read('## A\n\n[a link[^first]](/data)').citations.size).toBe(0);
  });
});

describe('a guide that was to be read again', () => {
  const at = (day: string) => ({ now: () => new Date(`${day}T23:59:59Z`) });

  it('is past its review from the day after on', () => {
    expect(isPastReview(A_GUIDE, at('2026-09-05'))).toBe(false);
    expect(isPastReview(A_GUIDE, at('2026-09-06'))).toBe(true);
  });
});

describe('the list of guides', () => {
  it('has groups in their order, and none that is empty', () => {
    const listed = guidesByGroup([
      { ...A_GUIDE, group: 'family' },
      { ...A_GUIDE, slug: 'b', group: 'basics' },
      { ...A_GUIDE, slug: 'c', group: 'basics' },
    ]);
    expect(listed.map(({ group, guides }) => [group, guides.map(({ slug }) => slug)])).toEqual([
      ['basics', ['b', 'c']],
      ['family', ['a-guide']],
    ]);
  });
});
