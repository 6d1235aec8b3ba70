import { describe, expect, it } from 'vitest';
import { AboutPage } from '@/components/about/about-page';
import { CorrectionsPage } from '@/components/about/corrections-page';
import { readAboutPage } from '@/lib/about/about-page';
import { links, pageOf, words } from './read-page';

const shown = (change: Partial<Parameters<typeof CorrectionsPage>[0]> = {}) =>
  pageOf(<CorrectionsPage corrections={[]} since="2026-11-26" contact={null} {...change} />);

describe('the log of corrections', () => {
  it('says so where there is none, and that this proves nothing', async () => {
    const said = words(await shown());
    expect(said).toContain(
      'No correction has been made since the first guides were published on November 26, 2026.',
    );
    expect(said).toContain('That does not mean that nothing is wrong');
  });

  it('says of each what it was, what it is and when', async () => {
    const correction = {
      ...{ date: '2027-01-05', page: '/guides/alcohol', title: 'Alcohol' },
      ...{ was: 'Nine hours.', now: 'Nineteen hours.' },
    };
    const html = await shown({ corrections: [correction] });
    expect(words(html)).toContain(
      'January 5, 2027: Alcohol It said: “Nine hours.” It says now: “Nineteen hours.”',
    );
    expect(links(html)).toContainEqual({ href: '/guides/alcohol', text: 'Alcohol', label: null });
    expect(words(html)).not.toContain('No correction');
  });
});

describe('how to tell of an error', () => {
  it('is said honestly where nobody can be told', async () => {
    const html = await shown();
    expect(words(html)).toContain('there is no way to reach them from here');
    expect(html).not.toContain('mailto:');
  });

  it('is whatever the operator gave: an address, a form, or both', async () => {
    const html = await shown({ contact: { email: 'fix@site.example', url: 'https://site.example/report' } });
    expect(links(html)).toEqual(
      expect.arrayContaining([
        { href: 'mailto:fix@site.example', text: 'Write to fix@site.example', label: null },
        { href: 'https://site.example/report', text: 'Write to whoever runs this site', label: null },
      ]),
    );
    expect(words(html)).toContain('do not tell us about your own health');
    expect(await shown({ contact: { email: null, url: 'https://site.example/report' } })).not.toContain(
      'mailto:',
    );
  });
});

describe('the pages on how this site is written', () => {
  it.each(['editorial-policy', 'research-policy'])(
    '%s shows its title, its day and its text',
    async (slug) => {
      const page = readAboutPage(slug);
      if (!page) throw new Error(slug);
      const html = await pageOf(<AboutPage page={page} />);
      expect(words(html)).toContain(`${page.title} Last changed November 26, 2026.`);
      expect(links(html).map(({ href }) => href)).toContain('/about/corrections');
    },
  );

  it('are these and no others', () => {
    for (const slug of ['', 'corrections', '../guides/alcohol', 'constructor'])
      expect(readAboutPage(slug)).toBeNull();
  });
});
