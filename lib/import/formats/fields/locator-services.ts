import { SERVICE_CODES } from '@/lib/facility/service-codes/service-codes';
import { type Notes, note } from '@/lib/import/formats/fields/cell';

/** A category of a locator row: f1 its name, f2 its code, f3 the names of services, joined with "; ". */
export type ServiceGroup = { f1: string; f2: string; f3: string };

const nameKey = (name: string): string =>
  name.normalize('NFKC').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();

const inCategory = new Map<string, string>();
const anywhere = new Map<string, Set<string>>();
let mostPieces = 1;
for (const { code, category, officialName } of SERVICE_CODES) {
  const name = nameKey(officialName);
  // Two codes without a definition share one placeholder for a name, which says nothing.
  if (category === '') continue;
  inCategory.set(`${category}|${name}`, code);
  anywhere.set(name, (anywhere.get(name) ?? new Set()).add(code));
  mostPieces = Math.max(mostPieces, name.split(';').length);
}

/** The locator gives names and no codes: each is looked up, first in its category. Unknown ones become one note. */
export function codesOfServices(groups: readonly ServiceGroup[], notes: Notes): string[] {
  const codes: string[] = [];
  const unknown: string[] = [];
  for (const group of groups) {
    const category = group.f2.trim().toUpperCase();
    const pieces = group.f3.split(';').map((piece) => piece.trim());
    for (let at = 0; at < pieces.length; ) {
      if (pieces[at] === '') {
        at += 1;
        continue;
      }
      const found = longestName(pieces, at, category);
      if (found) codes.push(found.code);
      else unknown.push(`${category}: ${pieces[at]}`);
      at += found?.pieces ?? 1;
    }
  }
  if (unknown.length > 0) {
    note(
      notes,
      { column: 'services', text: unknown.join('; ') },
      'services that the dictionary does not know, left out',
    );
  }
  return codes;
}

/** A name may hold the mark that joins names: the longest run of pieces that is a name counts. */
function longestName(
  pieces: string[],
  at: number,
  category: string,
): { code: string; pieces: number } | null {
  for (let count = Math.min(mostPieces + 1, pieces.length - at); count > 0; count -= 1) {
    const code = codeOf(pieces.slice(at, at + count).join('; '), category);
    if (code) return { code, pieces: count };
  }
  return null;
}

function codeOf(name: string, category: string): string | null {
  const key = nameKey(name);
  const code = inCategory.get(`${category}|${key}`);
  if (code) return code;
  // In another category only where no second code has the name: "Outpatient" is one, "Other contracted ..." is two.
  const codes = anywhere.get(key);
  return codes?.size === 1 ? ([...codes][0] ?? null) : null;
}
