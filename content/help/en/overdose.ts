/** One step of what to do: a few words that can be read at a glance, and what they mean. */
export type Step = { title: string; text: string };

/** What an overdose looks like. */
export const OVERDOSE_SIGNS: readonly string[] = [
  'They do not wake up when you shout or rub your knuckles hard on their breastbone.',
  'Their breathing is slow, shallow, or has stopped. They may gurgle or snore.',
  'Their lips or nails are blue, purple or gray. Their skin is pale or cold.',
  'Their pupils are tiny.',
];

/** What to do, in this order. `number` is what is dialled for an ambulance, as people read it. */
export const overdoseSteps = (number: string): readonly Step[] => [
  {
    title: `Call ${number}`,
    text: 'Say where you are, and that someone does not wake up or is not breathing. Put the phone on speaker and do what they tell you.',
  },
  {
    title: 'Give naloxone, if you have it',
    text: 'Lay them on their back. Tilt the head back, put the tip into one nostril and press the plunger all the way. It does no harm if it was not opioids.',
  },
  {
    title: 'Breathe for them',
    text: 'Head back, chin up, nose pinched shut. One breath every 5 seconds. The chest should rise.',
  },
  {
    title: 'No response in 2 to 3 minutes? Second dose',
    text: 'Use a new naloxone, in the other nostril. Go on breathing for them.',
  },
  {
    title: 'Breathing again? On their side',
    text: 'Turn them on their side, top knee bent, face turned so that nothing can choke them.',
  },
  {
    title: 'Stay until help is there',
    text: 'Naloxone wears off in 30 to 90 minutes, and the overdose can come back, even after they wake up.',
  },
];

/** When withdrawal is an emergency. */
export const WITHDRAWAL_SIGNS: readonly string[] = [
  'a seizure',
  'confusion, or not knowing where they are',
  'seeing, hearing or feeling things that are not there',
  'a fever, or a heart that races',
];

/** Where the steps are from. */
export const HELP_SOURCES: readonly { name: string; url: string }[] = [
  {
    name: 'SAMHSA, Overdose Prevention and Response Toolkit',
    url: 'https://library.samhsa.gov/product/overdose-prevention-response-toolkit/pep23-03-00-001',
  },
  {
    name: 'American Society of Addiction Medicine, Opioid Use Disorder Patient Guide 2025',
    url: 'https://eguideline.guidelinecentral.com/i/1536453-asam-opioid-use-disorder-patient-guide-2025',
  },
];
