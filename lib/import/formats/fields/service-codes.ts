import { SERVICE_CODES } from '@/lib/facility/service-codes/service-codes';
import { type Notes, note } from '@/lib/import/formats/fields/cell';

// By what sources write: upper case in the directory, lower case in the export. Both lead to one string in memory.
const known = new Map(
  SERVICE_CODES.flatMap(({ code }) => [
    [code, code],
    [code.toLowerCase(), code],
  ]),
);

/** Upper case, sorted, each once. Codes that no dictionary explains are left out, all of a row's in one note. */
export function serviceCodes(column: string, codes: Iterable<string>, notes: Notes): string[] {
  const found = new Set<string>();
  const unknown = new Set<string>();
  for (const written of codes) {
    const code = known.get(written) ?? known.get(written.toUpperCase());
    if (code) found.add(code);
    else unknown.add(written.toUpperCase());
  }
  if (unknown.size > 0) {
    note(notes, { column, text: [...unknown].join(' ') }, 'unknown service codes, left out');
  }
  return [...found].sort();
}
