import localFont from 'next/font/local';

/**
 * One upright variable file with the Latin letters only: 34 kB from our own host. A page that was shown without it keeps the
 * system's face ("optional"): on a slow phone the words come first and nothing moves under a finger; the next page has it.
 * What fetches it is lib/site/first-paint/inline-styles.ts.
 */
export const hyperlegible = localFont({
  src: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  weight: '200 800',
  style: 'normal',
  display: 'optional',
  preload: false,
  adjustFontFallback: 'Arial',
  variable: '--font-hyperlegible',
});
