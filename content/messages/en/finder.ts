import type { OPTIONS } from '@/lib/finder/answers';

type OptionWords = { [Q in keyof typeof OPTIONS]: Record<(typeof OPTIONS)[Q][number], string> };

/** The guided finder, `/find`. */
export const finder = {
  title: 'Not sure what to look for?',
  description:
    'Seven short questions, each can be skipped. At the end: a search with filters set, and the reason for each. We keep none of your answers.',
  path: '/find',
  lead: 'Seven short questions. Skip any of them. At the end you get a search, with the reason for each filter, and you can change all of it.',
  private:
    'Your answers stay on this page and are gone when you leave it. Only if its scripts cannot load are they sent to this site, once, to make the page you see next. We do not keep them.',
  privateWithoutScript:
    'Your browser runs no scripts here, so your answers are sent to this site once to make the page you see next. We do not keep them.',
  notAdvice:
    'This is not a diagnosis and not medical advice. A program or a doctor decides with the person what fits.',
  skip: 'Rather not say',
  anyOf: 'Tick all that fit.',
  danger: 'Is anyone in danger right now?',
  dangerElse: 'If none of these fits, go on.',
  dangerSeen: 'Get help first. The numbers to call are below this question.',
  where: 'Where?',
  whereHow: 'A city and state, or a ZIP code. Leave it empty to decide later.',
  questions: 'The questions',
  show: 'Show the search',
  clear: 'Clear all answers',
  options: {
    danger: {
      overdose: 'Someone does not wake up, or breathes slowly or not at all',
      withdrawal: 'A seizure, confusion, seeing things that are not there, a fever, or a heart that races',
      suicide: 'Thoughts of suicide, or of hurting someone',
      violence: 'Someone is being hurt, or is afraid of it',
    },
    who: { me: 'For me', 'someone-else': 'For someone else' },
    age: { 'under-18': 'Under 18', '18-25': '18 to 25', '26-64': '26 to 64', '65-up': '65 or older' },
    substances: {
      alcohol: 'Alcohol',
      opioids: 'Opioids: fentanyl, heroin, pain pills',
      benzodiazepines: 'Benzos: Xanax, Klonopin, Valium, Ativan',
      stimulants: 'Meth, cocaine or other stimulants',
      cannabis: 'Cannabis (weed)',
      other: 'Something else, or not sure',
    },
    often: {
      daily: 'Every day, or almost',
      less: 'Less often',
      stopped: 'Stopped for now, for example after detox, a hospital or jail',
    },
    health: {
      seizure: 'A seizure when stopping alcohol or a drug',
      delirium: 'Deep confusion, or seeing things, when stopping',
      hospital: 'A hospital stay because of stopping',
      'mental-health': 'Depression, anxiety, trauma or other mental health trouble',
      pregnant: 'Pregnant, or gave birth not long ago',
    },
    pay: {
      medicaid: 'Medicaid',
      medicare: 'Medicare',
      private: 'Private insurance, through work or bought',
      military: 'TRICARE or other military insurance',
      'indian-health': 'Indian Health Service or tribal funds',
      tight: 'No insurance, or money is tight',
      cash: 'Cash or card',
      unsure: 'Not sure',
    },
    radius: {
      '10': 'Within 10 miles',
      '25': 'Within 25 miles',
      '50': 'Within 50 miles',
      '100': 'Within 100 miles',
      any: 'Any distance',
    },
    needs: {
      children: 'Children who need care meanwhile',
      work: 'Work or school that has to go on',
      ride: 'No car, or hard to get there',
      spanish: 'Spanish',
      'sign-language': 'Sign language',
      'other-language': 'Another language',
      access: 'A wheelchair, or trouble with stairs',
    },
  } satisfies OptionWords,
};

/** Questions that are said to the person, or to somebody who looks for another. */
const forMe = {
  who: 'Who is it for?',
  age: 'How old are you?',
  substances: 'What do you use?',
  often: 'How often? If alcohol or benzos are among them, answer for those.',
  health: 'Is any of this true for you?',
  pay: 'How could you pay?',
  far: 'How far can you go?',
  needs: 'What else has to fit?',
};

const forSomeoneElse: typeof forMe = {
  who: 'Who is it for?',
  age: 'How old are they?',
  substances: 'What do they use, as far as you know?',
  often: 'How often? If alcohol or benzos are among them, answer for those.',
  health: 'Is any of this true for them?',
  pay: 'How could treatment be paid for?',
  far: 'How far can they go?',
  needs: 'What else has to fit for them?',
};

export const finderQuestions = (isForSomeoneElse: boolean) => (isForSomeoneElse ? forSomeoneElse : forMe);
