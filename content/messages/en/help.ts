/** The page for an overdose or another emergency. */
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
  inBrief: 'If someone does not wake up or barely breathes:',
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
