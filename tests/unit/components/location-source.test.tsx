import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AddressCard } from '@/components/listing/address-card';
import { FactSources } from '@/components/listing/fact-sources';
import { data } from '@/content/messages/en/data';
import { listing } from '@/content/messages/en/listing';
import { VERSIONS_KEPT } from '@/lib/import/activate/prune-versions';
import { aFacility } from './a-facility';

const pages = (by: string | null): string[] => [
  renderToStaticMarkup(
    <FactSources factSources={{ location: { source: 'The List', version: 1, asOf: '2022', by } }} />,
  ),
  renderToStaticMarkup(<AddressCard facility={aFacility()} placedBy={by} />),
];

describe('the source of a location', () => {
  it.each(['zip', 'census-zcta'])('is ourselves when it is the middle of a ZIP code (%s)', (by) => {
    for (const html of pages(by)) expect(html).toContain('placed by us in the middle of the ZIP code');
  });

  it('is the list that it was placed with', () => {
    for (const html of pages('locator-2026')) expect(html).toContain('placed with: locator-2026');
  });

  it('is the source itself when that gave it', () => {
    for (const html of pages(null)) expect(html).not.toMatch(/placed (by|with)/);
  });
});

describe('what pages say of locations and versions', () => {
  it('speaks of no map, for there is none', () => {
    const said = [
      listing.fact('location'),
      ...(['address', 'name', 'zip', 'none'] as const).map(listing.precision),
    ];
    expect(said.join(' ')).not.toMatch(/\bmap\b/);
  });

  it('does not say that sources reported what we placed, nor that every version is kept', () => {
    expect(data.lead).not.toMatch(/^Every fact/);
    expect(VERSIONS_KEPT).toBe(3);
    expect(data.newerText).toContain('The version in use and the two before it are kept');
  });
});
