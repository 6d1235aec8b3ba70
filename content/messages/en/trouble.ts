/** Pages for when something is not there or does not work. Nobody is blamed, and there is always a next step. */
export const trouble = {
  notFoundTitle: 'We could not find this page',
  notFoundText:
    'The address may be old or mistyped. If it was a facility, it may have been taken off the list. Search near a place, or choose a state.',
  states: 'All states',
  care: 'Levels of care',
  errorTitle: 'This page does not work at the moment',
  errorText:
    'The fault is ours. The phone numbers on this page work: SAMHSA’s National Helpline can tell you where treatment can be found, day and night.',
  retry: 'Try again',
  home: 'Go to the first page',
  helplines: 'Numbers that work now',
  reference: (digest: string) => `Reference for whoever runs this site: ${digest}`,
};
