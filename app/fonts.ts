import localFont from 'next/font/local';

/**
 * One upright variable file with the Latin letters only: 34 kB, preloaded, from our own host. `adjustFontFallback` gives
 * the fallback the same metrics, so that nothing moves when the face arrives.
 */
export const hyperlegible = localFont({
  src: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  weight: '200 800',
  style: 'normal',
  display: 'swap',
  preload: true,
  adjustFontFallback: 'Arial',
  variable: '--font-hyperlegible',
});
