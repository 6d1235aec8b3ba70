import type { RuleId } from '@/lib/finder/rules';

/** One sentence or two for each rule of the guided finder: why a filter is on or offered, or what is good to know. */
export const REASONS: Record<RuleId, string> = {
  'detox-alcohol':
    'Stopping alcohol suddenly can be dangerous after drinking every day. Detox is on: ask if a doctor or nurse is there day and night.',
  'detox-alcohol-if-daily':
    'After drinking every day, stopping suddenly can be dangerous: detox is for that. Ask if a doctor or nurse is there day and night.',
  'detox-benzodiazepines':
    'Stopping benzos suddenly can bring seizures that threaten life, even if a doctor prescribed them. Detox is on: speak with a doctor before stopping.',
  'detox-benzodiazepines-if-daily':
    'After taking benzos every day, stopping suddenly can bring seizures: detox is for that. Speak with a doctor before stopping.',
  'detox-hard-before':
    'A seizure or deep confusion in withdrawal makes danger more likely the next time. Detox is on: say on the first call what happened.',
  'detox-hospital-before':
    'A hospital stay because of stopping is a reason to have medical care this time. Detox is on: say on the first call what happened.',
  'detox-stopped-lately':
    'Detox can still be needed in the first days after stopping, and for longer after benzos. Ask a doctor or a program.',
  'stopped-lately':
    'Withdrawal can still come days after the last drink or pill, and later with long-acting benzos. Speak with a doctor today, and call 911 for a seizure or confusion.',
  'detox-day-and-night':
    'Only detox where people stay day and night is on: in a hospital or a residence. Ask if a nurse or doctor is there at night.',
  'detox-from-alcohol':
    'Not every detox is for alcohol. Tick this to see only places that report it, or ask on the first call.',
  'detox-from-benzodiazepines':
    'Not every detox is for benzos. Tick this to see only places that report it, or ask on the first call.',
  'medication-opioids':
    'Methadone and buprenorphine lower the risk of dying from opioids: places that give or prescribe medication are on.',
  'opioids-in-pregnancy':
    'In pregnancy, do not stop opioids suddenly. Medication is the recommended care: ask for it on the first call.',
  naloxone:
    'Street drugs and pills can hold fentanyl. Keep naloxone at hand: it reverses an opioid overdose.',
  tolerance:
    'After detox or any break the body has lost its tolerance to opioids: the amount used before can now kill.',
  'slow-breathing':
    'Benzos together with opioids or alcohol can slow or stop breathing. Tell the program about all of them.',
  'others-that-bind':
    'Sleeping pills, GHB and some other drugs are dangerous to stop suddenly, as alcohol is. If it is one of these every day, speak with a doctor before stopping.',
  'any-level':
    'No level of care is set, so all of them are shown. A program asks more questions and decides with the person which one fits.',
  'rewards-stimulants':
    'For meth and cocaine, small rewards for steps forward have the most evidence: places with contingency management are on.',
  'mental-health':
    'Care for both together is advised: places that treat mental health and substance use are on.',
  pregnancy:
    'Programs that report one for pregnancy or the time after birth are on. Programs that get federal block grant money must give pregnant women preference for a place: say it on the first call.',
  'age-under-18': 'Many programs are for adults alone: places that report taking people under 18 are on.',
  'age-18-25': 'Tick this to see only places that report taking ages 18 to 25. Not all places report ages.',
  'age-65-up':
    'Tick this to see only places that report taking, or a program for, older adults. Not all places report ages.',
  'pay-medicaid': 'Places that report taking Medicaid are on. Ask if they take your state’s plan.',
  'pay-medicare': 'Places that report taking Medicare are on.',
  'pay-private': 'Places that report taking private insurance are on. Ask if the plan is in network.',
  'pay-military': 'Places that report taking military insurance, such as TRICARE, are on.',
  'pay-indian-health': 'Places that report Indian Health Service, tribal or urban Indian funds are on.',
  'pay-tight': 'Places that report free care, a fee by income or help with paying are on.',
  'pay-cash': 'Places that report taking cash or self-pay are on.',
  'pay-unsure':
    'You can apply for Medicaid on any day of the year. Ask each program to check what would be covered, and what it would cost.',
  work: 'Visits by day or evening leave nights at home, and can leave room for work or school: these levels of care are on. Ask for the hours.',
  'work-after-detox':
    'Detox may take some days away from work or school. Visits by day or evening can come after it: ask about both.',
  ride: 'Places that report help with rides are on.',
  'from-home': 'Visits by video or phone may help: tick this to ask for places that report them.',
  'children-along':
    'Few places report beds for children. Tick this to see only those, or leave it off and ask when you call.',
  'child-care':
    'Few places report child care. Tick this to see only those, or leave it off and ask when you call.',
  spanish: 'Places that report treatment in Spanish are on.',
  'sign-language': 'Places that report treatment in sign language are on.',
  'other-language':
    'Few places report a language besides English and Spanish. Tick this to see only those, and ask which one.',
  'language-help':
    'Programs that take federal money must give language help for free. Ask for an interpreter when you call.',
  access:
    'The lists do not say if a building is open to wheelchairs. Ask about steps, doors and bathrooms before you go.',
};
