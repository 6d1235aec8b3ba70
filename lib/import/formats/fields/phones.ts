import { parsePhone } from '@/lib/call/parse-phone';
import type { PhoneKind } from '@/lib/call/phone';
import { type Cell, type Notes, note } from '@/lib/import/formats/fields/cell';
import type { RecordPhone } from '@/lib/import/record';

export type PhoneCell = { column: string; text: string; kind: PhoneKind };

/** A cell of the source that holds numbers, and which kind of line they lead to. */
export const phoneCell = (kind: PhoneKind, { column, text }: Cell): PhoneCell => ({ column, text, kind });

const ORDER: readonly PhoneKind[] = ['main', 'intake', 'hotline', 'tty'];

/**
 * A row's numbers in the order of showing: main, intake, hotline, TTY, and as the source has them within each. The same
 * number with the same extension is kept once, under the first kind. One that cannot be dialled becomes a note.
 */
export function phones(cells: readonly PhoneCell[], notes: Notes): RecordPhone[] {
  const given = cells.filter((cell) => cell.text !== '');
  if (given.length === 0) return [];
  const kept = new Map<string, RecordPhone>();
  const inOrder = given.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  for (const cell of inOrder) {
    const phone = parsePhone(cell.text, cell.kind);
    if (phone === null) continue;
    if ('problem' in phone) {
      note(notes, cell, `${phone.problem} and was left out`);
      continue;
    }
    const key = `${phone.e164} ${phone.extension ?? ''}`;
    if (!kept.has(key)) kept.set(key, phone);
  }
  return [...kept.values()];
}
