import { afterEach, describe, expect, it, vi } from 'vitest';
import { CareChoices } from '@/components/home/care-choices';
import { Doors } from '@/components/home/doors';
import { FirstGuides } from '@/components/home/first-guides';
import { Promises } from '@/components/home/promises';
import { SearchBox } from '@/components/home/search-box';
import { TroublePage } from '@/components/listing/trouble-page';
import { AskAPerson } from '@/components/search/ask-a-person';
import { EmergencyBar } from '@/components/site/emergency-bar';
import { Footer } from '@/components/site/footer';
import { Header } from '@/components/site/header';
import { SampleNotice } from '@/components/site/sample-notice';
import { buttonClass } from '@/components/ui/button-class';
import { Card } from '@/components/ui/card';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import { DEFAULT_HELPLINES } from '@/lib/call/helplines/default-helplines';
import type { PublicHelpline } from '@/lib/call/helplines/helpline';
import { facetsOfParam } from '@/lib/facility/facet-by-param';
import { guideBySlug } from '@/lib/guides/read-guides';
import { attribute, elements, links, pageOf, words } from './read-page';

const read = vi.hoisted(() => ({
  helplines: [] as readonly PublicHelpline[],
  sample: (): boolean => false,
}));
vi.mock('@/lib/call/helplines/read-helplines', () => ({ readHelplines: async () => read.helplines }));
vi.mock('@/lib/site/database', () => ({ database: () => ({}) }));
vi.mock('@/lib/facility/read-directory', () => ({
  readDirectory: async () => ({ sample: read.sample() }),
}));

afterEach(() => {
  read.helplines = [];
  read.sample = () => false;
});

describe('the bar for emergencies', () => {
  it('has each number with what it is for and who answers it', async () => {
    read.helplines = DEFAULT_HELPLINES;
    const html = await pageOf(<EmergencyBar />);
    expect(links(html)).toEqual([
      { href: 'tel:911', text: '911', label: 'Call 911: 911' },
      { href: '/help', text: 'What to do in an overdose', label: null },
      { href: 'tel:988', text: '988', label: 'Call 988: 988' },
      {
        href: 'tel:+18006624357',
        text: '1-800-662-4357',
        label: 'Call SAMHSA’s National Helpline: 1-800-662-4357',
      },
    ]);
    for (const { purpose, answeredBy } of DEFAULT_HELPLINES.filter(({ kind }) => kind !== 'violence')) {
      expect(words(html)).toContain(purpose);
      expect(words(html)).toContain(`Answered by ${answeredBy}`);
    }
  });

  it('shows whatever an operator recorded, in that order', async () => {
    const [first] = DEFAULT_HELPLINES;
    if (!first) throw new Error('There are helplines.');
    read.helplines = [
      { ...first, slug: 'county', name: 'County <line>', shown: '555-0100', number: '+15085550100' },
    ];
    const html = await pageOf(<EmergencyBar />);
    expect(links(html).map(({ href }) => href)).toEqual(['tel:+15085550100', '/help']);
    expect(links(html)[0]?.label).toBe('Call County <line>: 555-0100');
  });

  it('is not there without a number', async () => {
    expect(await pageOf(<EmergencyBar />)).toBe('');
  });
});

describe('a person to ask', () => {
  it('is the helpline that finds treatment, never the one for emergencies', async () => {
    read.helplines = DEFAULT_HELPLINES;
    expect(links(await pageOf(<AskAPerson />)).map(({ href }) => href)).toEqual(['tel:+18006624357']);
    read.helplines = DEFAULT_HELPLINES.filter(({ slug }) => slug !== 'samhsa');
    expect(await pageOf(<AskAPerson />)).toBe('');
  });
});

describe('the notice of an invented directory', () => {
  it('stands while it is invented, and says how to load a real one', async () => {
    read.sample = () => true;
    const html = await pageOf(<SampleNotice />);
    expect(words(html)).toContain('Sample directory. Every facility here is invented');
    expect(words(html)).toContain('npm run import -- FILE');
  });

  it('is not there over real facilities, nor where the database does not answer', async () => {
    expect(await pageOf(<SampleNotice />)).toBe('');
    read.sample = () => {
      throw new Error('away');
    };
    expect(await pageOf(<SampleNotice />)).toBe('');
  });
});

