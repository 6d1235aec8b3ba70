import type { SourcedFact } from '@/content/facts/sourced-fact';
import { FINAL_RULE, PART_8, SAMHSA_PROGRAMS, WAIVER_ENDED } from './sources';

/** What an opioid treatment program is. */
export const WHAT_IT_IS: readonly SourcedFact[] = [
  {
    says: 'An opioid treatment program is a clinic that SAMHSA has certified and an outside body has accredited to give methadone for opioid use disorder. It can give other medication too, and it offers counseling.',
    source: PART_8,
  },
  {
    says: 'There are more than 1,900 of them in the country, which treat more than 600,000 people a year.',
    source: SAMHSA_PROGRAMS,
  },
];

/** How one gets in. */
export const STARTING: readonly SourcedFact[] = [
  {
    says: 'Since 2024 you need not have had an opioid use disorder for a year first, and your medication may not depend on taking counseling. A program must see pregnant people first.',
    source: FINAL_RULE,
  },
  {
    says: 'A program may do your first exam by video for methadone, and by video or telephone for buprenorphine, if its clinician finds that enough. You take your first dose of methadone at the program, and a full exam in person follows within 14 days.',
    source: PART_8,
  },
  {
    says: 'Where a program has no room for full treatment, it may start you on medication alone while you wait. This is called interim treatment and may last up to 180 days in any 12 months.',
    source: PART_8,
  },
];

/** 42 CFR 8.12(i)(3): the most days of methadone to take home, by time in treatment. */
export const TAKE_HOME = {
  steps: [
    { when: 'In your first 14 days', most: 'up to 7 days' },
    { when: 'From day 15', most: 'up to 14 days' },
    { when: 'From day 31', most: 'up to 28 days' },
  ],
  fact: {
    says: 'These are the most that federal rules allow for methadone, on top of doses for days when the program is closed. A clinician of the program decides for each person what is safe. Your state or your program may allow less. The limits do not apply to buprenorphine.',
    source: { ...PART_8, title: '42 CFR 8.12(i), take-home doses' },
  } satisfies SourcedFact,
} as const;

/** Who else can help, without a program. */
export const WITHOUT_A_PROGRAM: readonly SourcedFact[] = [
  {
    says: 'Buprenorphine does not need such a program. Since the end of 2022, any clinician who may prescribe schedule III medicines can prescribe it for opioid use disorder, if state law allows, and a pharmacy fills it. No special waiver is needed any more.',
    source: WAIVER_ENDED,
  },
];
