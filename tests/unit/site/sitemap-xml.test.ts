import { describe, expect, it } from 'vitest';
import { sitemapIndexXml, sitemapXml } from '@/lib/site/sitemap-xml';

const base = new URL('https://daylight.example');

describe('sitemaps', () => {
  it('name pages by their whole address', () => {
    expect(sitemapXml(base, ['/', '/places/ohio'])).toContain(
      '<url><loc>https://daylight.example/</loc></url>\n<url><loc>https://daylight.example/places/ohio</loc></url>',
    );
  });

  it('escape what XML would read as its own', () => {
    expect(sitemapXml(base, ['/a?b=1&c=2'])).toContain('<loc>https://daylight.example/a?b=1&#38;c=2</loc>');
  });

  it('can list other sitemaps', () => {
    const xml = sitemapIndexXml(base, ['/sitemaps/pages']);
    expect(xml).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<sitemapindex xmlns=/);
    expect(xml).toContain('<sitemap><loc>https://daylight.example/sitemaps/pages</loc></sitemap>');
  });
});
