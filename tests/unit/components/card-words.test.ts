import { describe, expect, it } from 'vitest';
import { roundedLocation } from '@/components/place/rounded-location';
import { card } from '@/content/messages/en/card';
import { care } from '@/content/messages/en/care';
import { count, listAnd, listOr } from '@/content/messages/en/count';

describe('distance on a card', () => {
  it('has a tenth below ten miles and none beyond', () => {
    expect(card.distance(4.24, 'address')).toBe('about 4.2 miles');
    expect(card.distance(41.7, 'address')).toBe('about 42 miles');
  });

  it('is the same from a distance that was rounded to tenths before, as the map has it', () => {
    expect(card.distance(10.46, 'address')).toBe(card.distance(10.5, 'address'));
    expect(card.distance(10.46, 'zip')).toBe(card.distance(10.5, 'zip'));
    expect(card.distance(9.96, 'address')).toBe('about 10 miles');
    expect(card.distance(0.04, 'address')).toBe(card.distance(0, 'address'));
  });

  it('never says zero', () => {
    expect(card.distance(0, 'address')).toBe('less than 0.1 miles');
    expect(card.distance(0, 'zip')).toBe('about 1 mile (by ZIP code)');
  });

  it('says when it is only as good as a ZIP code', () => {
    expect(card.distance(4.24, 'zip')).toBe('about 4 miles (by ZIP code)');
  });
});

describe('the date on a card', () => {
  it.each([
    ['2022', 'Reported to SAMHSA in 2022. Call before you go.'],
    ['2025-08', 'Reported to SAMHSA in August 2025. Call before you go.'],
    ['2025-08-19', 'Reported to SAMHSA on August 19, 2025. Call before you go.'],
  ])('%s', (asOf, said) => {
    expect(card.reportedToSamhsa(asOf)).toBe(said);
  });
});

describe('lists and counts', () => {
  it('joins one, two and three', () => {
    expect(listAnd(['a'])).toBe('a');
    expect(listOr(['a', 'b'])).toBe('a or b');
    expect(listAnd(['a', 'b', 'c'])).toBe('a, b and c');
    expect(listAnd([])).toBe('');
  });

  it('counts in the singular and the plural', () => {
    expect(count(1, 'place', 'places')).toBe('1 place');
    expect(count(0, 'place', 'places')).toBe('0 places');
    expect(count(12744, 'place', 'places')).toBe('12,744 places');
  });

  it('puts approaches into a sentence', () => {
    expect(care.offers(['Aftercare', 'Telehealth'])).toBe('Offers aftercare and telehealth.');
  });
});

describe('roundedLocation', () => {
  it('keeps two decimals, about a kilometre', () => {
    expect(roundedLocation({ latitude: 42.262593, longitude: -71.802293 })).toBe('42.26,-71.80');
    expect(roundedLocation({ latitude: 0.004, longitude: 179.999 })).toBe('0.00,180.00');
  });
});
