import { SERVICE_CODES } from '@/lib/facility/service-codes/service-codes';
import { type Notes, note } from '@/lib/import/formats/fields/cell';

const inOrder = SERVICE_CODES.map(({ code }) => code).sort();

// By what sources write: upper case in the directory, lower case in the export. Both lead to the code's place in the order.
const known = new Map(
  inOrder.flatMap((code, place): [string, number][] => [
    [code, place],
    [code.toLowerCase(), place],
  ]),
);

/** Upper case, sorted, each once. Codes that no dictionary explains are left out, all of a row's in one note. */
export function serviceCodes(column: string, codes: Iterable<string>, notes: Notes): string[] {
  // Marked and gathered instead of sorted: a million codes pass here in each national list.
  const found = new Uint8Array(inOrder.length);
  const unknown = new Set<string>();
  for (const written of codes) {
    const place = known.get(written) ?? known.get(written.toUpperCase());
    if (place !== undefined) found[place] = 1;
    else unknown.add(written.toUpperCase());
  }
  if (unknown.size > 0) {
    note(notes, { column, text: [...unknown].join(' ') }, 'unknown service codes, left out');
  }
  const marked: string[] = [];
  for (let place = 0; place < found.length; place++)
    if (found[place] === 1) marked.push(inOrder[place] ?? '');
  return marked;
}
