import type { ServedOnly } from '@/lib/facility/serves-only';
import { listAnd, listOr } from './count';
import { message } from './message';

const DISORDERS: Partial<Record<ServedOnly, string>> = {
  alcohol: 'alcohol use disorder',
  opioid: 'opioid use disorder',
  dui: 'a DUI or DWI',
};

const ONLY = message(
  `{people, select,
    men {{reasons, select, none {Men only.} other {Men with {reasons} only.}}}
    women {{reasons, select, none {Women only.} other {Women with {reasons} only.}}}
    other {{reasons, select, none {People only.} other {People with {reasons} only.}}}}`,
);

const AGES = message('Ages reported: {ages}.');
const GENDERS = message('Accepts {genders}.');
const PROGRAMS = message(
  '{count, plural, one {Reports a program for {whom}.} other {Reports programs for {whom}.}}',
);

/** "Adults (26 to 64)" -> "26 to 64" */
const years = (label: string): string => /\((.+)\)/.exec(label)?.[1] ?? label;

/** Whom a facility treats. */
export const who = {
  mentalHealthOnly: 'Listed for mental health care. It reports no addiction treatment.',
  only: (groups: readonly ServedOnly[]): string => {
    const people = groups.includes('men') ? 'men' : groups.includes('women') ? 'women' : 'people';
    const reasons = groups.flatMap((group) => DISORDERS[group] ?? []);
    return ONLY({ people, reasons: listOr(reasons) || 'none' });
  },
  ages: (labels: readonly string[]): string => AGES({ ages: labels.map(years).join(', ') }),
  genders: (labels: readonly string[]): string =>
    GENDERS({ genders: listAnd(labels.map((label) => label.replace('Accepts ', ''))) }),
  programs: (labels: readonly string[]): string =>
    PROGRAMS({
      count: labels.length,
      whom: listAnd(labels.map((label) => label.replace('Program for ', ''))),
    }),
};
