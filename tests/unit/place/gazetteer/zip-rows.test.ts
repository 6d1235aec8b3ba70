import { describe, expect, it } from 'vitest';
import { gazetteer } from '@/lib/place/gazetteer/gazetteer';
import { zipRow, zipRowsWithPrefix } from '@/lib/place/gazetteer/zip-rows';

const zipsOf = (rows: number[]) => rows.map((row) => gazetteer().zips.zips[row]);

describe('the row of a ZIP', () => {
  it('is its own, for every ZIP', () => {
    expect(gazetteer().zips.zips.every((zip, row) => zipRow(zip) === row)).toBe(true);
  });

  it.each(['00000', '2118', '021188', '', 'abcde', '-2118', '2118.', ' 2118'])(
    'does not exist for %j',
    (text) => {
      expect(zipRow(text)).toBeNull();
    },
  );
});

describe('ZIPs by their first digits', () => {
  it('come in order, as many as asked', () => {
    expect(zipsOf(zipRowsWithPrefix('021', 3))).toEqual(['02108', '02109', '02110']);
    expect(zipsOf(zipRowsWithPrefix('02118', 3))).toEqual(['02118']);
    expect(zipsOf(zipRowsWithPrefix('0', 1))).toEqual(['00501']);
    expect(zipRowsWithPrefix('000', 3)).toEqual([]);
  });

  it('are all of them', () => {
    const expected = gazetteer().zips.zips.filter((zip) => zip.startsWith('606'));
    expect(zipsOf(zipRowsWithPrefix('606', 1_000))).toEqual(expected);
  });
});
