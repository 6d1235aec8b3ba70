import { describe, expect, it } from 'vitest';
import { resolvePlace } from '@/lib/place/resolve-place';
import { found, labels } from './resolved';

describe('a ZIP', () => {
  it.each([
    ['02118', 'Boston, MA 02118'],
    [' 02118 ', 'Boston, MA 02118'],
    ['02118-1234', 'Boston, MA 02118'],
    ['021181234', 'Boston, MA 02118'],
    ['zip 02118', 'Boston, MA 02118'],
    ['02118 Boston', 'Boston, MA 02118'],
    ['Boston, MA 02118', 'Boston, MA 02118'],
    ['boston ma 02118-1234', 'Boston, MA 02118'],
    ['1 Elm Street, Boston, MA 02118', 'Boston, MA 02118'],
    ['00601', 'Adjuntas, PR 00601'],
    ['99503', 'Anchorage, AK 99503'],
    ['10001', 'New York, NY 10001'],
  ])('%s', (text, label) => {
    expect(found(text)).toBe(label);
  });

  it('offers four digits with the zero that a spreadsheet took', () => {
    expect(resolvePlace('2118')).toMatchObject({ status: 'unknown', near: [{ label: 'Boston, MA 02118' }] });
  });

  it('offers the nearest numbers for one that does not exist', () => {
    const resolution = resolvePlace('02100');
    expect(resolution.status).toBe('unknown');
    expect(labels(resolution)[0]).toBe('Boston, MA 02108');
    expect(resolvePlace('00000')).toEqual({ status: 'unknown', near: [] });
  });

  it('lets the reader choose when ZIP and town lie in two states', () => {
    const resolution = resolvePlace('Boston, MA 90210');
    expect(resolution.status).toBe('ambiguous');
    expect(labels(resolution)).toEqual(['Beverly Hills, CA 90210', 'Boston, MA']);
  });

  it('searches the town of an address whose ZIP does not exist', () => {
    expect(found('Boston, MA 00000')).toBe('Boston, MA');
  });
});

describe('a town with its state', () => {
  it.each([
    ['Worcester, MA', 'Worcester, MA'],
    ['worcester massachusetts', 'Worcester, MA'],
    ['Worcester, Mass.', 'Worcester, MA'],
    ['saint louis mo', 'St. Louis, MO'],
    ['St. Louis, Missouri, USA', 'St. Louis, MO'],
    ['Washington, D.C.', 'Washington, DC'],
    ['washington dc', 'Washington, DC'],
    ['Springfield, IL', 'Springfield, IL'],
    ['Springfield, Greene County, MO', 'Springfield, MO'],
    ['12 Elm St, Boston, MA', 'Boston, MA'],
    ['12 elm street boston ma', 'Boston, MA'],
    ['billings mt', 'Billings, MT'],
    ['portland or', 'Portland, OR'],
    ['fort wayne in', 'Fort Wayne, IN'],
    ['canon city co', 'Cañon City, CO'],
    ['CAÑON CITY, COLORADO', 'Cañon City, CO'],
    ['ewa beach hi', '‘Ewa Beach, HI'],
    ['san juan pr', 'San Juan, PR'],
    ['Bronx, NY', 'The Bronx, NY'],
    ['Baltimore City, MD', 'Baltimore, MD'],
    ['charleston w va', 'Charleston, WV'],
    ['o fallon mo', "O'Fallon, MO"],
    ['city of industry, ca', 'City Of Industry, CA'],
    ['Atlantis, FL', 'Atlantis, FL'],
    ['Worcester, Massachusets', 'Worcester, MA'],
    ['boston massachusets', 'Boston, MA'],
    ['Near North Side, IL', 'Near North Side, IL'],
  ])('%s', (text, label) => {
    expect(found(text)).toBe(label);
  });

  it('is not looked for in another state', () => {
    const resolution = resolvePlace('Boston, TX');
    expect(resolution.status).toBe('unknown');
    expect(labels(resolution)[0]).toBe('Boston, MA');
  });
});

describe('a town alone', () => {
  it.each([
    ['Chicago', 'Chicago, IL'],
    ['boston', 'Boston, MA'],
    ['St Louis', 'St. Louis, MO'],
    ['Los Angeles', 'Los Angeles, CA'],
    ['New York', 'New York, NY'],
    ['Ft. Worth', 'Fort Worth, TX'],
    ['Brooklyn', 'Brooklyn, NY'],
    ['Manhattan', 'Manhattan, NY'],
    ['Provincetown', 'Provincetown, MA'],
    ['near Boston', 'Boston, MA'],
    ['near philly', 'Philadelphia, PA'],
    ['downtown chicago', 'Chicago, IL'],
    ['Virginia Beach', 'Virginia Beach, VA'],
    ['Iowa City', 'Iowa City, IA'],
  ])('%s', (text, label) => {
    expect(found(text)).toBe(label);
  });

  it('gives choices by population when many towns have the name', () => {
    const resolution = resolvePlace('Springfield');
    expect(resolution.status).toBe('ambiguous');
    expect(labels(resolution).slice(0, 3)).toEqual(['Springfield, MO', 'Springfield, MA', 'Springfield, IL']);
    expect(labels(resolution)).toHaveLength(12);
  });

  it.each(['Portland', 'Kansas City', 'Columbus', 'Fort Washington', 'Hollywood'])(
    'never guesses: %s',
    (text) => {
      expect(resolvePlace(text).status).toBe('ambiguous');
    },
  );

  it('names the towns that it passed over', () => {
    const resolution = resolvePlace('Boston');
    expect(resolution.status === 'found' && resolution.others?.[0]?.label).toBe('Boston, NY');
  });

  it('offers the city that a letter more would be', () => {
    expect(labels(resolvePlace('Pittsburg')).slice(0, 2)).toEqual(['Pittsburgh, PA', 'Pittsburg, CA']);
  });
});

