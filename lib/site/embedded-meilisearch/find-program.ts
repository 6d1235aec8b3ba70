import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

/** Whether there is a file that we may execute. */
export function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The program `meilisearch` on a search path such as PATH, or null. */
export function programOnPath(searchPath: string, name = 'meilisearch'): string | null {
  const names = process.platform === 'win32' ? [`${name}.exe`] : [name];
  // An empty part would mean the working folder, where a program of that name need not be meant to run.
  const folders = searchPath.split(path.delimiter).filter((folder) => folder !== '');
  const files = folders.flatMap((folder) => names.map((file) => path.resolve(folder, file)));
  return files.find(isProgram) ?? null;
}
