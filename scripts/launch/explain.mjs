/** What an error code of the system means to the person who starts the site. */
const meanings = {
  ENOSPC: (where) => `The disk is full: free some space (${where}), then start again.`,
  EDQUOT: (where) => `Your disk quota is used up: free some space (${where}), then start again.`,
  EACCES: (where) => `${where} cannot be written by this user: change its owner, or start as another user.`,
  EPERM: (where) => `${where} cannot be written by this user: change its owner, or start as another user.`,
  EROFS: (where) => `${where} is on a read-only disk: move the project to a folder that can be written.`,
};
// PostgreSQL's own code for a full disk.
meanings['53100'] = meanings.ENOSPC;

/**
 * An error as one sentence for the person at the terminal. Errors that nobody foresaw keep their stack, because that is
 * the only thing that helps then.
 * @param {unknown} error
 * @returns {string}
 */
export function explain(error) {
  if (!(error instanceof Error)) return String(error);
  // Problems are errors that somebody foresaw and put into words.
  if (error.name.endsWith('Problem')) return error.message;
  const meaning = meanings[error.code];
  if (meaning) return meaning(error.path ?? process.cwd());
  return error.stack ?? error.message;
}
