import { gzipSync } from 'node:zlib';

/** `run` tiles from `id` on share the bytes at `offset`; a run of 0 points to a leaf directory. */
export type Entry = { id: number; offset: number; length: number; run: number };

function* varint(value: number): Generator<number> {
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) yield (rest % 128) | 128;
  yield rest;
}

/** One directory of a PMTiles archive (version 3): its columns one after the other, as differences, gzipped. */
export function packDirectory(entries: readonly Entry[]): Buffer {
  const bytes = [...varint(entries.length)];
  for (const [i, entry] of entries.entries()) bytes.push(...varint(entry.id - (entries[i - 1]?.id ?? 0)));
  for (const entry of entries) bytes.push(...varint(entry.run));
  for (const entry of entries) bytes.push(...varint(entry.length));
  for (const [i, entry] of entries.entries()) {
    const before = entries[i - 1];
    const follows = before !== undefined && entry.offset === before.offset + before.length;
    bytes.push(...varint(follows ? 0 : entry.offset + 1));
  }
  return gzipSync(Buffer.from(bytes), { level: 9 });
}

/** The root has to end within the first 16,384 bytes, which a reader fetches at once; the header takes 127 of them. */
const ROOT_LIMIT = 16_384 - 127;
const LEAF_ENTRIES = 1024;

/** The root directory, and the leaves that it points to where it would not fit. */
export function packDirectories(entries: readonly Entry[]): { root: Buffer; leaves: Buffer } {
  const whole = packDirectory(entries);
  if (whole.length <= ROOT_LIMIT) return { root: whole, leaves: Buffer.alloc(0) };
  const leaves: Buffer[] = [];
  const pointers: Entry[] = [];
  let offset = 0;
  for (let i = 0; i < entries.length; i += LEAF_ENTRIES) {
    const leaf = packDirectory(entries.slice(i, i + LEAF_ENTRIES));
    pointers.push({ id: entries[i]?.id ?? 0, offset, length: leaf.length, run: 0 });
    leaves.push(leaf);
    offset += leaf.length;
  }
  const root = packDirectory(pointers);
  if (root.length > ROOT_LIMIT) throw new Error('The directory needs larger leaves.');
  return { root, leaves: Buffer.concat(leaves) };
}
