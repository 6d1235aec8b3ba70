import { describe, expect, it } from 'vitest';
import { resolvePlace } from '@/lib/place/resolve-place';

const choicesOf = (text: string): string[] => {
  const resolution = resolvePlace(text);
  return resolution.status === 'ambiguous' ? resolution.choices.map((choice) => choice.label) : [];
};

// Names that no one can tell apart without a state: several places that people live in, none dwarfing the rest.
const NAMESAKES: Readonly<Record<string, readonly string[]>> = {
  Springfield: ['MO', 'MA', 'IL', 'OR', 'OH'],
  Portland: ['OR', 'ME'],
  Columbus: ['OH', 'GA', 'IN', 'MS'],
  'Kansas City': ['MO', 'KS'],
  Arlington: ['TX', 'VA', 'MA', 'WA'],
  Aurora: ['CO', 'IL'],
  Cleveland: ['OH', 'TN', 'MS', 'TX'],
  Lexington: ['KY', 'MA', 'SC', 'NC'],
  Newark: ['NJ', 'OH', 'CA', 'DE'],
  Lincoln: ['NE', 'CA', 'RI', 'IL'],
  Madison: ['WI', 'AL', 'MS', 'CT'],
  Glendale: ['AZ', 'CA'],
  Richmond: ['VA', 'CA', 'IN', 'KY'],
  Fremont: ['CA', 'NE', 'OH'],
  Jackson: ['MS', 'TN', 'NJ', 'MI'],
  Salem: ['OR', 'MA', 'NH', 'VA'],
  Athens: ['GA', 'OH', 'AL'],
  Rochester: ['NY', 'MN', 'NH', 'MI'],
  Charleston: ['SC', 'WV', 'IL'],
  Columbia: ['SC', 'MO', 'MD', 'TN'],
  Concord: ['CA', 'NC', 'NH', 'MA'],
  Manchester: ['NH', 'CT'],
  Dover: ['DE', 'NH', 'NJ', 'OH'],
  Auburn: ['WA', 'AL', 'NY', 'ME'],
  Burlington: ['NC', 'VT', 'IA', 'MA'],
  Franklin: ['TN', 'WI', 'MA', 'IN'],
  Clinton: ['MD', 'IA', 'MS', 'UT'],
  Georgetown: ['TX', 'KY', 'SC', 'DE'],
  Greenville: ['NC', 'SC', 'MS', 'TX'],
  Bristol: ['CT', 'TN', 'RI', 'VA'],
  Oxford: ['MS', 'OH', 'AL'],
  Ashland: ['KY', 'OR', 'OH'],
  Milford: ['CT', 'MA', 'DE', 'NH'],
  Florence: ['AL', 'SC', 'KY'],
  Lafayette: ['LA', 'IN', 'CO', 'CA'],
  Hamilton: ['OH', 'AL', 'MT'],
  Pasadena: ['TX', 'CA'],
  Peoria: ['AZ', 'IL'],
  Bellevue: ['WA', 'NE'],
  Westminster: ['CO', 'CA', 'MD'],
  Winchester: ['VA', 'MA', 'KY', 'TN'],
  Bloomington: ['MN', 'IN', 'IL'],
  'Mount Pleasant': ['SC', 'WI', 'MI', 'TX'],
  'Mount Vernon': ['NY', 'WA', 'OH', 'IL'],
  Middletown: ['CT', 'NY', 'OH', 'DE'],
  Union: ['NJ', 'KY', 'SC', 'MO'],
  Marion: ['OH', 'IN', 'IA', 'IL'],
  Monroe: ['LA', 'MI', 'NC', 'WA'],
  Hudson: ['NH', 'OH', 'WI', 'NY'],
  Medford: ['OR', 'MA'],
  Albany: ['NY', 'GA', 'OR'],
  Augusta: ['GA', 'ME'],
  Wilmington: ['NC', 'DE', 'MA', 'OH'],
  Fayetteville: ['NC', 'AR', 'GA'],
  Troy: ['MI', 'NY', 'OH', 'AL'],
  Canton: ['OH', 'MI', 'GA'],
  Lancaster: ['CA', 'PA', 'OH'],
  Hollywood: ['FL', 'CA'],
  Paris: ['TX', 'TN', 'KY'],
  London: ['KY', 'OH'],
};

describe('a name that many towns share', () => {
  it.each(Object.entries(NAMESAKES))(
    '%s asks which, with the well-known ones among the choices',
    (name, states) => {
      const choices = choicesOf(name);
      expect(choices).toEqual(expect.arrayContaining(states.map((state) => `${name}, ${state}`)));
      expect(choices.length).toBeLessThanOrEqual(12);
    },
  );

  it.each(Object.entries(NAMESAKES).flatMap(([name, states]) => states.map((state) => [name, state])))(
    '%s, %s is that one alone',
    (name, state) => {
      for (const text of [`${name}, ${state}`, `${name} ${state}`.toLowerCase()])
        expect(resolvePlace(text)).toMatchObject({
          status: 'found',
          place: { kind: 'city', label: `${name}, ${state}` },
        });
    },
  );

  it('says the same whatever case and blanks it is typed with', () => {
    for (const name of Object.keys(NAMESAKES)) {
      const asked = resolvePlace(name);
      expect(resolvePlace(name.toUpperCase())).toEqual(asked);
      expect(resolvePlace(`  ${name.toLowerCase()}  `)).toEqual(asked);
      expect(resolvePlace(`${name}, USA`)).toEqual(asked);
    }
  });
});

