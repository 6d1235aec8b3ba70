import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Breadcrumbs } from '@/components/listing/breadcrumbs';
import { JsonLd } from '@/components/site/json-ld';
import { lateScripts } from '@/lib/site/first-paint/late-scripts';
import { breadcrumbList } from '@/lib/structured-data/breadcrumb-list';
import { facilityPage } from '@/lib/structured-data/facility-page';
import { jsonLdText } from '@/lib/structured-data/json-ld-text';
import { aFacility } from '../components/a-facility';
import { pageOf } from '../components/read-page';

const base = new URL('https://daylight.example');

describe('the text of JSON-LD', () => {
  it('says that its words are those of schema.org', () => {
    expect(JSON.parse(jsonLdText({ '@type': 'WebPage' }))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
    });
  });

  it('cannot end its script or begin another, whatever a source wrote', () => {
    const pieces = fc.constantFrom(
      '</script',
      '<script>',
      '<!--',
      '-->',
      ']]>',
      '>',
      '"',
      '\\',
      '\u2028',
      'é',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const name = parts.join('');
        const text = jsonLdText({ '@type': 'Thing', name });
        expect(text).not.toContain('<');
        expect(JSON.parse(text).name).toBe(name);
      }),
    );
  });

  it('stands in the page as it is, also after its scripts were put off', async () => {
    const html = await pageOf(<JsonLd thing={{ '@type': 'Thing', name: 'A </script> B & "C"' }} />);
    const script = /^<script type="application\/ld\+json">(.*)<\/script>$/.exec(html)?.[1] ?? '';
    expect(JSON.parse(script).name).toBe('A </script> B & "C"');
    const page = `<html><head><script src="/_next/a.js" async="" nonce="n"></script></head><body>${html}</body></html>`;
    expect(lateScripts(page)).toContain(html);
  });
});

describe('the way up', () => {
  const crumbs = [
    { href: '/places', label: 'All states' },
    { href: '/places/ohio', label: 'Ohio' },
  ];

  it('is numbered from the top, with whole addresses', () => {
    expect(breadcrumbList(crumbs, base)).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'All states', item: 'https://daylight.example/places' },
        { '@type': 'ListItem', position: 2, name: 'Ohio', item: 'https://daylight.example/places/ohio' },
      ],
    });
  });

  it('stands beside the breadcrumbs that people see', async () => {
    const html = await pageOf(<Breadcrumbs label="Where this is" crumbs={crumbs} />);
    expect(html).toContain('"@type":"BreadcrumbList"');
  });
});

describe('a facility', () => {
  it('is told with what its page shows, and from where', () => {
    const facility = aFacility({ care: ['outpatient'], website: 'https://star.example/' });
    expect(facilityPage(facility, base)).toEqual({
      '@type': 'WebPage',
      '@id': 'https://daylight.example/facilities/morning-star-house-worcester-t1',
      url: 'https://daylight.example/facilities/morning-star-house-worcester-t1',
      name: 'Morning Star House',
      isBasedOn: [{ '@type': 'CreativeWork', name: 'The List', temporalCoverage: '2022' }],
      mainEntity: {
        '@type': 'MedicalClinic',
        '@id': 'https://daylight.example/facilities/morning-star-house-worcester-t1#facility',
        name: 'Morning Star House',
        address: {
          '@type': 'PostalAddress',
          streetAddress: '12 Elm Street',
          addressLocality: 'Worcester',
          addressRegion: 'MA',
          postalCode: '01608',
          addressCountry: 'US',
        },
        geo: { '@type': 'GeoCoordinates', latitude: 42.26, longitude: -71.8 },
        telephone: '+15085550100',
        url: 'https://star.example/',
      },
    });
  });

  it.each(['zip', 'name'] as const)('has no point where only its %s could be located', (precision) => {
    const facility = aFacility({ location: { latitude: 42, longitude: -71, precision } });
    expect(facilityPage(facility, base)?.mainEntity).not.toHaveProperty('geo');
  });

  it('claims nothing that no source says', () => {
    const bare = aFacility({
      address: { street: null, street2: null, city: 'Lima', state: 'OH', zip: null },
      phones: [],
      location: null,
    });
    expect(Object.keys(facilityPage(bare, base)?.mainEntity as object)).toEqual([
      '@type',
      '@id',
      'name',
      'address',
    ]);
    expect(JSON.stringify(facilityPage(bare, base))).not.toMatch(/rating|review|openingHours|price|null/i);
  });

  it.each([
    [['detox', 'sober-living'], 'MedicalClinic'],
    [['sober-living'], ['Organization', 'Place']],
    [[], ['Organization', 'Place']],
  ])('with care %j is a %j', (care, type) => {
    expect(facilityPage(aFacility({ care }), base)?.mainEntity).toMatchObject({ '@type': type });
  });

  it('gives the extension with its number', () => {
    const phones = [
      { kind: 'main' as const, e164: '+15085550100', extension: '12', asWritten: '', sharedBy: 1 },
    ];
    expect(facilityPage(aFacility({ phones }), base)?.mainEntity).toMatchObject({
      telephone: '+15085550100 ext. 12',
    });
  });

  it.each([{ sample: true }, { status: 'closed' as const }])('is not told of when %j', (given) => {
    expect(facilityPage(aFacility(given), base)).toBeNull();
  });
});
