/** The first page. */
export const home = {
  heading: 'Find addiction treatment near you',
  lead: 'Search every listed program, see what it offers and how to pay, and call it yourself.',
  doors: {
    search: 'Search near me',
    others: [
      {
        href: '/find',
        title: 'Not sure what I need',
        text: 'A few plain questions lead to a search. Your answers are not kept.',
      },
      {
        href: '/families',
        title: 'For someone else',
        text: 'Your child, your partner, a friend: what helps, and what to ask.',
      },
    ],
    emergency: {
      title: 'Emergency',
      text: 'An overdose, bad withdrawal, or thoughts of suicide: what to do now.',
    },
  },
  guides: {
    heading: 'Guides',
    lead: 'Plain answers, each with its sources.',
    all: 'All guides',
  },
  care: {
    heading: 'What kind of help?',
    lead: 'If you are not sure, that is fine. A program can tell you on the phone what fits.',
    all: 'Compare all levels of care',
  },
  states: { heading: 'Browse by state' },
  promise: {
    heading: 'What is different here',
    items: [
      {
        title: 'The number is theirs.',
        text: 'A listing shows the facility’s own numbers, as it reported them. We do not forward calls.',
      },
      {
        title: 'Money cannot move a result.',
        text: 'Nearest comes first. Each listing says whether anyone paid for it.',
      },
      {
        title: 'Every fact has a date.',
        text: 'You see where it came from and how old it is. “Not reported” does not mean “no”.',
      },
    ],
  },
};

/** Levels of care in words that need no knowledge of the system, by slug, in the order of showing. */
export const careInPlainWords: readonly { slug: string; title: string; text: string }[] = [
  {
    slug: 'detox',
    title: 'Detox',
    text: 'Supervised withdrawal from alcohol or drugs. Afterward tolerance is lost: a usual dose can kill',
  },
  { slug: 'inpatient', title: 'Inpatient or residential', text: 'Stay day and night, for days or months' },
  { slug: 'php', title: 'Day treatment (PHP)', text: 'Most of the day, most days. You sleep at home' },
  { slug: 'iop', title: 'Intensive outpatient (IOP)', text: 'Several sessions a week' },
  { slug: 'outpatient', title: 'Outpatient', text: 'Regular visits' },
  { slug: 'sober-living', title: 'Sober living', text: 'A shared home with others in recovery' },
  {
    slug: 'mat',
    title: 'Medication for opioid use disorder',
    text: 'Methadone, buprenorphine or naltrexone',
  },
  {
    slug: 'dual-diagnosis',
    title: 'Mental health and substance use',
    text: 'Care for both, in one place',
  },
  { slug: 'telehealth', title: 'Telehealth', text: 'Visits by video or phone' },
];
