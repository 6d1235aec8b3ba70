import { describe, expect, it } from 'vitest';
import { asOfDate } from '@/content/messages/en/as-of';
import { listing } from '@/content/messages/en/listing';

describe('asOfDate', () => {
  it.each([
    ['2022', '2022'],
    ['2025-08', 'August 2025'],
    ['2025-08-19', 'August 19, 2025'],
    ['2025-01-01', 'January 1, 2025'],
    ['spring 2024', 'spring 2024'],
  ])('reads %s as %s', (asOf, words) => {
    expect(asOfDate(asOf)).toBe(words);
  });
});

describe('what a listing says of its sources', () => {
  it('names each with its date', () => {
    expect(
      listing.reported([
        { name: 'List B', asOf: '2025-08-19' },
        { name: 'List A', asOf: '2022' },
      ]),
    ).toBe(
      'Listed in List B, as of August 19, 2025 and List A, as of 2022. Call before you go: things may have changed.',
    );
  });

  it('says so where none is known', () => {
    expect(listing.reported([])).toMatch(/^No source with a date/);
  });
});
