import { describe, expect, it } from 'vitest';
import { countyLabel } from '@/lib/place/gazetteer/build/county-label';

describe('a county with the word for its kind', () => {
  it.each([
    ['17031', 'Cook', 'Cook County'],
    ['22071', 'Orleans', 'Orleans Parish'],
    ['02180', 'Nome', 'Nome Census Area'],
    ['02020', 'Anchorage', 'Anchorage Municipality'],
    ['02122', 'Kenai Peninsula', 'Kenai Peninsula Borough'],
    ['02110', 'Juneau', 'Juneau City and Borough'],
    ['09110', 'Capitol', 'Capitol Planning Region'],
    ['51059', 'Fairfax', 'Fairfax County'],
    ['51600', 'Fairfax', 'Fairfax (independent city)'],
    ['24510', 'Baltimore', 'Baltimore (independent city)'],
    ['24005', 'Baltimore', 'Baltimore County'],
    ['29510', 'St. Louis', 'St. Louis (independent city)'],
    ['32510', 'Carson City', 'Carson City (independent city)'],
    ['72127', 'San Juan', 'San Juan Municipio'],
    ['69110', 'Saipan', 'Saipan Municipality'],
    ['78010', 'St. Croix', 'St. Croix Island'],
    ['60050', 'Western', 'Western District'],
    ['11001', 'District of Columbia', 'District of Columbia'],
    ['66010', 'Guam', 'Guam'],
  ])('%s %s', (fips, name, label) => {
    expect(countyLabel(fips, name)).toBe(label);
  });
});
