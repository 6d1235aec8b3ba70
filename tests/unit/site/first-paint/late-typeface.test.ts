import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { lateTypeface } from '@/lib/site/first-paint/late-typeface';

const FACE =
  '@font-face{font-family:hyperlegible;src:url(/_next/static/media/face.woff2)format("woff2");font-display:optional;font-weight:200 800;font-style:normal}';
const STAND_IN = '@font-face{font-family:hyperlegible Fallback;src:local(Arial);size-adjust:99.36%}';
const AHEAD =
  '<link rel="preload" as="font" type="font/woff2" crossorigin="" href="/_next/static/media/face.woff2"/>';
const page = (style = `${FACE}${STAND_IN}.a{color:red}`) =>
  `<html><head>${AHEAD}<style nonce="abc=">${style}</style></head><body><p>Places</p></body></html>`;

type Navigation = { hashChange: boolean; destination: { url: string } };

/** Runs what the page got as a phone would; frames come when the test lets them. */
function run(html: string, { knowsNavigation = true } = {}) {
  const code = /<script nonce="abc=">([\s\S]*?)<\/script><\/body>/.exec(html)?.[1] ?? '';
  const frames: (() => void)[] = [];
  const asked: unknown[][] = [];
  const shown: object[] = [];
  const goings: ((event: Navigation) => void)[] = [];
  class FontFace {
    constructor(...given: unknown[]) {
      asked.push(given);
    }
    load = () => Promise.resolve();
  }
  const navigation = {
    addEventListener: (_type: string, listen: (typeof goings)[number]) => goings.push(listen),
  };
  const known = knowsNavigation ? { navigation } : {};
  vm.runInNewContext(code, {
    ...known,
    FontFace,
    window: { FontFace, ...known },
    document: { hidden: false, fonts: { add: (face: object) => shown.push(face) } },
    location: { href: 'http://localhost/search' },
    requestAnimationFrame: (work: () => void) => frames.push(work),
    setTimeout: (work: () => void, ms = 0) => (ms === 0 ? work() : undefined),
  });
  return {
    asked,
    shown,
    async paint() {
      for (const work of frames.splice(0)) work();
      for (const work of frames.splice(0)) work();
      await Promise.resolve();
    },
    go(url: string, hashChange = false) {
      for (const listen of goings) listen({ hashChange, destination: { url } });
    },
  };
}

describe('lateTypeface', () => {
  it('has nothing of the typeface fetched with the page, and keeps what stands in for it', () => {
    const html = lateTypeface(page());
    expect(html).not.toContain('rel="preload"');
    expect(html).not.toMatch(/@font-face\{[^}]*woff2/);
    expect(html).toContain(`<style nonce="abc=">${STAND_IN}.a{color:red}</style>`);
  });

  it('fetches it when the first words are on the screen', async () => {
    const phone = run(lateTypeface(page()));
    expect(phone.asked).toEqual([]);
    await phone.paint();
    expect(phone.asked).toEqual([
      ['hyperlegible', 'url(/_next/static/media/face.woff2)', { weight: '200 800' }],
    ]);
  });

  it('shows it when another page is shown, never under the eyes of whoever reads', async () => {
    const phone = run(lateTypeface(page()));
    await phone.paint();
    expect(phone.shown).toEqual([]);
    phone.go('http://localhost/search');
    phone.go('http://localhost/search#results', true);
    expect(phone.shown).toEqual([]);
    phone.go('http://localhost/facilities/a-b');
    expect(phone.shown).toHaveLength(1);
  });

  it('leaves it to the next full page in a browser that does not tell of navigations', async () => {
    const phone = run(lateTypeface(page()), { knowsNavigation: false });
    await phone.paint();
    expect(phone.asked).toHaveLength(1);
    expect(phone.shown).toEqual([]);
  });

  it('leaves a page without a typeface as it is', () => {
    expect(lateTypeface(page('.a{color:red}'))).toBe(page('.a{color:red}'));
  });
});
