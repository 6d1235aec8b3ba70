import type { StateRules } from './state-rule';

export const tennessee: StateRules = {
  state: 'TN',
  check: {
    says: 'Ask the Tennessee Department of Mental Health and Substance Abuse Services whether a facility is licensed.',
    name: 'Tennessee Department of Mental Health and Substance Abuse Services',
    url: null,
    readOn: '2026-11-22',
  },
  rules: [
    {
      law: 'Tennessee Code, section 33-2-1403',
      lawUrl: null,
      edition: 'as of the 2024 session',
      readOn: '2026-11-22',
      says: 'A recovery residence may have a call center or a website find people for it only if you are told in clear words whether that business works for providers that pay it, and who they are.',
    },
  ],
};
