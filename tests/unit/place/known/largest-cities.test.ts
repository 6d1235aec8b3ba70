import { describe, expect, it } from 'vitest';
import { distanceMeters, milesToMeters } from '@/lib/place/distance';
import { foldName } from '@/lib/place/fold-name';
import type { Place } from '@/lib/place/place';
import { resolvePlace } from '@/lib/place/resolve-place';
import { suggestPlaces } from '@/lib/place/suggest-places';
import { type KnownCity, LARGEST_CITIES } from './known-cities';

const IN_THE_CITY_METERS = milesToMeters(8);

const isIt = (place: Place | undefined, known: KnownCity): boolean =>
  place?.kind === 'city' && place.state === known.state && distanceMeters(place, known) <= IN_THE_CITY_METERS;

function foundCity(text: string): Place | undefined {
  const resolution = resolvePlace(text);
  return resolution.status === 'found' ? resolution.place : undefined;
}

// Another place of the name is too large to be passed over: asked alone, these give choices with the city first.
const ASKED_BACK = new Set([
  ...['Arlington', 'Aurora', 'Cleveland', 'Columbus', 'Fremont', 'Glendale', 'Henderson', 'Kansas City'],
  ...['Lexington', 'Lincoln', 'Madison', 'Newark', 'Portland', 'Richmond', 'Washington'],
]);

describe.each(LARGEST_CITIES)('$city, $state', (known) => {
  const { city, state, thousands } = known;

  it.each([
    ['with a comma', `${city}, ${state}`],
    ['as typed on a telephone', `${city} ${state}`.toLowerCase()],
    ['with blanks around', `  ${city} ,  ${state}  `],
    ['in capitals', `${city}, ${state}`.toUpperCase()],
    ['with the country', `${city}, ${state}, United States`],
    ['after "near"', `near ${city}, ${state}`],
    ['after an address', `1200 Main Street, ${city}, ${state}`],
  ])('is found %s', (_how, text) => {
    expect(isIt(foundCity(text), known), text).toBe(true);
  });

  it('alone is found, or stands first among its namesakes', () => {
    const resolution = resolvePlace(city);
    if (ASKED_BACK.has(city)) {
      expect(resolution.status).toBe('ambiguous');
      expect(resolution.status === 'ambiguous' && isIt(resolution.choices[0], known)).toBe(true);
    } else expect(resolution.status === 'found' && isIt(resolution.place, known)).toBe(true);
  });

  // GeoNames leaves out what Louisville merged with, and Boise's growth; only ratios matter.
  it('has people of the order that the Census counted', () => {
    const { population = 0 } = foundCity(`${city}, ${state}`) ?? {};
    expect(population / 1_000).toBeGreaterThan(thousands * 0.35);
    expect(population / 1_000).toBeLessThan(thousands * 1.3);
  });

  it('is suggested from the first half of its name on, and stays until the last letter', () => {
    const typed = foldName(city);
    for (let length = Math.max(4, Math.ceil(typed.length * 0.6)); length <= typed.length; length++) {
      const places = suggestPlaces(typed.slice(0, length));
      expect(
        places.some((place) => isIt(place, known)),
        `${typed.slice(0, length)}: ${places.map((place) => place.label)}`,
      ).toBe(true);
    }
  });
});

describe('what people type for a large city', () => {
  it.each([
    ['St Louis MO', 'St. Louis', 'MO'],
    ['Saint Louis', 'St. Louis', 'MO'],
    ['STL', 'St. Louis', 'MO'],
    ['St Paul', 'Saint Paul', 'MN'],
    ['St. Paul, Minn.', 'Saint Paul', 'MN'],
    ['Saint Petersburg, FL', 'St. Petersburg', 'FL'],
    ['St. Pete', 'St. Petersburg', 'FL'],
    ['Ft Worth', 'Fort Worth', 'TX'],
    ['Ft. Wayne, Ind', 'Fort Wayne', 'IN'],
    ['Winston Salem', 'Winston-Salem', 'NC'],
    ['winston-salem n.c.', 'Winston-Salem', 'NC'],
    ['N Las Vegas', 'North Las Vegas', 'NV'],
    ['Colorado Spgs', 'Colorado Springs', 'CO'],
    ['Virginia Bch', 'Virginia Beach', 'VA'],
    ['Long Bch CA', 'Long Beach', 'CA'],
    ['Washington D.C.', 'Washington', 'DC'],
    ['Washington, District of Columbia', 'Washington', 'DC'],
    ['Wash DC', 'Washington', 'DC'],
    ['New York City', 'New York', 'NY'],
    ['new york ny', 'New York', 'NY'],
    ['NYC', 'New York', 'NY'],
    ['ny, ny', 'New York', 'NY'],
    ['City of Detroit', 'Detroit', 'MI'],
    ['Greater Cleveland, OH', 'Cleveland', 'OH'],
    ['Metro Detroit', 'Detroit', 'MI'],
    ['downtown los angeles', 'Los Angeles', 'CA'],
    ['San José', 'San Jose', 'CA'],
    ['SAN JOSE, CALIF.', 'San Jose', 'CA'],
    ['LA, CA', 'Los Angeles', 'CA'],
    ['Philly', 'Philadelphia', 'PA'],
    ['phila, pa', 'Philadelphia', 'PA'],
    ['Vegas', 'Las Vegas', 'NV'],
    ['Indy', 'Indianapolis', 'IN'],
    ['OKC', 'Oklahoma City', 'OK'],
    ['KC, MO', 'Kansas City', 'MO'],
    ['Jax', 'Jacksonville', 'FL'],
    ['San Fran', 'San Francisco', 'CA'],
    ['Nola', 'New Orleans', 'LA'],
    ['ABQ', 'Albuquerque', 'NM'],
    ['Cincy', 'Cincinnati', 'OH'],
    ['Philly, PA', 'Philadelphia', 'PA'],
    ['philly pennsylvania', 'Philadelphia', 'PA'],
    ['Vegas, NV', 'Las Vegas', 'NV'],
    ['nola, la', 'New Orleans', 'LA'],
    ['Indy, IN', 'Indianapolis', 'IN'],
    ['abq nm', 'Albuquerque', 'NM'],
    ['PDX', 'Portland', 'OR'],
    ['Beantown', 'Boston', 'MA'],
    ['B’more', 'Baltimore', 'MD'],
    ['Chi-town', 'Chicago', 'IL'],
  ])('%s', (text, city, state) => {
    const known = LARGEST_CITIES.find((one) => one.city === city && one.state === state);
    expect(known && isIt(foundCity(text), known), JSON.stringify(resolvePlace(text))).toBe(true);
  });
});

