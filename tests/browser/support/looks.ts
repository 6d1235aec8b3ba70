/**
 * A phone in the dark, a desk by day: each width and each scheme once. Colours do not depend on the width, nor where things stand
 * on the scheme, so four of them would find no more.
 */
export const LOOKS = [
  { width: 390, scheme: 'dark' },
  { width: 1440, scheme: 'light' },
] as const;
