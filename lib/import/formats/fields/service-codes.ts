import { serviceCode } from '@/lib/facility/service-codes/service-codes';
import { type Notes, note } from '@/lib/import/formats/fields/cell';

/** Upper case, sorted, each once. Codes that no dictionary explains are left out, all of a row's in one note. */
export function serviceCodes(column: string, codes: Iterable<string>, notes: Notes): string[] {
  const known = new Set<string>();
  const unknown = new Set<string>();
  for (const code of codes) {
    const upper = code.toUpperCase();
    (serviceCode(upper) ? known : unknown).add(upper);
  }
  if (unknown.size > 0) {
    note(notes, { column, text: [...unknown].join(' ') }, 'unknown service codes, left out');
  }
  return [...known].sort();
}