describe('a quarter of a large city that no list of towns has', () => {
  it.each([
    ['South Bronx', 'The Bronx, NY'],
    ['the South Bronx, NY', 'The Bronx, NY'],
    ['Lower East Side, New York', 'Manhattan, NY'],
    ['Upper West Side', 'Manhattan, NY'],
    ['Bed-Stuy', 'Brooklyn, NY'],
    ['Kensington, PA', 'Philadelphia, PA'],
    ['Kensington, Philadelphia', 'Philadelphia, PA'],
    ['North Philly', 'Philadelphia, PA'],
    ['Tenderloin', 'San Francisco, CA'],
    ['the Tenderloin', 'San Francisco, CA'],
    ['Skid Row', 'Los Angeles, CA'],
    ['East LA', 'East Los Angeles, CA'],
    ['West LA', 'Los Angeles, CA'],
    ['Harlem', 'Harlem, NY'],
    ['Bushwick', 'Bushwick, NY'],
    ['Washington Heights', 'Washington Heights, NY'],
  ])('%s is never a village in another state', (text, label) => {
    const resolution = resolvePlace(text);
    expect(resolution).toMatchObject({ status: 'found', place: { label } });
    expect(resolution).not.toHaveProperty('mistyped');
  });
});

describe('a misspelt large city', () => {
  it.each([
    ['Pheonix', 'Phoenix, AZ'],
    ['Pheonix, AZ', 'Phoenix, AZ'],
    ['Phoneix', 'Phoenix, AZ'],
    ['Philidelphia', 'Philadelphia, PA'],
    ['Philadephia', 'Philadelphia, PA'],
    ['Los Angelos', 'Los Angeles, CA'],
    ['Los Angles', 'Los Angeles, CA'],
    ['los angelas', 'Los Angeles, CA'],
    ['Chicgo', 'Chicago, IL'],
    ['Chigaco', 'Chicago, IL'],
    ['Huston, TX', 'Houston, TX'],
    ['San Antonoi', 'San Antonio, TX'],
    ['San Antionio', 'San Antonio, TX'],
    ['San Deigo', 'San Diego, CA'],
    ['Jacksonvile', 'Jacksonville, FL'],
    ['Jaksonville', 'Jacksonville, FL'],
    ['Indianapolas', 'Indianapolis, IN'],
    ['Indianoplis', 'Indianapolis, IN'],
    ['Charolotte', 'Charlotte, NC'],
    ['San Fransisco', 'San Francisco, CA'],
    ['San Francsico', 'San Francisco, CA'],
    ['Seatle', 'Seattle, WA'],
    ['Nashvile', 'Nashville, TN'],
    ['Oklahma City', 'Oklahoma City, OK'],
    ['Detriot', 'Detroit, MI'],
    ['Memhpis', 'Memphis, TN'],
    ['Lousiville', 'Louisville, KY'],
    ['Baltimroe', 'Baltimore, MD'],
    ['Milwaukie, WI', 'Milwaukee, WI'],
    ['Milwuakee', 'Milwaukee, WI'],
    ['Albequerque', 'Albuquerque, NM'],
    ['Albuquerqe', 'Albuquerque, NM'],
    ['Tuscon, AZ', 'Tucson, AZ'],
    ['Sacremento', 'Sacramento, CA'],
    ['Colorado Sprngs', 'Colorado Springs, CO'],
    ['Minneapolus', 'Minneapolis, MN'],
    ['Minnapolis', 'Minneapolis, MN'],
    ['Bakersfeild', 'Bakersfield, CA'],
    ['New Orleens', 'New Orleans, LA'],
    ['New Orlens', 'New Orleans, LA'],
    ['Clevland, OH', 'Cleveland, OH'],
    ['Honalulu', 'Honolulu, HI'],
    ['Honululu', 'Honolulu, HI'],
    ['Anahiem', 'Anaheim, CA'],
    ['Corpus Cristi', 'Corpus Christi, TX'],
    ['Cincinatti', 'Cincinnati, OH'],
    ['Cincinnatti', 'Cincinnati, OH'],
    ['Pittsburg, PA', 'Pittsburgh, PA'],
    ['Anchorge', 'Anchorage, AK'],
    ['Scotsdale', 'Scottsdale, AZ'],
    ['Spokan', 'Spokane, WA'],
    ['Batton Rouge', 'Baton Rouge, LA'],
    ['Baton Rogue', 'Baton Rouge, LA'],
    ['Albequerque, New Mexico', 'Albuquerque, NM'],
  ])('%s is read as %s', (text, label) => {
    const resolution = resolvePlace(text);
    expect(resolution.status === 'found' ? resolution.place.label : JSON.stringify(resolution)).toBe(label);
  });
});
