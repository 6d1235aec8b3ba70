/** The rows of a large directory are being read again after a change, or it is too large for this process to keep them. */
export class RowsNotKeptError extends Error {
  override name = 'RowsNotKeptError';

  constructor() {
    super('The rows of the directory are not kept in this process now.');
  }
}
