import type { RuleId } from '@/lib/finder/rules';

/** One sentence or two for each rule of the guided finder: why a filter is on or offered, or what is good to know. */
export const REASONS: Record<RuleId, string> = {
  'detox-alcohol':
    'Stopping alcohol suddenly can be dangerous after drinking every day. Detox with medical care is on.',
  'detox-alcohol-if-daily':
    'If it is drinking every day, stopping suddenly can be dangerous: then tick detox, which has medical care.',
  'detox-benzodiazepines':
    'Stopping benzos suddenly can bring seizures that threaten life, even if a doctor prescribed them. Detox with medical care is on: speak with a doctor before stopping.',
  'detox-benzodiazepines-if-daily':
    'If benzos are taken every day, stopping suddenly can bring seizures: then tick detox, and speak with a doctor before stopping.',
  'detox-hard-before':
    'A seizure or deep confusion in withdrawal makes danger more likely the next time. Detox with medical care is on.',
  'detox-day-and-night':
    'Only detox where people stay day and night is on: in a hospital or a residence. Ask if a nurse or doctor is there at night.',
  'medication-opioids':
    'Methadone and buprenorphine lower the risk of dying from opioids: places that give or prescribe medication are on.',
  'opioids-in-pregnancy':
    'In pregnancy, do not stop opioids suddenly. Medication is the recommended care: ask for it on the first call.',
  naloxone:
    'Street drugs and pills can hold fentanyl. Keep naloxone at hand: it reverses an opioid overdose.',
  tolerance:
    'After a break the body has lost its tolerance: the amount used before can now kill. Keep naloxone at hand.',
  'slow-breathing':
    'Benzos together with opioids or alcohol can slow or stop breathing. Tell the program about all of them.',
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
