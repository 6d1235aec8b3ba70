import { describe, expect, it } from 'vitest';
import { gazetteer } from '@/lib/place/gazetteer/gazetteer';
import { countyPlace } from '@/lib/place/gazetteer/places';
import { resolvePlace } from '@/lib/place/resolve-place';
import { STATES, stateByFips } from '@/lib/place/states';

// Counties of a million and more, and every kind of county there is: label, FIPS code (Census Bureau).
const COUNTIES: readonly (readonly [label: string, fips: string])[] = [
  ['Los Angeles County, CA', '06037'],
  ['Cook County, IL', '17031'],
  ['Harris County, TX', '48201'],
  ['Maricopa County, AZ', '04013'],
  ['San Diego County, CA', '06073'],
  ['Orange County, CA', '06059'],
  ['Miami-Dade County, FL', '12086'],
  ['Dallas County, TX', '48113'],
  ['Kings County, NY', '36047'],
  ['Riverside County, CA', '06065'],
  ['Queens County, NY', '36081'],
  ['Clark County, NV', '32003'],
  ['King County, WA', '53033'],
  ['San Bernardino County, CA', '06071'],
  ['Tarrant County, TX', '48439'],
  ['Bexar County, TX', '48029'],
  ['Santa Clara County, CA', '06085'],
  ['Broward County, FL', '12011'],
  ['Wayne County, MI', '26163'],
  ['New York County, NY', '36061'],
  ['Alameda County, CA', '06001'],
  ['Philadelphia County, PA', '42101'],
  ['Middlesex County, MA', '25017'],
  ['Sacramento County, CA', '06067'],
  ['Suffolk County, NY', '36103'],
  ['Palm Beach County, FL', '12099'],
  ['Hillsborough County, FL', '12057'],
  ['Bronx County, NY', '36005'],
  ['Nassau County, NY', '36059'],
  ['Orange County, FL', '12095'],
  ['Franklin County, OH', '39049'],
  ['Travis County, TX', '48453'],
  ['Oakland County, MI', '26125'],
  ['Hennepin County, MN', '27053'],
  ['Cuyahoga County, OH', '39035'],
  ['Allegheny County, PA', '42003'],
  ['Salt Lake County, UT', '49035'],
  ['Wake County, NC', '37183'],
  ['Fairfax County, VA', '51059'],
  ['Contra Costa County, CA', '06013'],
  ['Mecklenburg County, NC', '37119'],
  ['Montgomery County, MD', '24031'],
  ['Pima County, AZ', '04019'],
  ['Honolulu County, HI', '15003'],
  ['Fresno County, CA', '06019'],
  ['Westchester County, NY', '36119'],
  ['Fulton County, GA', '13121'],
  ['St. Louis County, MO', '29189'],
  ['Marion County, IN', '18097'],
  ['Duval County, FL', '12031'],
  ['Shelby County, TN', '47157'],
  ['Essex County, MA', '25009'],
  ['Worcester County, MA', '25027'],
  ['DeKalb County, GA', '13089'],
  ['DuPage County, IL', '17043'],
  ["Prince George's County, MD", '24033'],
  ["St. Mary's County, MD", '24037'],
  ["Queen Anne's County, MD", '24035'],
  ["O'Brien County, IA", '19141'],
  ['Doña Ana County, NM', '35013'],
  ['LaSalle County, IL', '17099'],
  ['Lac qui Parle County, MN', '27073'],
  ['Isle of Wight County, VA', '51093'],
  ['Orleans Parish, LA', '22071'],
  ['East Baton Rouge Parish, LA', '22033'],
  ['St. John the Baptist Parish, LA', '22095'],
  ['Jefferson Parish, LA', '22051'],
  ['Anchorage Municipality, AK', '02020'],
  ['Kenai Peninsula Borough, AK', '02122'],
  ['Juneau City and Borough, AK', '02110'],
  ['Nome Census Area, AK', '02180'],
  ['Chugach Census Area, AK', '02063'],
  ['Capitol Planning Region, CT', '09110'],
  ['South Central Connecticut Planning Region, CT', '09170'],
  ['Richmond (independent city), VA', '51760'],
  ['Virginia Beach (independent city), VA', '51810'],
  ['Baltimore (independent city), MD', '24510'],
  ['Carson City (independent city), NV', '32510'],
  ['St. Louis (independent city), MO', '29510'],
  ['San Juan Municipio, PR', '72127'],
  ['Mayagüez Municipio, PR', '72097'],
  ['Saipan Municipality, MP', '69110'],
  ['St. Croix Island, VI', '78010'],
  ['Eastern District, AS', '60010'],
];

function foundFips(text: string): string {
  const resolution = resolvePlace(text);
  return resolution.status === 'found'
    ? (resolution.place.countyFips ?? resolution.place.label)
    : JSON.stringify(resolution);
}

