import type { StateRules } from './state-rule';

const LAW = {
  law: 'Florida Statutes, section 397.55',
  lawUrl: 'https://www.flsenate.gov/Laws/Statutes/2024/397.55',
  edition: 'as of the 2024 session',
  readOn: '2026-11-22',
};

export const florida: StateRules = {
  state: 'FL',
  check: {
    says: 'The Florida Department of Children and Families licenses treatment for substance use. Its website has the lists of licensed providers and of recovery residences.',
    name: 'Florida Department of Children and Families',
    // The front page: the address of the lists themselves has changed more than once.
    url: 'https://www.myflfamilies.com/',
    readOn: '2026-11-22',
  },
  rules: [
    {
      ...LAW,
      says: 'A provider or recovery residence may contract with a marketer who finds people for it through a call center or a website only if the contract requires that the marketer tells you, and the marketer does tell you, by name, which licensed providers and residences it represents pay it, and how to reach the state’s lists of those that are licensed.',
    },
    {
      ...LAW,
      says: 'Providers, recovery residences and whoever advertises for them may not mislead you about what they offer or where it is, and a website may not lead you to another one without your knowing.',
    },
  ],
};
