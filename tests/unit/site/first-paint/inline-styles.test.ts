import { describe, expect, it } from 'vitest';
import { inlineStyles } from '@/lib/site/first-paint/inline-styles';

const link = (path: string, nonce = 'n0nce==') =>
  `<link rel="stylesheet" href="${path}" nonce="${nonce}" data-precedence="next"/>`;
const sheets: Record<string, string> = {
  '/_next/static/chunks/a.css': '.a{color:red}',
  '/_next/static/chunks/b.css': '.b{color:blue}',
};
const read = (path: string) => sheets[path] ?? null;

describe('inlineStyles', () => {
  it('puts each stylesheet where its link stood, in order, with the nonce of the page', () => {
    const html = `<head>${link('/_next/static/chunks/a.css')}${link('/_next/static/chunks/b.css')}<title>x</title></head>`;
    const styles = [...inlineStyles(html, read).matchAll(/<style nonce="([^"]+)"[^>]*>(.*?)<\/style>/g)];
    expect(styles.map(([, nonce, css]) => [nonce, css])).toEqual([
      ['n0nce==', '.a{color:red}'],
      ['n0nce==', '.b{color:blue}'],
    ]);
  });

  it('tells which file each was and its rank, and leaves no link that a browser may fetch', () => {
    const html = inlineStyles(link('/_next/static/chunks/a.css'), read);
    expect(html).toMatch(/^<style [^>]*data-styles-of="\/_next\/static\/chunks\/a\.css" data-rank="next">/);
    expect(html).not.toContain('<link');
  });

  it('leaves a stylesheet that it cannot read as it is', () => {
    const html = `<head>${link('/_next/static/chunks/gone.css')}</head>`;
    expect(inlineStyles(html, read)).toBe(html);
  });

  it('leaves a link without a nonce alone: the policy would refuse its style', () => {
    const html = '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>';
    expect(inlineStyles(html, read)).toBe(html);
  });

  it('takes signs of a replacement in a style literally', () => {
    const html = inlineStyles(link('/x.css'), () => `.a::before{content:"$&$1"}`);
    expect(html).toContain(`.a::before{content:"$&$1"}`);
  });

  it.each([
    ['url(../media/face.woff2)', 'url(/_next/static/media/face.woff2)'],
    ['url("../media/face.woff2")', 'url("/_next/static/media/face.woff2")'],
    ["url('face.woff2')", "url('/_next/static/chunks/face.woff2')"],
    ['url(/face.woff2)', 'url(/face.woff2)'],
    ['url(data:image/svg+xml,x)', 'url(data:image/svg+xml,x)'],
    ['url("data:image/svg+xml,x")', 'url("data:image/svg+xml,x")'],
    ['url(#mask)', 'url(#mask)'],
  ])('reads %s as the stylesheet meant it: %s', (written, meant) => {
    const html = inlineStyles(link('/_next/static/chunks/a.css'), () => `.a{background:${written}}`);
    expect(html).toContain(`.a{background:${meant}}`);
  });

  it('has a typeface fetched by the page, ahead of the style: the style would tell the page\u2019s address', () => {
    const face = '@font-face{src:url(../media/face.woff2) format("woff2")}';
    const html = inlineStyles(link('/_next/static/chunks/a.css'), () => face);
    const ahead = html.indexOf(
      '<link rel="preload" as="font" type="font/woff2" crossorigin="" href="/_next/static/media/face.woff2"/>',
    );
    expect(ahead).toBeGreaterThanOrEqual(0);
    expect(ahead).toBeLessThan(html.indexOf('<style'));
  });

  it.each(['url(../media/map.png)', 'url("/map.svg")', 'url(https://elsewhere.example/face.woff2)'])(
    'leaves a stylesheet with %s as a file, which tells nobody the page\u2019s address',
    (fetched) => {
      const html = link('/_next/static/chunks/a.css');
      expect(inlineStyles(html, () => `.a{background:${fetched}}`)).toBe(html);
    },
  );
});
