/** A way of recognising a facility: the parts that have to agree, and whether another source's words may be used. */
export type MatchStep = {
  /** In words, for the report: "all but the street". */
  name: string;
  /** Columns of `listed` and `known`. A row with any of them empty is passed over, except for `mayBeEmpty`. */
  parts: readonly string[];
  mayBeEmpty?: readonly string[];
  /** Only against what this same source said before: another source's neighbour at one address is another facility. */
  sameSource: boolean;
};

const blank = ['detail', 'city'] as const;

/**
 * From certain to likely. In each step a pair counts only if it is the only one on both sides among what is still
 * unmatched, so what one step settles makes the next less ambiguous.
 * City, state, telephone and point are not part of a site: a change of these is found by the first step.
 */
export const MATCH_STEPS: readonly MatchStep[] = [
  { name: "the source's own key", parts: ['source_key'], sameSource: true },
  { name: 'name, detail, street and ZIP', parts: ['site'], sameSource: true },
  { name: 'name, detail, street and ZIP', parts: ['site'], sameSource: false },
  {
    name: 'all but the detail',
    parts: ['name', 'street', 'zip', 'city', 'phone'],
    mayBeEmpty: blank,
    sameSource: false,
  },
  {
    name: 'all but the street',
    parts: ['name', 'detail', 'zip', 'city', 'phone'],
    mayBeEmpty: blank,
    sameSource: false,
  },
  {
    name: 'all but the ZIP',
    parts: ['name', 'detail', 'street', 'state', 'city', 'phone'],
    mayBeEmpty: blank,
    sameSource: false,
  },
  {
    name: 'all but the name',
    parts: ['detail', 'street', 'zip', 'city', 'phone'],
    mayBeEmpty: blank,
    sameSource: true,
  },
  { name: 'street, ZIP and telephone', parts: ['street', 'zip', 'phone'], sameSource: true },
  { name: 'name, ZIP and telephone', parts: ['name', 'zip', 'phone'], sameSource: true },
  { name: 'name, city and telephone', parts: ['name', 'state', 'city', 'phone'], sameSource: true },
  { name: 'name, street and ZIP', parts: ['name', 'street', 'zip'], sameSource: true },
  { name: 'name, street and city', parts: ['name', 'street', 'state', 'city'], sameSource: true },
  { name: 'name, detail and city', parts: ['name', 'detail', 'state', 'city'], sameSource: true },
];
