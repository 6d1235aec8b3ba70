import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { lateScripts } from '@/lib/site/first-paint/late-scripts';

const script = (name: string) =>
  `<script src="/_next/static/chunks/${name}.js" async="" nonce="abc="></script>`;
const page = (head: string, body = '<p>Places</p>') =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;

const anElement = () => ({
  src: '',
  setAttribute(name: string, value: string) {
    Object.assign(this, { [name]: value });
  },
});

/** Runs the loader of a page as a browser would, by hand: frames and timers come when the test lets them. */
function run(html: string, { hidden = false, tellsPaint = false, styles = [] as object[] } = {}) {
  const code = /<script nonce="abc=">([\s\S]*?)<\/script><\/body>/.exec(html)?.[1] ?? '';
  const frames: (() => void)[] = [];
  const timers: { ms: number; work: () => void }[] = [];
  const loaded: string[] = [];
  const listeners: ((event: { target: object; timeStamp?: number }) => void)[] = [];
  const taps: typeof listeners = [];
  const submits: ((event: { target: object; preventDefault: () => void }) => void)[] = [];
  const history = {
    state: { tree: 'kept' } as object,
    replaceState(state: object) {
      this.state = state;
    },
  };
  const paints: ((list: { getEntriesByName: (name: string) => object[] }) => void)[] = [];
  class PerformanceObserver {
    static supportedEntryTypes = ['mark', 'paint'];
    constructor(private tell: (typeof paints)[number]) {}
    observe({ type, buffered }: { type: string; buffered: boolean }) {
      if (type === 'paint' && buffered) paints.push(this.tell);
    }
  }
  const observing = tellsPaint ? { PerformanceObserver } : {};
  vm.runInNewContext(code, {
    ...observing,
    history,
    location: { host: 'daylight.example' },
    window: observing,
    document: {
      hidden,
      addEventListener(
        type: 'change' | 'click' | 'submit',
        listen: (typeof submits)[number],
        onTheWayDown: boolean,
      ) {
        if (!onTheWayDown) return;
        const heard = { change: listeners, click: taps, submit: submits }[type] as (typeof listen)[];
        heard.push(listen);
      },
      querySelectorAll: (selector: string) => (selector === 'style[data-styles-of]' ? styles : []),
      createElement: anElement,
      head: { append: ({ src }: { src: string }) => loaded.push(src) },
    },
    requestAnimationFrame: (work: () => void) => frames.push(work),
    setTimeout: (work: () => void, ms = 0) => timers.push({ ms, work }),
  });
  return {
    loaded,
    history,
    change(field: object) {
      for (const listen of listeners) listen({ target: field });
    },
    tap(target: object) {
      for (const listen of taps) listen({ target, timeStamp: 1234.5 });
    },
    /** @returns whether the form is sent at once */
    submit(target: object) {
      let isSent = true;
      for (const listen of submits) listen({ target, preventDefault: () => (isSent = false) });
      return isSent;
    },
    frame() {
      for (const work of frames.splice(0)) work();
    },
    paint(...names: string[]) {
      for (const tell of paints)
        tell({ getEntriesByName: (name) => names.filter((each) => each === name).map(() => ({})) });
    },
    pass(untilMs: number) {
      for (const { ms, work } of timers) if (ms <= untilMs) work();
    },
  };
}

