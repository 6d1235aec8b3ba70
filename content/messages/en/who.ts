import type { ServedOnly } from '@/lib/facility/serves-only';
import { listAnd, listOr } from './count';

const DISORDERS: Partial<Record<ServedOnly, string>> = {
  alcohol: 'alcohol use disorder',
  opioid: 'opioid use disorder',
  dui: 'a DUI or DWI',
};

const lowerFirst = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

/** Whom a facility treats. */
export const who = {
  mentalHealthOnly: 'Listed for mental health care. It reports no addiction treatment.',
  only: (groups: readonly ServedOnly[]): string => {
    const people = groups.includes('men') ? 'Men' : groups.includes('women') ? 'Women' : 'People';
    const reasons = groups.flatMap((group) => DISORDERS[group] ?? []);
    return `${people}${reasons.length > 0 ? ` with ${listOr(reasons)}` : ''} only.`;
  },
  ages: (labels: readonly string[]): string => `Ages reported: ${listAnd(labels.map(lowerFirst))}.`,
  genders: (labels: readonly string[]): string =>
    `Accepts ${listAnd(labels.map((label) => label.replace('Accepts ', '')))}.`,
  programs: (labels: readonly string[]): string =>
    `Reports ${labels.length === 1 ? 'a program' : 'programs'} for ${listAnd(labels.map((label) => label.replace('Program for ', '')))}.`,
};
