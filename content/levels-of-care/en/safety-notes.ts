import type { SafetyNoteId } from './care-page';

/** Read by people who may act on it alone tonight: each note says what can happen and what to do about it. */
export const SAFETY_NOTES: Record<SafetyNoteId, { title: string; text: string }> = {
  withdrawal: {
    title: 'Withdrawal from alcohol or benzodiazepines can kill',
    text: 'Do not stop suddenly or alone. Ask a doctor or a detox program first. If someone’s life may be in danger, call 911.',
  },
  tolerance: {
    title: 'After detox, a usual dose can kill',
    text: 'The body loses its tolerance when opioids stop. Going back to the amount used before can then stop a person’s breathing. Before you leave, ask about medication to continue and for naloxone to take home.',
  },
  medication: {
    title: 'For opioids, ask about medication',
    text: 'Detox or rehab without medication carries a higher risk of fatal overdose than no detox or rehab at all. Methadone and buprenorphine are treatment, not one drug in place of another. Ask whether you can start medication, and whether you can stay on it.',
  },
  naloxone: {
    title: 'Naloxone reverses an overdose',
    text: 'It is for emergencies and is not a treatment for opioid use disorder. Call 911 as well, always.',
  },
};

/** The dangers that go with detox, in brief: they stand wherever detox is offered or asked for, beside much else. */
export const DETOX_IN_BRIEF: readonly { title: string; text: string }[] = [
  {
    title: SAFETY_NOTES.withdrawal.title,
    text: 'Do not stop suddenly or alone: ask a doctor or a detox program first.',
  },
  {
    title: SAFETY_NOTES.tolerance.title,
    text: 'The body loses its tolerance. Before you leave, ask about medication and naloxone.',
  },
];