describe('lateScripts', () => {
  it('gives each style of a file a link that is switched off before it has an address', () => {
    const links: object[] = [];
    const style = {
      dataset: { stylesOf: '/a.css', rank: 'next' },
      after: (link: object) => links.push(link),
    };
    const browser = run(lateScripts(page(script('a'))), { styles: [style] });
    expect(links).toEqual([]);
    browser.pass(2000);
    expect(links).toEqual([
      expect.objectContaining({ disabled: '', 'data-precedence': 'next', rel: 'stylesheet', href: '/a.css' }),
    ]);
    expect(Object.keys(links[0] ?? {}).indexOf('disabled')).toBeLessThan(
      Object.keys(links[0] ?? {}).indexOf('href'),
    );
  });

  it('takes the scripts and what fetches them ahead out of the page', () => {
    const preload =
      '<link rel="preload" as="script" fetchPriority="low" nonce="abc=" href="/_next/static/chunks/a.js"/>';
    const html = lateScripts(page(preload + script('a') + script('b')));
    expect(html).not.toMatch(/<script src/);
    expect(html).not.toContain('preload');
    expect(html).toContain('<p>Places</p>');
  });

  it('finds a script whatever the order of its attributes, with an id too', () => {
    const html = lateScripts(page('', `<script src="/_next/a.js" nonce="abc=" id="_R_" async=""></script>`));
    expect(html).not.toMatch(/<script src/);
    expect(html).toContain('["/_next/a.js"]');
  });

  it('leaves scripts for old browsers, and those inside the page, where they are', () => {
    const kept =
      '<script src="/_next/old.js" noModule="" nonce="abc="></script><script nonce="abc=">self.f=[]</script>';
    expect(lateScripts(page(kept + script('a')))).toContain(kept);
  });

  it('leaves a page without scripts as it is', () => {
    expect(lateScripts(page('<title>x</title>'))).toBe(page('<title>x</title>'));
  });

  it('loads nothing before the first frame is painted, and all of it after', () => {
    const browser = run(lateScripts(page(script('a') + script('b'))));
    browser.pass(0);
    expect(browser.loaded).toEqual([]);
    browser.frame();
    browser.pass(0);
    expect(browser.loaded).toEqual([]);
    browser.frame();
    browser.pass(0);
    expect(browser.loaded).toEqual(['/_next/static/chunks/a.js', '/_next/static/chunks/b.js']);
  });

  it('waits until the first words are on the screen, in a browser that says when that is', () => {
    const browser = run(lateScripts(page(script('a'))), { tellsPaint: true });
    browser.frame();
    browser.frame();
    browser.pass(0);
    browser.paint('first-paint');
    expect(browser.loaded).toEqual([]);
    browser.paint('first-paint', 'first-contentful-paint');
    expect(browser.loaded).toEqual(['/_next/static/chunks/a.js']);
  });

  it('loads each script once, though the time for frames runs out as well', () => {
    const browser = run(lateScripts(page(script('a'))));
    browser.frame();
    browser.frame();
    browser.pass(5_000);
    expect(browser.loaded).toEqual(['/_next/static/chunks/a.js']);
  });

  it('does not wait for a frame in a tab that nobody sees', () => {
    const browser = run(lateScripts(page(script('a'))), { hidden: true });
    browser.pass(0);
    expect(browser.loaded).toEqual(['/_next/static/chunks/a.js']);
  });

  it('waits two seconds at most where frames are held back', () => {
    const browser = run(lateScripts(page(script('a'))));
    browser.pass(2_000);
    expect(browser.loaded).toEqual(['/_next/static/chunks/a.js']);
  });

  it.each([
    ['a box', 'checkbox', true],
    ['a list', 'select-one', true],
    ['a text, which may be half typed', 'text', false],
  ])('notes at its form that %s was changed before the scripts came', (_what, type, noted) => {
    const form = { dataset: {} };
    run(lateScripts(page(script('a')))).change({ type, form });
    expect('changedEarly' in form.dataset).toBe(noted);
  });

  it('notes at a button that it was tapped before the scripts came, and nothing where there is no button', () => {
    const browser = run(lateScripts(page(script('a'))));
    const button = { dataset: {} };
    browser.tap({ closest: (what: string) => (what === 'button' ? button : null) });
    browser.tap({ closest: () => null });
    browser.tap({});
    expect(button.dataset).toEqual({ clickedEarly: '1234.5' });
  });

  it.each([
    ['to a page of ours', 'daylight.example', { tree: 'kept', opened: '/facilities/a' }],
    ['to another site', 'elsewhere.example', { tree: 'kept' }],
  ])('notes on the entry of the history which link %s was followed early', (_where, host, state) => {
    const browser = run(lateScripts(page(script('a'))));
    const link = { host, href: '/facilities/a' };
    browser.tap({ closest: (what: string) => (what === '[data-early-links] a' ? link : null) });
    expect(browser.history.state).toEqual(state);
  });

  describe('a form that is submitted before its script has come', () => {
    const aForm = (dataset: Record<string, string>) => ({ dataset, sent: 0, submit: () => {} });

    it('is sent as any other where it does not ask to be held', () => {
      expect(run(lateScripts(page(script('a')))).submit(aForm({}))).toBe(true);
    });

    it('is held for its script, and sent when that has not come after five seconds', () => {
      const browser = run(lateScripts(page(script('a'))));
      const form = { ...aForm({ earlySubmit: '' }), submit: () => form.sent++ };
      expect(browser.submit(form)).toBe(false);
      expect(form.dataset).toHaveProperty('submittedEarly');
      browser.pass(4_999);
      expect(form.sent).toBe(0);
      browser.pass(5_000);
      expect(form.sent).toBe(1);
    });

    it('is not sent when the script has come and read it', () => {
      const browser = run(lateScripts(page(script('a'))));
      const form = { ...aForm({ earlySubmit: '' }), submit: () => form.sent++ };
      browser.submit(form);
      form.dataset = {};
      browser.pass(5_000);
      expect(form.sent).toBe(0);
    });
  });

  it('takes no notice of a box outside a form', () => {
    expect(() => run(lateScripts(page(script('a')))).change({ type: 'checkbox', form: null })).not.toThrow();
  });

  it('never lets an address end the loader', () => {
    const html = lateScripts(page(`<script src="/a.js?</script>" async="" nonce="abc="></script>`));
    expect(html.match(/<\/script>/g)).toHaveLength(1);
  });
});
