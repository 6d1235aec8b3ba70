import { expect, it } from 'vitest';
import { formQuery } from '@/components/search/form-query';
import { isSameSearch } from '@/components/search/is-same-search';

const ticked = formQuery(
  [
    ['near', 'Worcester, MA'],
    ['care', 'detox'],
  ],
  { near: 'Worcester, MA', radius: '25' },
);

it.each([
  ['?near=Worcester%2C+MA&care=detox'],
  ['?near=Worcester,+MA&care=detox'],
  ['?near=Worcester,%20MA&care=detox'],
  ['?near=Worcester%2C+MA&care=detox&map=9.50/42.3601/-71.0589'],
])(
  'an address that is written differently, or whose map looks elsewhere, asks for the same: %s',
  (address) => {
    expect(isSameSearch(ticked, address)).toBe(true);
  },
);

it.each([
  [''],
  ['?near=Worcester%2C+MA'],
  ['?near=Worcester%2C+MA&care=detox&care=mat'],
  ['?near=Worcester%2C+MA&care=detox&bbox=-72,42,-71,43'],
  ['?near=Worcester%2C+MA&care=detox&view=map'],
  ['?care=detox&near=Worcester%2C+MA'],
])('another search is not the same: “%s”', (address) => {
  expect(isSameSearch(ticked, address)).toBe(false);
});

it('a search for everything asks for nothing', () => {
  expect(isSameSearch('/search', '')).toBe(true);
});
