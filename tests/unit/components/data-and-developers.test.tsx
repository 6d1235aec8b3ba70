import { describe, expect, it } from 'vitest';
import { DevelopersPage } from '@/components/developers/developers-page';
import { ParameterList } from '@/components/developers/parameter-list';
import { DataPage } from '@/components/listing/data-page';
import { OPERATIONS } from '@/lib/api/operations';
import { PROBLEMS } from '@/lib/api/problem';
import { FACETS } from '@/lib/facility/facets';
import type { SourceNow, SourcesNow } from '@/lib/facility/read-sources';
import { REQUESTS_PER_MINUTE } from '@/lib/site/rate-limit';
import { elements, links, pageOf, words } from './read-page';

const source = (given: Partial<SourceNow> = {}): SourceNow => ({
  ...{ name: 'The List', url: null, terms: null, asOf: '2023', fileName: 'list.csv', activatedAt: null },
  ...{ rows: 12_744, facilities: 12_001 },
  ...given,
});
const now = (given: Partial<SourcesNow> = {}): SourcesNow => ({
  ...{ sources: [source()], active: 12_001, closed: 0 },
  precision: { address: 10_000, name: 1_000, zip: 1_000, none: 1 },
  ...given,
});
const dataPage = (given: Partial<SourcesNow> = {}) => pageOf(<DataPage now={now(given)} />);

describe('the page about sources', () => {
  it('says of each what it lists and how old it is', async () => {
    const [card = ''] = elements(await dataPage(), 'article');
    expect(words(card)).toBe(
      'The List True as of 2023 Facilities it lists 12,001 Rows read 12,744 File list.csv',
    );
  });

  it('adds terms, an address and the day it came into use where those are known', async () => {
    const known = source({
      ...{ url: 'https://list.example/', terms: 'Public domain.', asOf: '2025-08-19' },
      activatedAt: new Date('2025-09-01T03:00:00Z'),
    });
    const [card = ''] = elements(await dataPage({ sources: [known] }), 'article');
    expect(words(card)).toContain('True as of August 19, 2025');
    expect(words(card)).toContain('In use since September 1, 2025');
    expect(words(card)).toContain('Terms Public domain.');
    expect(links(card)).toEqual([{ href: 'https://list.example/', text: 'The List', label: null }]);
  });

  it('says that the directory is empty where it is', async () => {
    const html = await dataPage({ sources: [], active: 0 });
    expect(words(html)).toContain('The directory is empty: no source has been imported yet.');
    expect(words(html)).toContain('0 facilities are listed now.');
  });

  it('counts how exactly facilities are located', async () => {
    const rows = elements(await dataPage(), 'tr').map(words);
    expect(rows).toEqual([
      'Located at the street address 10,000',
      'Located at a facility of the same name in the same city 1,000',
      'Located in the middle of the ZIP code 1,000',
      'Not located: searches by distance leave them out 1',
    ]);
  });

  it.each([
    [0, null],
    [1, '1 facility that a source once listed is marked as no longer listed.'],
    [40, '40 facilities that a source once listed are marked as no longer listed.'],
  ])('tells of %i that are no longer listed', async (closed, said) => {
    const read = words(await dataPage({ closed }));
    if (said) expect(read).toContain(said);
    else expect(read).not.toContain('no longer listed');
  });

  it('says who is to be thanked, as their terms ask', async () => {
    const html = await dataPage();
    for (const name of ['SAMHSA', 'GeoNames', 'U.S. Census Bureau', 'OpenStreetMap', 'Natural Earth'])
      expect(links(html).map(({ text }) => text)).toContain(name);
    expect(words(html)).toContain('Creative Commons Attribution 4.0');
  });

  it('gives no figure of accuracy without its source', async () => {
    const facts = elements(await dataPage(), 'li')
      .map(words)
      .filter((item) => /\d+%|third/.test(item));
    expect(facts.length).toBeGreaterThan(1);
    for (const fact of facts) expect(fact).toMatch(/\([^)]+\)$/);
  });
});

describe('the page for developers', () => {
  const html = pageOf(<DevelopersPage />);

  it('describes every address with its parameters', async () => {
    const read = words(await html);
    for (const { url, fromRoot, summary } of OPERATIONS) {
      expect(read).toContain(`GET ${fromRoot ? '' : '/api/v1'}${url} `);
      expect(elements(await html, 'h2').map(words)).toContain(summary);
    }
  });

  it('has every slug of every filter', async () => {
    for (const { param, choices } of FACETS) {
      expect(await html).toContain(`<code>${param}</code>`);
      for (const { slug } of choices)
        expect(await html, `${param} ${slug}`).toContain(`<code>${slug}</code>`);
    }
  });

  it('explains every problem under the anchor that its type leads to', async () => {
    for (const [name, { status, title }] of Object.entries(PROBLEMS)) {
      expect(await html).toContain(`id="${name}"`);
      expect(words(await html)).toContain(`${status}, ${title}`);
    }
  });

  it('tells the limit that is enforced', async () => {
    expect(words(await html)).toContain(`${REQUESTS_PER_MINUTE} requests a minute`);
  });

  it('leads to an example and to the document', async () => {
    const targets = links(await html).map(({ href }) => href);
    expect(targets).toContain('/api/v1/openapi.json');
    expect(targets.some((href) => href.startsWith('/api/v1/facilities?'))).toBe(true);
  });

  it('uses no id twice', async () => {
    const ids = [...(await html).matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('heads every table', async () => {
    for (const table of elements(await html, 'table')) {
      expect(elements(table, 'caption')).toHaveLength(1);
      expect(table.match(/scope="col"/g)).toHaveLength(3);
    }
  });
});

describe('a parameter', () => {
  const parameter = {
    ...{ name: 'near', required: false, type: 'text', description: 'Where.' },
    ...{ choices: [], standard: null, examples: [] },
  };
  const list = async (given: Partial<Parameters<typeof ParameterList>[0]['parameters'][number]>) =>
    words(await pageOf(<ParameterList parameters={[{ ...parameter, ...given }]} />));

  it.each([
    [{}, 'near text Where.'],
    [{ required: true }, 'near text, required Where.'],
    [{ standard: '25' }, 'near text Where. 25 when absent.'],
    [{ examples: ['02118', 'Texas'] }, 'near text Where. Such as 02118 · Texas'],
    [{ choices: ['a', 'b'] }, 'near text Where. 2 choices a b'],
  ])('is read as it is: %j', async (given, said) => {
    expect(await list(given)).toBe(said);
  });
});
