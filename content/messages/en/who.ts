import type { ServedOnly } from '@/lib/facility/serves-only';
import { listAnd, listOr } from './count';

const DISORDERS: Partial<Record<ServedOnly, string>> = {
  alcohol: 'alcohol use disorder',
  opioid: 'opioid use disorder',
  dui: 'a DUI or DWI',
};

/** "Adults (26 to 64)" -> "26 to 64" */
const years = (label: string): string => /\((.+)\)/.exec(label)?.[1] ?? label;

/** Whom a facility treats. */
export const who = {
  mentalHealthOnly: 'Listed for mental health care. It reports no addiction treatment.',
  only: (groups: readonly ServedOnly[]): string => {
    const people = groups.includes('men') ? 'Men' : groups.includes('women') ? 'Women' : 'People';
    const reasons = groups.flatMap((group) => DISORDERS[group] ?? []);
    return `${people}${reasons.length > 0 ? ` with ${listOr(reasons)}` : ''} only.`;
  },
  ages: (labels: readonly string[]): string => `Ages reported: ${labels.map(years).join(', ')}.`,
  genders: (labels: readonly string[]): string =>
    `Accepts ${listAnd(labels.map((label) => label.replace('Accepts ', '')))}.`,
  programs: (labels: readonly string[]): string =>
    `Reports ${labels.length === 1 ? 'a program' : 'programs'} for ${listAnd(labels.map((label) => label.replace('Program for ', '')))}.`,
};
