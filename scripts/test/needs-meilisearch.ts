const mark = '(needs a Meilisearch server)';

/** The name of a group of tests that cannot run, as the summary at the end of `npm test` knows it again. */
export const markNotRun = (name: string): string => `${name} ${mark}`;

/** A test's full name without the mark; null for a test that was not left out for want of a server. */
export const readNotRun = (fullName: string): string | null =>
  fullName.includes(mark) ? fullName.replace(`${mark} `, '') : null;
