import type { IncomingHttpHeaders } from 'node:http';

/** With the page itself, or, once it is painted, for the pages after it. */
export type TypefaceArrival = 'with-page' | 'after-page';

/**
 * When a page's typeface comes. The first page that a phone opens is shown without it: 34 kB would stand between a slow
 * network and the first words, which such a page keeps in the system's face anyway. Desktops, and every later page, have it
 * from the start.
 *
 * Phones say so themselves (Sec-CH-UA-Mobile), or as MDN advises for the others, with "Mobi" in their name. A page that was
 * reached from another one of this site says so too (Sec-Fetch-Site).
 */
export function typefaceArrival(headers: IncomingHttpHeaders): TypefaceArrival {
  const isPhone = headers['sec-ch-ua-mobile'] === '?1' || /Mobi/.test(headers['user-agent'] ?? '');
  const site = headers['sec-fetch-site'];
  const isFirst = site === 'none' || site === 'cross-site' || site === 'same-site';
  return isPhone && isFirst ? 'after-page' : 'with-page';
}