describe('a town that is named for a state or a country', () => {
  it.each([
    'Nevada, MO',
    'California, MD',
    'Indiana, PA',
    'Iowa, LA',
    'Delaware, OH',
    'Wyoming, MI',
    'Florida, NY',
    'Virginia, MN',
    'Washington, PA',
    'Ohio, IL',
    'Oregon, WI',
    'Texas City, TX',
    'Missouri City, TX',
    'Colorado City, AZ',
    'Arkansas City, KS',
    'Oklahoma City, OK',
    'Idaho Falls, ID',
    'Nebraska City, NE',
    'Mexico, MO',
    'Peru, IN',
    'Cuba, MO',
    'Lebanon, PA',
    'Poland, OH',
    'Holland, MI',
    'Jamaica, NY',
    'China, TX',
    'Denmark, WI',
    'Norway, MI',
    'Egypt, TX',
    'Brazil, IN',
    'Panama, NY',
  ])('%s is the town', (label) => {
    expect(resolvePlace(label)).toMatchObject({ status: 'found', place: { kind: 'city', label } });
  });

  it.each(['Indiana', 'Nevada', 'Delaware', 'Wyoming', 'California', 'Florida', 'Virginia', 'Ohio', 'Iowa'])(
    '%s alone is the state',
    (text) => {
      expect(resolvePlace(text)).toMatchObject({ status: 'found', place: { kind: 'state', label: text } });
    },
  );

  it.each(['Peru', 'Lebanon', 'Poland', 'Mexico', 'Brazil', 'Norway', 'Cuba', 'Panama', 'Egypt', 'Canada'])(
    '%s alone is never taken for a town',
    (text) => {
      expect(resolvePlace(text).status).not.toBe('found');
    },
  );
});

describe('a name of one town with an odd spelling', () => {
  it.each([
    ["Coeur d'Alene", "Coeur d'Alene, ID"],
    ['coeur dalene idaho', "Coeur d'Alene, ID"],
    ['Truth or Consequences', 'Truth or Consequences, NM'],
    ['King of Prussia', 'King of Prussia, PA'],
    ['Winston-Salem', 'Winston-Salem, NC'],
    ['wilkes barre', 'Wilkes-Barre, PA'],
    ['Wilkes-Barre, PA', 'Wilkes-Barre, PA'],
    ['Ft. Lauderdale', 'Fort Lauderdale, FL'],
    ['Ft Collins', 'Fort Collins, CO'],
    ['Ft. Smith AR', 'Fort Smith, AR'],
    ['Mt. Vernon, NY', 'Mount Vernon, NY'],
    ['E St Louis, IL', 'East Saint Louis, IL'],
    ['N. Little Rock', 'North Little Rock, AR'],
    ['W. Palm Beach', 'West Palm Beach, FL'],
    ['West Palm', 'West Palm Beach, FL'],
    ['Port St. Lucie', 'Port Saint Lucie, FL'],
    ['Ste. Genevieve, MO', 'Sainte Genevieve, MO'],
    ['McAllen', 'McAllen, TX'],
    ['DeKalb', 'DeKalb, IL'],
    ['Española, NM', 'Española, NM'],
    ['espanola nm', 'Española, NM'],
    ['La Cañada Flintridge', 'La Cañada Flintridge, CA'],
    ['Mayagüez', 'Mayagüez, PR'],
    ['bayamon', 'Bayamón, PR'],
    ['Hagatna, Guam', 'Hagåtña, GU'],
    ['Charlotte Amalie', 'Charlotte Amalie, VI'],
    ['The Dalles, Oregon', 'The Dalles, OR'],
    ['Dalles, OR', 'The Dalles, OR'],
    ['The Bronx', 'The Bronx, NY'],
    ['bronx ny', 'The Bronx, NY'],
    ['Utqiagvik', 'Barrow, AK'],
    ['Kailua-Kona', 'Kailua-Kona, HI'],
    ['Lake Havasu City', 'Lake Havasu City, AZ'],
    ['Sault Ste. Marie, MI', 'Sault Ste. Marie, MI'],
    ['Sault Sainte Marie', 'Sault Ste. Marie, MI'],
  ])('%s is %s', (text, label) => {
    const resolution = resolvePlace(text);
    expect(resolution.status === 'found' ? resolution.place.label : JSON.stringify(resolution)).toBe(label);
  });
});

describe('a question around a place', () => {
  it.each([
    ['near Boston', 'Boston, MA'],
    ['around Denver, CO', 'Denver, CO'],
    ['in Chicago', 'Chicago, IL'],
    ['downtown Seattle', 'Seattle, WA'],
    ['greater Boston', 'Boston, MA'],
    ['metro Detroit', 'Detroit, MI'],
  ])('"%s" is that place', (text, label) => {
    expect(resolvePlace(text)).toMatchObject({ status: 'found', place: { label } });
  });

  it.each([
    ['detox near Denver', 'Denver, CO'],
    ['rehab in Tulsa, OK', 'Tulsa, OK'],
    ['help around Springfield', 'Springfield, MO'],
    ['sober living in Ohio', 'Ohio'],
  ])('"%s" offers the place inside it first and takes none', (text, label) => {
    const resolution = resolvePlace(text);
    expect(resolution.status).toBe('unknown');
    expect(resolution.status === 'unknown' && resolution.near[0]?.label).toBe(label);
  });

  it('is that ZIP when it ends in one', () => {
    expect(resolvePlace('methadone clinic near 02118')).toMatchObject({
      status: 'found',
      place: { label: 'Boston, MA 02118' },
    });
  });

  it.each(['near me', 'by me', 'close to me', 'around here', 'my area', 'current location', 'NEARBY'])(
    '"%s" names no place',
    (text) => {
      expect(resolvePlace(text)).toEqual({ status: 'unknown', near: [] });
    },
  );
});