describe('the frame of every page', () => {
  it('leads home, to the search, to guides and to the states', async () => {
    const html = await pageOf(<Header />);
    expect(links(html).map(({ href }) => href)).toEqual(['/', '/search', '/guides', '/places']);
    expect(links(html)[0]?.label).toBe('Daylight, home');
    expect(attribute(elements(html, 'nav')[0] ?? '', 'aria-label')).toBe('Main');
  });

  it('says at its foot how money is made, what is kept, and that it is no advice', async () => {
    const html = await pageOf(<Footer />);
    const said = words(html);
    expect(said).toContain('No one pays to be listed, and no one can pay to be listed higher.');
    expect(said).toContain('never for a call, a referral or an admission');
    expect(said).toContain('No account, no cookies, no trackers.');
    expect(said).toContain('not medical advice');
    expect(links(html).map(({ href }) => href)).toEqual([
      '/advertisers',
      '/who-answers',
      '/how-results-are-ordered',
      '/data',
      '/developers',
      '/places',
      '/levels-of-care',
      '/opioid-treatment-programs',
      '/guides',
      '/find',
      '/self-check',
      '/families',
      '/about/editorial-policy',
      '/about/corrections',
    ]);
  });

  it('names who gives the map only where that is somebody else', async () => {
    expect(words(await pageOf(<Footer />))).not.toContain('The map comes from');
    vi.stubEnv('MAPBOX_TOKEN', 'pk.test');
    expect(words(await pageOf(<Footer />))).toContain('The map comes from Mapbox (mapbox.com), which sees');
    vi.stubEnv('MAP_STYLE_URL', 'https://tiles.example.org/style.json?key=private');
    const said = words(await pageOf(<Footer />));
    expect(said).toContain('The map comes from tiles.example.org, which sees');
    expect(said).not.toContain('private');
    vi.unstubAllEnvs();
  });

  it('links nowhere else', async () => {
    for (const part of [<Header key="h" />, <Footer key="f" />])
      for (const { href } of links(await pageOf(part))) expect(href).toMatch(/^\//);
  });
});

describe('the first page', () => {
  it('has one field and one button in an ordinary form', async () => {
    const html = await pageOf(<SearchBox />);
    const form = /<form[^>]*>/.exec(html)?.[0] ?? '';
    expect(attribute(form, 'action')).toBe('/search');
    expect(elements(html, 'input').map((input) => attribute(input, 'name'))).toEqual(['near']);
    expect(html.match(/type="submit"/g)).toHaveLength(1);
    expect(words(html)).toContain('For example: Worcester, MA or 02118');
  });

  it('ties the example to the field, for who hears the page', async () => {
    const html = await pageOf(<SearchBox />);
    const [field = ''] = elements(html, 'input');
    const hint = attribute(field, 'aria-describedby');
    expect(html).toContain(`<p id="${hint}"`);
  });

  it('says before a tap what becomes of a location', async () => {
    const html = await pageOf(<SearchBox />);
    expect(words(html)).toContain(
      'Your browser will ask first. We round it to about a mile and do not keep it.',
    );
  });

  it('has four doors: a place, not sure, for someone else, and the emergency', async () => {
    const html = await pageOf(<Doors />);
    expect(words(html)).toContain('Search near me');
    expect(links(html).map(({ href }) => href)).toEqual(['/find', '/families', '/help']);
    expect(html.indexOf('<form')).toBeLessThan(html.indexOf('/find'));
  });

  it('leads to guides that exist, by their titles', async () => {
    const first = links(await pageOf(<FirstGuides />));
    expect(first.length).toBeGreaterThan(4);
    for (const { href, text } of first)
      expect(guideBySlug(href.replace('/guides/', ''))?.title, href).toBe(text);
  });

  it('leads to levels of care that exist', async () => {
    const declared = facetsOfParam('care').flatMap(({ choices }) => choices.map(({ slug }) => slug));
    const targets = links(await pageOf(<CareChoices />)).map(({ href }) =>
      href.replace('/levels-of-care/', ''),
    );
    expect(targets.length).toBeGreaterThan(5);
    expect(targets.filter((slug) => !declared.includes(slug))).toEqual([]);
    expect(new Set(targets).size).toBe(targets.length);
  });

  it('promises what the code keeps, in three', async () => {
    expect(elements(await pageOf(<Promises />), 'li')).toHaveLength(3);
  });
});

describe('the page where a page could not be made', () => {
  it('needs no database for its numbers, and blames itself', async () => {
    const html = await pageOf(<TroublePage />);
    expect(words(html)).toContain('The fault is ours.');
    expect(links(html).map(({ href }) => href)).toEqual([
      'tel:911',
      'tel:988',
      'tel:+18007997233',
      'tel:+18006624357',
      '/',
    ]);
    expect(elements(html, 'button')).toEqual([]);
  });

  it('offers to try again where that can be done, and a reference where there is one', async () => {
    const html = await pageOf(<TroublePage digest="a1b2" retry={() => {}} />);
    expect(elements(html, 'button').map(words)).toEqual(['Try again']);
    expect(words(html)).toContain('Reference for whoever runs this site: a1b2');
  });
});

describe('small parts', () => {
  it('a drawing is hidden from who hears the page: the words beside it say it', async () => {
    for (const name of ['phone', 'search', 'location', 'filter', 'close', 'chevron'] as const) {
      const html = await pageOf(<Icon name={name} />);
      expect(attribute(html, 'aria-hidden')).toBe('true');
      expect(attribute(html, 'focusable')).toBe('false');
    }
    expect(attribute(await pageOf(<Icon name="phone" size={24} />), 'width')).toBe('24');
  });

  it('a notice has a title only where it is given one', async () => {
    expect(elements(await pageOf(<Notice>Words.</Notice>), 'p')).toEqual([]);
    expect(words(await pageOf(<Notice title="Mind this">Words.</Notice>))).toBe('Mind this Words.');
  });

  it.each(['div', 'article', 'section', 'li'] as const)(
    'a card is a %s where that is what it is',
    async (as) => {
      expect(await pageOf(<Card as={as}>x</Card>)).toMatch(new RegExp(`^<${as}[ >]`));
    },
  );

  it('a button’s look differs from another’s', () => {
    const looks = [
      buttonClass(),
      buttonClass('primary'),
      buttonClass('plain'),
      buttonClass('primary', { wide: true }),
    ];
    expect(new Set(looks).size).toBe(looks.length);
  });
});
