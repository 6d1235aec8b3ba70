import { SERVICE_CODES } from '@/lib/facility/service-codes/service-codes';
import { type Notes, note } from '@/lib/import/formats/fields/cell';

/** A category of a locator row: f1 its name, f2 its code, f3 the names of services, joined with "; ". */
export type ServiceGroup = { f1: string; f2: string; f3: string };

/** Names differ in case, blanks and apostrophes from one year's list to the next. */
const nameKey = (name: string): string =>
  name.normalize('NFKC').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();

const byCategory = new Map<string, Map<string, string>>();
const anywhere = new Map<string, Set<string>>();
for (const { code, category, officialName } of SERVICE_CODES) {
  const names = byCategory.get(category) ?? new Map<string, string>();
  byCategory.set(category, names.set(nameKey(officialName), code).set(officialName, code));
  const key = nameKey(officialName);
  anywhere.set(key, (anywhere.get(key) ?? new Set()).add(code));
}

/** The locator gives names and no codes: each is looked up, first in its category. Unknown ones become one note. */
export function codesOfServices(groups: readonly ServiceGroup[], notes: Notes): string[] {
  const codes: string[] = [];
  const unknown: string[] = [];
  for (const group of groups) {
    const category = group.f2.trim().toUpperCase();
    // No official name holds a semicolon itself: a test watches that.
    for (const piece of group.f3.split(';')) {
      const name = piece.trim();
      if (name === '') continue;
      const code = codeOf(name, category);
      if (code) codes.push(code);
      else unknown.push(`${category}: ${name}`);
    }
  }
  if (unknown.length > 0) {
    const cell = { column: 'services', text: unknown.join('; ') };
    note(notes, cell, 'services that the dictionary does not know, left out');
  }
  return codes;
}

function codeOf(name: string, category: string): string | null {
  const names = byCategory.get(category);
  const exact = names?.get(name); // as nearly all are: the rest of this costs ten times as much
  if (exact) return exact;
  const key = nameKey(name);
  const code = names?.get(key);
  if (code) return code;
  // In another category only where no second code has the name: "Medicaid" is one, "Other contracted ..." is two.
  const codes = anywhere.get(key);
  return codes?.size === 1 ? ([...codes][0] ?? null) : null;
}
