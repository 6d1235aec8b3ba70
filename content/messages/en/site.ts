import { count } from './count';

/** What the frame of every page says. */
export const site = {
  name: 'Daylight',
  title: 'Daylight: find addiction treatment, and see who is behind each listing',
  description:
    'An open directory of addiction treatment in the United States. Search near a place, filter by level of care and payment, and call the facility itself.',
  skip: 'Skip to main content',
  home: 'Daylight, home',
  navigation: 'Main',
  find: 'Find treatment',
  guides: 'Guides',
  browse: 'Browse by state',
  emergency: 'Emergency and crisis lines',
  call: (name: string, shown: string) => `Call ${name}: ${shown}`,
  text: (name: string, shown: string) => `Text ${name}: ${shown}`,
  answeredBy: (who: string) => `Answered by ${who}`,
  sample: {
    title: 'Sample directory.',
    text: 'Every facility here is invented, so that you can look around. To load real ones, run',
    command: 'npm run import -- FILE',
  },
  footer: {
    label: 'About this directory',
    money: 'No one pays to be listed, and no one can pay to be listed higher.',
    moneyDetail:
      'Each listing says whether the facility advertises here. Advertising costs a flat price for a period: never for a call, a referral or an admission.',
    privacy: 'No account, no cookies, no trackers. We keep no record of what you search for.',
    /** Beside the line above, where whoever runs the site shows another map than its own. */
    mapGiver: (giver: string) =>
      `The map comes from ${giver}, which sees your internet address and the part of the map you look at. Nothing else here leaves this site.`,
    notAdvice: 'This site gives information, not medical advice.',
    ledger: 'Who pays this site',
    whoAnswers: 'Who answers when you call',
    ordered: 'How results are ordered',
    sources: 'Sources and dates',
    developers: 'Open API',
    states: 'All states',
    care: 'Levels of care',
    guides: 'Guides',
    families: 'For families and friends',
    find: 'Not sure what to look for?',
    selfCheck: 'Self-check',
    otp: 'Opioid treatment programs',
    editorial: 'How guides are written',
    corrections: 'Corrections',
  },
  facilities: (n: number) => count(n, 'facility', 'facilities'),
};
