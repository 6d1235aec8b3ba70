/** A file as a whole cannot be imported. The message is one or two sentences for the person who runs the import. */
export class ImportFileError extends Error {
  override readonly name = 'ImportFileError';
}
