import { type Guide, guidePath } from '@/lib/guides/guide';
import type { Thing } from './json-ld-text';

type Said = {
  /** Where the site is reached. */
  base: URL;
  /** The site's name. */
  publisher: string;
};

/** A guide as an article: who publishes it, when it was changed, and what it is based on. It names no author, for none is named. */
export function guideArticle(guide: Guide, { base, publisher }: Said): Thing {
  const url = new URL(guidePath(guide.slug), base).href;
  return {
    '@type': 'Article',
    '@id': url,
    mainEntityOfPage: url,
    headline: guide.title,
    description: guide.summary.slice(0, 2).join(' '),
    inLanguage: 'en-US',
    datePublished: guide.published,
    dateModified: guide.updated,
    publisher: { '@type': 'Organization', name: publisher, url: base.href },
    citation: guide.sources.map(({ title, date, url: source, publisher: from }) => ({
      '@type': 'CreativeWork',
      name: title,
      ...(date ? { datePublished: date } : {}),
      publisher: { '@type': 'Organization', name: from },
      ...(source ? { url: source } : {}),
    })),
  };
}
