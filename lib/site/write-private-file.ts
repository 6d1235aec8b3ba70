import { renameSync, writeFileSync } from 'node:fs';

/** Writes a value as JSON, readable by us alone. Written beside and moved into place: a full disk never leaves half a file. */
export function writePrivateFile(file: string, value: unknown): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