describe.each(COUNTIES)('%s', (label, fips) => {
  it('is found by its label, by small letters without marks, and with its state in full', () => {
    expect(foundFips(label)).toBe(fips);
    const plain = label.normalize('NFKD').replaceAll(/[\p{M}.'(),]/gu, '');
    expect(foundFips(plain.toLowerCase()), plain).toBe(fips);
    const state = stateByFips(fips)?.name ?? '';
    expect(foundFips(label.replace(/, ..$/, `, ${state}`))).toBe(fips);
  });
});

describe('a county as people write it', () => {
  it.each([
    ['LA County', '06037'],
    ['Los Angeles Co, CA', '06037'],
    ['Cook County', '17031'],
    ['cook county illinois', '17031'],
    ['Cook Cnty, IL', '17031'],
    ['Maricopa County', '04013'],
    ['King County', '53033'],
    ['Miami Dade County', '12086'],
    ['miami-dade', '12086'],
    ['Saint Louis County, Missouri', '29189'],
    ['St Louis city MO', 'St. Louis, MO'],
    ['Prince Georges County', '24033'],
    ['prince george’s county maryland', '24033'],
    ['St Marys County MD', '24037'],
    ['Dona Ana County', '35013'],
    ['De Kalb County, GA', '13089'],
    ['Du Page County', '17043'],
    ['La Salle County, IL', '17099'],
    ['Orleans Parish, Louisiana', '22071'],
    ['Orleans County, LA', '22071'],
    ['Kenai Peninsula', '02122'],
    ['Anchorage Borough, AK', '02020'],
    ['Mayaguez Municipio', '72097'],
    ['Independent city of Richmond, VA', '51760'],
    ['independent city of fairfax', '51600'],
    ['Baltimore independent city', '24510'],
    ['Barnstable County', '25001'],
    ['Allegheny County, Penn.', '42003'],
    ['Hartford County, CT', '09110'],
    ['New London County, Connecticut', '09180'],
  ])('%s', (text, fips) => {
    expect(foundFips(text)).toBe(fips);
  });

  it.each([
    ['Maricpa County', '04013'],
    ['Allegeny County, PA', '42003'],
    ['Mecklenberg County, NC', '37119'],
    ['Cuyhoga County', '39035'],
    ['Cook Conty, IL', '17031'],
    ['Westchestr County', '36119'],
    ['Milwakee County, WI', '55079'],
    ['Barnstabel County', '25001'],
  ])('%s, misspelt', (text, fips) => {
    expect(foundFips(text)).toBe(fips);
    expect(resolvePlace(text)).toMatchObject({ mistyped: true });
  });

  it.each([
    ['Washington County', 30],
    ['Jefferson County', 24],
    ['Lincoln County', 22],
    ['Jackson County', 22],
  ])('%s, of which there are many, gives a screen of choices, largest first', (text, atLeast) => {
    const resolution = resolvePlace(text);
    expect(resolution.status).toBe('ambiguous');
    const choices = resolution.status === 'ambiguous' ? resolution.choices : [];
    expect(choices.length).toBe(12);
    const name = text.replace(' County', '');
    const { names } = gazetteer().counties;
    expect(names.filter((one) => one.startsWith(`${name} `)).length).toBeGreaterThanOrEqual(atLeast);
    for (const [i, choice] of choices.entries()) {
      expect(choice.kind).toBe('county');
      expect(choice.label).toMatch(new RegExp(`^${name} (County|Parish), [A-Z]{2}$`));
      expect(choice.population).toBeLessThanOrEqual(choices[i - 1]?.population ?? Number.POSITIVE_INFINITY);
    }
  });
});

// Counties and their equivalents as the Census Bureau counts them for 2023.
const COUNTS: Readonly<Record<string, number>> = {
  ...{ AL: 67, AK: 30, AZ: 15, AR: 75, CA: 58, CO: 64, CT: 9, DE: 3, DC: 1, FL: 67, GA: 159, HI: 5, ID: 44 },
  ...{ IL: 102, IN: 92, IA: 99, KS: 105, KY: 120, LA: 64, ME: 16, MD: 24, MA: 14, MI: 83, MN: 87, MS: 82 },
  ...{ MO: 115, MT: 56, NE: 93, NV: 17, NH: 10, NJ: 21, NM: 33, NY: 62, NC: 100, ND: 53, OH: 88, OK: 77 },
  ...{ OR: 36, PA: 67, RI: 5, SC: 46, SD: 66, TN: 95, TX: 254, UT: 29, VT: 14, VA: 133, WA: 39, WV: 55 },
  ...{ WI: 72, WY: 23, PR: 78, GU: 1 },
};

describe('the counties of a state', () => {
  const { fips } = gazetteer().counties;
  const inState = (code: string) => {
    const state = STATES.find((one) => one.code === code);
    return fips.filter((county) => county.startsWith(state?.fips ?? 'none'));
  };

  it.each(Object.entries(COUNTS))('of %s are %i', (state, count) => {
    expect(inState(state)).toHaveLength(count);
  });

  it('make 3,144 in the fifty states and the District', () => {
    expect(fips.filter((county) => Number(county) < 57_000)).toHaveLength(3_144);
  });

  it('are called what such a county is called there', () => {
    const kinds = (code: string) => {
      const rows = fips.flatMap((county, row) => (inState(code).includes(county) ? [row] : []));
      return new Set(rows.map((row) => countyPlace(row).label.replace(/^.* (\S+), ..$/, '$1')));
    };
    expect(kinds('LA')).toEqual(new Set(['Parish']));
    expect(kinds('PR')).toEqual(new Set(['Municipio']));
    expect(kinds('CT')).toEqual(new Set(['Region']));
    expect(kinds('TX')).toEqual(new Set(['County']));
    expect(kinds('VA')).toEqual(new Set(['County', 'city)']));
    expect(kinds('AK')).toEqual(new Set(['Borough', 'Area', 'Municipality']));
  });
});
