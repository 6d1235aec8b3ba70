import { describe, expect, it } from 'vitest';
import { OrderingPage } from '@/components/disclosure/ordering-page';
import { ordering } from '@/content/messages/en/ordering';
import { facilitiesQuery } from '@/lib/api/input/facilities-query';
import { readParameters } from '@/lib/api/input/read-parameters';
import { PAID_LABEL } from '@/lib/disclosure/paid-listing';
import { PAID_AT_MOST } from '@/lib/disclosure/placements/rotate';
import { distanceMeters, milesToMeters } from '@/lib/place/distance';
import { MAX_RESULTS } from '@/lib/search/clean-search';
import { nameKey } from '@/lib/search/words/name-key';
import { elements, links, pageOf, words } from './read-page';

const html = pageOf(<OrderingPage origin="https://daylight.example" />);
const said = async () => words(await html);

describe('the page about the order', () => {
  it('says the order, what has no part in it, and how to check it', async () => {
    expect(elements(await html, 'h2').map(words)).toEqual([
      'The order, exactly',
      'What has no part in it',
      'Advertisements stand apart',
      'Two programs can answer, in one order',
      'Check it yourself',
    ]);
    expect(elements(await html, 'ol')).toHaveLength(2);
  });

  it('leads to who pays, to a search, and to the API', async () => {
    expect(links(await html).map(({ href }) => href)).toEqual([
      '/advertisers',
      ordering.example,
      '/developers',
    ]);
  });

  it('has an example that the API takes', () => {
    const { pathname, searchParams } = new URL(ordering.example, 'http://localhost');
    expect(pathname).toBe('/api/v1/facilities');
    expect(readParameters(facilitiesQuery, searchParams).ok).toBe(true);
  });

  it('has a command for this very site', async () => {
    expect(await said()).toContain(`curl -s "https://daylight.example${ordering.example}" | jq '`);
  });

  it('says the limits that hold', async () => {
    expect(await said()).toContain(`up to ${MAX_RESULTS.toLocaleString('en-US')} results`);
    expect(await said()).toContain(`At most ${PAID_AT_MOST} advertisements`);
    expect(await said()).toContain(`“${PAID_LABEL}”`);
  });
});

describe('what the page says is how it is', () => {
  it('a globe of the radius that it names', async () => {
    const radius = Number(/radius of ([\d,.]+) kilometers/.exec(await said())?.[1]?.replaceAll(',', ''));
    const quarter = distanceMeters({ latitude: 0, longitude: 0 }, { latitude: 90, longitude: 0 });
    expect(quarter).toBeCloseTo((Math.PI / 2) * radius * 1_000, 0);
    expect(milesToMeters(1)).toBeCloseTo(1_609.344, 6);
  });

  it('names in lower case, without accents and signs, then their second line', () => {
    expect(nameKey('Évora & Sons', 'South')).toBe('evora sons south');
    const names: [string, string | null][] = [
      ['zion House', null],
      ['Ávila House', 'B'],
      ['Avila House', 'A'],
      ['“Avila House”', null],
    ];
    expect(names.toSorted((a, b) => (nameKey(...a) < nameKey(...b) ? -1 : 1)).map(([name]) => name)).toEqual([
      '“Avila House”',
      'Avila House',
      'Ávila House',
      'zion House',
    ]);
  });
});
