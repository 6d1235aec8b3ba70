/** Two years, as browsers' preload lists ask. */
const TWO_YEARS = 'max-age=63072000; includeSubDomains';

/**
 * Tells browsers to come by https alone, where the site is reached by it.
 * @param siteUrl SITE_URL
 */
export const strictTransport = (siteUrl: string | undefined): Record<string, string> =>
  siteUrl?.startsWith('https:') ? { 'Strict-Transport-Security': TWO_YEARS } : {};
