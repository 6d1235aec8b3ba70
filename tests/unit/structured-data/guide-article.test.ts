import { expect, it } from 'vitest';
import { guideArticle } from '@/lib/structured-data/guide-article';
import { A_GUIDE } from '../../fixtures/a-guide';

const article = guideArticle(A_GUIDE, { base: new URL('https://site.example/'), publisher: 'Daylight' });

it('a guide is an article with its dates and its sources, by the site that publishes it', () => {
  expect(article).toMatchObject({
    '@type': 'Article',
    '@id': 'https://site.example/guides/a-guide',
    headline: 'A guide about guides',
    datePublished: '2026-01-10',
    dateModified: '2026-03-05',
    publisher: { '@type': 'Organization', name: 'Daylight' },
    citation: [
      { name: 'What is known', url: 'https://a.example/known', datePublished: '2021' },
      { name: 'A printed book', datePublished: '2023-05' },
    ],
  });
});

it('names nobody, for nobody is named', () => {
  expect(JSON.stringify(article)).not.toMatch(/"Person"|"author"|reviewedBy/);
});
