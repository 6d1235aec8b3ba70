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
    says: 'Since 2023 naloxone nasal spray may be sold without a prescription, in every state.',
    source: {
      publisher: 'FDA',
      title: 'FDA Approves First Over-the-Counter Naloxone Nasal Spray',
      url: 'https://www.fda.gov/news-events/press-announcements/fda-approves-first-over-counter-naloxone-nasal-spray',
      asOf: '2023-03-29',
      readOn,
    },
  },
} satisfies Record<string, SourcedFact>;
