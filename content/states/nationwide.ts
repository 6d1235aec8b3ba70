import type { SourcedFact } from '@/content/facts/sourced-fact';

const readOn = '2026-11-26';

/** What holds in every state, beside what differs. */
export const NATIONWIDE = {
  medicaid: {
    says: 'Each state has a Medicaid office of its own that takes applications at any time. If you are not sure whether you qualify, apply.',
    link: { name: 'How to apply', url: 'https://www.medicaid.gov/about-us/contact-us/index.html' },
    source: {
      publisher: 'Centers for Medicare & Medicaid Services',
      title: 'Contact Us',
      url: 'https://www.medicaid.gov/about-us/contact-us/index.html',
      asOf: null,
      readOn,
    },
  },
  naloxone: {
    says: 'Naloxone nasal spray has been sold without a prescription since 2023.',
    source: {
      publisher: 'The Pew Charitable Trusts',
      title: 'State Policy Approaches to Expand Naloxone Access',
      url: 'https://www.pew.org/pl/research-and-analysis/issue-briefs/2025/09/state-policy-approaches-to-expand--naloxone-access',
      asOf: '2025-09',
      readOn,
    },
  },
} satisfies Record<string, SourcedFact>;
