import type { Band, Criterion } from '@/lib/self-check/assess';

type Step = { text: string; href?: string };

const CRITERIA_ME: Record<Criterion, string> = {
  more: 'I used more, or for longer, than I meant to.',
  'cut-down': 'I wanted to cut down or stop, or tried to, and could not.',
  time: 'Much of my time went into getting it, using it or getting over it.',
  urges: 'I had strong urges to use.',
  duties: 'Because of it I fell short at work, school or home.',
  people: 'I kept using even though it caused trouble with other people, or made it worse.',
  'gave-up': 'I gave up, or cut back on, things that mattered to me.',
  hazard: 'More than once I used where it was dangerous, such as before driving.',
  harm: 'I kept using though I knew that it was likely harming my body or my mind.',
  tolerance: 'I needed more for the same effect, or the same amount did less.',
  withdrawal: 'I felt ill when it wore off, or used so as not to feel ill.',
};

const CRITERIA_OTHER: Record<Criterion, string> = {
  more: 'They used more, or for longer, than they meant to.',
  'cut-down': 'They wanted to cut down or stop, or tried to, and could not.',
  time: 'Much of their time went into getting it, using it or getting over it.',
  urges: 'They spoke of strong urges to use.',
  duties: 'Because of it they fell short at work, school or home.',
  people: 'They kept using even though it caused trouble with other people, or made it worse.',
  'gave-up': 'They gave up, or cut back on, things that mattered to them.',
  hazard: 'More than once they used where it was dangerous, such as before driving.',
  harm: 'They kept using though they knew that it was likely harming their body or mind.',
  tolerance: 'They needed more for the same effect, or the same amount did less.',
  withdrawal: 'They felt ill when it wore off, or used so as not to feel ill.',
};

const BAND: Record<Band, { title: string; label: string; text: string }> = {
  below: {
    title: 'Below the line.',
    label: '0 or 1: below the line',
    text: 'Fewer than two is below the line at which the manual speaks of a disorder. A worry is still a good reason to talk with a doctor.',
  },
  mild: {
    title: 'Mild.',
    label: '2 or 3: mild',
    text: 'Two or three is the range that the manual calls mild. Help early on is real help: nobody has to wait until it is worse.',
  },
  moderate: {
    title: 'Moderate.',
    label: '4 or 5: moderate',
    text: 'Four or five is the range that the manual calls moderate. A program can do a full assessment and say what care may fit.',
  },
  severe: {
    title: 'Severe.',
    label: '6 or more: severe',
    text: 'Six or more is the range that the manual calls severe. It is a health condition that can be treated, and people recover from it. Ask for a full assessment soon.',
  },
};

const TALK: Step = { text: 'Talk with a doctor or nurse that you trust about what you saw here.' };
const STEPS: Record<Band, readonly Step[]> = {
  below: [TALK, { text: 'Come back to these questions in a few months.' }],
  mild: [TALK, { text: 'Find visits near you, without an overnight stay', href: '/search?care=outpatient' }],
  moderate: [
    {
      text: 'Ask a program for a full assessment: outpatient or intensive outpatient care',
      href: '/search?care=iop&care=outpatient',
    },
    { text: 'What to ask on the phone', href: '/guides/what-to-ask' },
  ],
  severe: [
    {
      text: 'Ask a program for a full assessment. All levels of care, in plain words',
      href: '/guides/choosing-a-level-of-care',
    },
    { text: 'With opioids: places that give or prescribe medication', href: '/search?care=mat' },
    { text: 'What to ask on the phone', href: '/guides/what-to-ask' },
  ],
};

/** The self-check, `/self-check`. */
export const selfCheck = {
  path: '/self-check',
  title: 'A check on use of alcohol or drugs',
  description:
    'Eleven plain questions about the last 12 months, and what doctors make of the number. Nothing you tick is sent or kept.',
  lead: 'Eleven statements about the last 12 months. Doctors use the same eleven, in other words, as one part of finding out whether someone has a substance use disorder.',
  isNot:
    'This is not a diagnosis. Only a clinician can make one, in a talk with the person. It cannot tell you what is safe to stop, or how.',
  private: 'What you tick stays on this page. Nothing is sent or kept, and it is gone when you leave.',
  switchToOther: 'I am worried about someone else',
  switchToMe: 'This is about me',
  aboutOther: 'Tick what you have seen or heard. You see only part of it, so this number is only a hint.',
  danger: 'First: is there danger now?',
  dangerDo:
    'If any of these is true, get help now. Numbers are at the top of this page; a hotline for violence at home is with them on the next.',
  dangerLink: 'What to do, and whom to call',
  withdrawal:
    'Do not stop alcohol or benzos suddenly after daily use: withdrawal can kill. Ask a doctor or a detox program first.',
  oneSubstance: 'Think of one substance at a time, and of the last 12 months.',
  statements: (isOther: boolean): Record<Criterion, string> => (isOther ? CRITERIA_OTHER : CRITERIA_ME),
  legend: (isOther: boolean) =>
    isOther ? 'What was true of them in the last 12 months?' : 'What was true of you in the last 12 months?',
  withdrawalNote: 'Leave it out for inhalants, PCP and drugs like LSD.',
  medicine: 'Is it a medicine?',
  prescribed: (isOther: boolean) =>
    isOther
      ? 'Yes, and they take it only as a doctor prescribed it'
      : 'Yes, and I take it only as a doctor prescribed it',
  prescribedNote: 'Then the last two statements do not count: bodies get used to many medicines.',
  show: 'Show what the number means',
  ticked: 'Statements that count so far:',
  byHand:
    'To count by hand: add up what you ticked. Leave out the last two statements if it is a medicine taken only as prescribed. Then look below.',
  result: (n: number) => (n === 1 ? '1 of 11 statements counts' : `${n} of 11 statements count`),
  notCounted: (n: number) =>
    n === 1
      ? '1 ticked statement was not counted, because the medicine is taken as prescribed.'
      : `${n} ticked statements were not counted, because the medicine is taken as prescribed.`,
  bands: 'What the number means',
  band: (band: Band) => BAND[band],
  next: 'What you can do next',
  steps: (band: Band): readonly Step[] => STEPS[band],
  find: 'Answer seven questions and get a search',
  families: 'Help for families and friends',
  sources: 'Where this is from',
  source: {
    text: 'American Psychiatric Association, Diagnostic and Statistical Manual of Mental Disorders: DSM-5 (2013) and DSM-5-TR (2022). The eleven criteria are in our own words.',
    url: 'https://www.psychiatry.org/psychiatrists/practice/dsm',
  },
};
