import { message } from './message';

/** What a danger looks like, and what to do first. `emergency` and `crisis` are numbers as people read them, from the records. */
const DANGERS = {
  overdose: {
    sign: 'Someone does not wake up, or barely breathes.',
    todo: message('Call {emergency}. Give naloxone, and breathe for them until help is there.'),
  },
  suicide: {
    sign: 'Thoughts of suicide, or of hurting someone.',
    todo: message(
      'Call or text {crisis}. Stay with them if you are safe, and get guns and pills out of reach. If someone is about to act, call {emergency}.',
    ),
  },
  withdrawal: {
    sign: 'In withdrawal: a seizure, confusion, seeing things that are not there, a fever, or a heart that races.',
    todo: message('Call {emergency}, and stay with them. It can kill, with alcohol and benzos above all.'),
  },
  violence: {
    sign: 'Someone is being hurt, or is afraid of it.',
    todo: message(
      'Get away if you can, and call {emergency}. A hotline listens and helps to plan, even if you are not sure.',
    ),
  },
};

/** The page for an overdose or another emergency, and dangers wherever else they are named. */
export const help = {
  title: 'Overdose or crisis: what to do now',
  heading: 'Overdose? Act now',
  description:
    'What to do in an overdose, step by step: call 911, naloxone, breathing. And whom to call in a crisis, with who answers.',
  path: '/help',
  barLink: 'What to do',
  barLinkFor: 'in an overdose',
  notSure: 'Not sure? Treat it as an overdose if:',
  steps: 'What to do',
  dangers: DANGERS,
  allSteps: 'All steps in full',
  call: (shown: string) => `Call ${shown}`,
  text: (to: string) => `Text ${to}`,
  tty: (shown: string) => `TTY ${shown}`,
  answeredBy: (who: string) => `Answered by ${who}`,
  crisis: 'Another crisis, or questions',
  withdrawal: 'Call for help at once, if in withdrawal there is:',
  naloxone: 'Getting naloxone before it is needed',
  naloxoneText:
    'Pharmacies sell naloxone nasal spray without a prescription. Many health departments and community programs give it out for free.',
  offline:
    'After one visit to this site, most browsers keep this page on the device: it then opens without internet. Calls need phone service only.',
  print: 'Print this page and put it where others can see it.',
  sources: 'Where these steps are from',
};