describe('a nickname', () => {
  it.each([
    ['NYC', 'New York, NY'],
    ['Philly', 'Philadelphia, PA'],
    ['Vegas', 'Las Vegas, NV'],
    ['SF', 'San Francisco, CA'],
    ['St Pete', 'St. Petersburg, FL'],
    ['nola', 'New Orleans, LA'],
    ['LA County', 'Los Angeles County, CA'],
    ['Cape Cod', 'Barnstable County, MA'],
  ])('%s', (text, label) => {
    expect(found(text)).toBe(label);
  });

  it.each([
    ['LA', 'Los Angeles, CA', 'Louisiana'],
    ['L.A.', 'Los Angeles, CA', 'Louisiana'],
    ['Washington', 'Washington, DC', 'Washington State'],
    ['KC', 'Kansas City, MO', 'Kansas City, KS'],
    ['Long Island', 'Nassau County, NY', 'Suffolk County, NY'],
  ])('%s means two places', (text, first, second) => {
    const resolution = resolvePlace(text);
    expect(resolution.status).toBe('ambiguous');
    expect(labels(resolution).slice(0, 2)).toEqual([first, second]);
  });

  it('offers the state of New York beside the city', () => {
    const resolution = resolvePlace('new york');
    expect(resolution.status === 'found' && resolution.others?.map((place) => place.label)).toEqual([
      'New York State',
    ]);
  });
});

describe('a state', () => {
  it.each([
    ['Puerto Rico', 'Puerto Rico'],
    ['MA', 'Massachusetts'],
    ['massachusetts', 'Massachusetts'],
    ['State of Maine', 'Maine'],
    ['D.C.', 'District of Columbia'],
    ['NY', 'New York State'],
    ['washington state', 'Washington State'],
    ['N. Carolina', 'North Carolina'],
    ['west virginia', 'West Virginia'],
    ['USVI', 'U.S. Virgin Islands'],
    ['Wyoming', 'Wyoming'],
    ['Guam', 'Guam'],
    ['massachusets', 'Massachusetts'],
    ['pensylvania', 'Pennsylvania'],
  ])('%s', (text, label) => {
    const resolution = resolvePlace(text);
    expect(resolution).toMatchObject({ status: 'found', place: { kind: 'state', label } });
  });
});

describe('a county', () => {
  it.each([
    ['Cook County, IL', 'Cook County, IL', '17031'],
    ['Cook County', 'Cook County, IL', '17031'],
    ['cook co il', 'Cook County, IL', '17031'],
    ['cook conty il', 'Cook County, IL', '17031'],
    ['Orleans Parish', 'Orleans Parish, LA', '22071'],
    ['Orleans County, LA', 'Orleans Parish, LA', '22071'],
    ['Fairfax County, VA', 'Fairfax County, VA', '51059'],
    ['Fairfax (independent city), VA', 'Fairfax (independent city), VA', '51600'],
    ['Baltimore County', 'Baltimore County, MD', '24005'],
    ['Juneau Borough, AK', 'Juneau City and Borough, AK', '02110'],
    ['Miami-Dade', 'Miami-Dade County, FL', '12086'],
    ['St Louis County MO', 'St. Louis County, MO', '29189'],
    ['San Juan Municipio, PR', 'San Juan Municipio, PR', '72127'],
  ])('%s', (text, label, countyFips) => {
    expect(resolvePlace(text)).toMatchObject({
      status: 'found',
      place: { kind: 'county', label, countyFips },
    });
  });

  it.each(['Washington County', 'Orange County', 'Middlesex County', 'Jefferson Parish, AL'])(
    'never guesses: %s',
    (text) => {
      const resolution = resolvePlace(text);
      expect(resolution.status).not.toBe(text.endsWith('AL') ? 'ambiguous' : 'found');
    },
  );

  it.each([
    ['Switzerland', 'Switzerland County, IN'],
    ['bacon', 'Bacon County, GA'],
  ])('%s, one word that is only a small county’s name, is offered and never taken', (text, label) => {
    const resolution = resolvePlace(text);
    expect(resolution.status).toBe('unknown');
    expect(labels(resolution)).toEqual([label]);
  });

  it.each(['Switzerland County', 'Switzerland, IN', 'switzerland county indiana', 'Broward', 'Dutchess'])(
    '%s is taken at its word',
    (text) => {
      expect(resolvePlace(text)).toMatchObject({ status: 'found', place: { kind: 'county' } });
    },
  );

  it('offers the regions that came for a county of Connecticut', () => {
    const resolution = resolvePlace('Fairfield County, CT');
    expect(resolution.status).toBe('ambiguous');
    expect(labels(resolution)).toEqual([
      'Western Connecticut Planning Region, CT',
      'Greater Bridgeport Planning Region, CT',
    ]);
  });
});
