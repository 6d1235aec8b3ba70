import { ID_BYTES } from '../packed-row';
import type { KeptIds } from './kept-rows';

/** Finds the row of an id, told as its first and last four bytes; -1 when it is not kept. */
export type RowFinder = (head: number, tail: number) => number;

const finders = new WeakMap<KeptIds, RowFinder>();

/** The finder of these ids: made when it is first needed, and kept with them. */
export function rowFinderOf(ids: KeptIds): RowFinder {
  const finder = finders.get(ids) ?? rowFinder(ids);
  finders.set(ids, finder);
  return finder;
}

/** The row of an id as text; -1 when it is not kept, or is no id at all. */
export function rowOfId(ids: KeptIds, id: string): number {
  if (id.length > ID_BYTES) return -1;
  const bytes = Buffer.alloc(ID_BYTES);
  bytes.write(id, 'latin1');
  return rowFinderOf(ids)(bytes.readUInt32BE(0), bytes.readUInt32BE(4));
}

/** A table of twice as many slots as rows: a map of a million strings would take more memory than the rows themselves. */
function rowFinder({ heads, tails }: KeptIds): RowFinder {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(heads.length * 2 + 1))).fill(-1);
  const slotOf = (head: number, tail: number): number => {
    let slot = mixed(head, tail) & (slots.length - 1);
    for (let row = slots[slot] as number; row !== -1; row = slots[slot] as number) {
      if (heads[row] === head && tails[row] === tail) break;
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  };
  for (let row = 0; row < heads.length; row++)
    slots[slotOf(heads[row] as number, tails[row] as number)] = row;
  return (head, tail) => slots[slotOf(head, tail)] as number;
}

/** Spreads ids that differ in a letter over all slots (the last step of MurmurHash3). */
function mixed(head: number, tail: number): number {
  let hash = Math.imul(head, 0x9e3779b1) ^ tail;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
