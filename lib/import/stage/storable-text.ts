/** Without what Postgres cannot keep, NUL and half a surrogate pair: a damaged cell must not stop the file. */
export const storableText = (text: string): string => text.replaceAll('\0', '').toWellFormed();
