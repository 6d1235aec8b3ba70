/** Beside phone numbers. */
export const call = {
  to: (name: string) => `Call ${name}:`,
  extension: (digits: string) => `ext. ${digits}`,
  answeredBy: (who: string) => `Answered by ${who}`,
  noPhone: 'No phone number reported.',
  website: (name: string) => `Website of ${name}`,
  websiteShort: 'Visit their website',
};
