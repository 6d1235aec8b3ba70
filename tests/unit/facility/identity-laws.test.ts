import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionLinks } from '@/lib/facility/direction-links';
import { facilityPath } from '@/lib/facility/facility';
import { idInPath } from '@/lib/facility/id-in-path';
import { MATCH_PARTS, matchKey } from '@/lib/facility/match-key';
import { paymentLine } from '@/lib/facility/payment-line';
import { publicId } from '@/lib/facility/public-id';
import { facilitySlug } from '@/lib/facility/slug';
import type { ImportRecord } from '@/lib/import/record';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.stringMatching(/^[A-Za-z0-9 .,'&#|/-]{0,60}$/),
  fc.constantFrom('St. Mary’s Hosp. Ctr', 'CAÑÓN & Sons, LLC', 'O|Brien', '  ', 'N. 12th St., Ste. 4'),
);

const record = (over: Partial<ImportRecord>): ImportRecord => ({
  ...{ sourceKey: null, name: 'Elm House', nameDetail: null, street: null, street2: null },
  ...{ city: 'Worcester', state: 'MA', zip: null, latitude: null, longitude: null },
  ...{ precision: 'none', pointSource: null, website: null, phones: [], serviceCodes: [] },
  ...over,
});
const fields = fc.record({
  name: anyText,
  nameDetail: fc.option(anyText),
  street: fc.option(anyText),
  city: anyText,
});
const partsOf = (over: Partial<ImportRecord>) => matchKey(record(over)).split('|');

describe('what a row is recognised by', () => {
  it('always has its eight parts, whatever stands in the row', () => {
    fc.assert(
      fc.property(fields, fc.option(anyText), (given, sourceKey) => {
        expect(partsOf({ ...given, sourceKey })).toHaveLength(MATCH_PARTS.length);
      }),
    );
  });

  it('does not change when a text is written in capitals, with more blanks or with full stops', () => {
    // Some letters have no capital of their own: only plain ones are compared.
    const plain = fc.stringMatching(/^[a-z0-9]{1,9}( [a-z0-9]{1,9}){0,4}$/);
    fc.assert(
      fc.property(plain, plain, plain, (name, street, city) => {
        const key = matchKey(record({ name, street, city }));
        const louder = (text: string) => `  ${text.toUpperCase().replaceAll(' ', '.  ')}. `;
        expect(matchKey(record({ name: louder(name), street: louder(street), city: louder(city) }))).toBe(
          key,
        );
      }),
    );
  });

  it('does not change when it is made again from what it says', () => {
    fc.assert(
      fc.property(fields, (given) => {
        const [name = '', detail = '', street = '', , , city = ''] = partsOf(given);
        const again = partsOf({ name, nameDetail: detail, street, city });
        // A legal form at the end goes one at a time: "Elm Inc Inc" is "elm inc", then "elm".
        fc.pre(!/ (inc|llc|ltd|corp|pc|pllc)$/.test(name) && !/ (inc|llc|ltd|corp|pc|pllc)$/.test(detail));
        expect([again[0], again[1], again[2], again[5]]).toEqual([name, detail, street, city]);
      }),
    );
  });

  it.each([
    ['12 North Elm Street, Suite 4', '12 N Elm St Ste 4'],
    ['900 West Martin Luther King Boulevard', '900 W. Martin Luther King Blvd.'],
    ['4 Saint John Place', '4 St. John Pl'],
    ['77 Harbor Parkway East', '77 Harbor Pkwy E'],
    ['1 Court Drive', '1 Ct Dr.'],
    ['U.S. Highway 9', 'US Hwy 9'],
  ])('takes the street %s for %s', (one, other) => {
    // "U.S." is two letters with full stops; the two lists that write it so agree on the rest.
    const street = (text: string) => partsOf({ street: text.replace('U.S.', 'US') })[2];
    expect(street(one)).toBe(street(other));
  });

  it.each([
    ['Elm Behavioral Health Center', 'Elm Behav Hlth Ctr'],
    ['Univ Hosp Outpt Prog', 'University Hospital Outpatient Program'],
    ['Oak Resid Trt Servs', 'Oak Residential Treatment Service'],
    ['Hope & Light, Inc.', 'Hope and Light'],
    ['Centre for Rehabilitation', 'Center for Rehab'],
    ['Niño’s House', "Nino's House"],
  ])('takes the name %s for %s', (one, other) => {
    expect(partsOf({ name: one })[0]).toBe(partsOf({ name: other })[0]);
  });

  it.each([
    ['Elm House', 'Elm Home'],
    ['Elm House 1', 'Elm House 2'],
    ['Inc', ''],
    ['Elm Street Clinic', 'Elm St Clinic'],
  ])('does not take the name %s for %s', (one, other) => {
    expect(partsOf({ name: one })[0]).not.toBe(partsOf({ name: other })[0]);
  });

  it('has the main number, else the first', () => {
    const phone = (kind: 'main' | 'intake', e164: string) => ({ kind, e164, extension: null, asWritten: '' });
    const phones = [phone('intake', '+15085550101'), phone('main', '+15085550100')];
    expect(partsOf({ phones })[6]).toBe('+15085550100');
    expect(partsOf({ phones: phones.slice(0, 1) })[6]).toBe('+15085550101');
    expect(partsOf({})[6]).toBe('');
  });
});

describe('the address of a listing', () => {
  it('holds only what stands in an address as it is, for any name', () => {
    fc.assert(
      fc.property(anyText, anyText, (name, city) => {
        const slug = facilitySlug(name, city);
        expect(slug).toMatch(/^[a-z0-9]+(-+[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(encodeURIComponent(slug)).toBe(slug);
      }),
    );
  });

  it('leads back to its id, whatever the name', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.boolean(), (name, city, sample) => {
        const id = publicId({ sample });
        const path = facilityPath({ slug: facilitySlug(name, city), id });
        expect(idInPath(path.replace('/facilities/', ''))).toBe(id);
        expect(idInPath(id)).toBe(id);
      }),
    );
  });

  it.each(['', '-', 'elm-house-', 'elm-ABC', 'elm-%20', 'x'.repeat(25), '../etc', "a'b", 'elm-k3v9q2 '])(
    'has no id in %j',
    (segment) => {
      expect(idInPath(segment)).toBeNull();
    },
  );

  it('never gives a sample the id of a real facility, nor the other way round', () => {
    for (let n = 0; n < 300; n++) {
      expect(publicId({ sample: true })[0]).toBe('a');
      expect(publicId({ sample: false })).not.toContain('a');
    }
  });
});

describe('how one can pay, in a line', () => {
  const CODES = ['MD', 'MC', 'PI', 'MI', 'SI', 'ITU', 'SF', 'SS', 'PA', 'NP'] as const;
  const WORDS: Readonly<Record<(typeof CODES)[number], RegExp>> = {
    MD: /\bMedicaid\b/,
    MC: /\bMedicare\b/,
    PI: /\bprivate insurance\b/,
    MI: /\bmilitary insurance\b/,
    SI: /\bstate health plans\b/,
    ITU: /\bIndian Health Service funds\b/,
    SF: /\bcash or self-pay\b/,
    SS: /\bSliding fee\./,
    PA: /\bHelp with paying\./,
    NP: /^Free: takes no payment\./,
  };
  const every = Array.from({ length: 2 ** CODES.length }, (_, bits) =>
    CODES.filter((_code, i) => (bits & (1 << i)) !== 0),
  );

  it('says what was reported and nothing else, for every one of the 1,024 combinations', () => {
    const insurance = ['MD', 'MC', 'PI', 'MI', 'SI', 'ITU'];
    for (const codes of every) {
      const line = paymentLine(codes);
      const insured = codes.some((code) => insurance.includes(code));
      for (const code of CODES) {
        // Whoever takes insurance takes cash as a matter of course: said only where it is all there is.
        const expected = codes.includes(code) && !(code === 'SF' && insured);
        expect(WORDS[code].test(line), `${codes}: ${line} (${code})`).toBe(expected);
      }
    }
  });

  it('is of whole sentences, and says "not reported" only where nothing was', () => {
    for (const codes of every) {
      const line = paymentLine(codes);
      expect(line).toMatch(/^[A-Z].*\.$/);
      expect(line).not.toMatch(/ {2}|undefined|,\.| and\b[^.]* and\b/);
      expect(line.includes('not reported')).toBe(codes.length === 0);
    }
  });
});

describe('directions', () => {
  const location = (precision: 'address' | 'name' | 'zip') => ({
    latitude: 42.26,
    longitude: -71.8,
    precision,
  });

  it('are addresses of other sites that a link can hold, for any street', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.constantFrom('address', 'name', 'zip'), (street, city, precision) => {
        const links = directionLinks({
          address: {
            street: street.toWellFormed(),
            street2: null,
            city: city.toWellFormed(),
            state: 'MA',
            zip: '01608',
          },
          location: location(precision),
        });
        expect(links).toHaveLength(4);
        for (const { href } of links) {
          expect(href).toMatch(/^(geo:|https:\/\/)/);
          expect(href).not.toMatch(/[\s"<>]/);
        }
      }),
    );
  });

  it('say the street where there is one, and never a point that is only a ZIP’s', () => {
    const address = {
      street: '12 Elm Street',
      street2: 'Floor 2',
      city: 'Worcester',
      state: 'MA',
      zip: null,
    };
    for (const { href } of directionLinks({ address, location: location('zip') })) {
      expect(decodeURIComponent(href)).toContain('12 Elm Street, Worcester, MA');
      expect(href).not.toContain('42.26');
    }
  });
});
