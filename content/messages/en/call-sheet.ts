/** A sheet for one call: printed, or beside the phone. */
export const callSheet = {
  title: (name: string) => `Call sheet: ${name}`,
  description: (name: string) => `What to ask ${name} on the phone, with space for what you hear.`,
  link: 'Call sheet to print: its numbers, these questions, and space for notes',
  back: 'Back to the listing',
  how: 'Print this page, or keep it open while you call. Nothing you write on it reaches us.',
  numbers: 'Numbers',
  fields: ['Date and time', 'Whom I spoke with', 'Call back on'],
  every: 'On every call',
  notes: 'Notes',
  urgent: 'If someone may be dying, call 911 first.',
};
