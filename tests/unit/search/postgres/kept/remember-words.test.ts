import { describe, expect, it, vi } from 'vitest';
import type { KeptRows } from '@/lib/search/engines/postgres/kept/kept-rows';
import { type AskedWords, rememberWords } from '@/lib/search/engines/postgres/kept/remember-words';

const rowsOf = (count: number) => ({ count }) as KeptRows;
const HOPE: AskedWords = {
  query: { words: ['hope'], terms: [{ names: [[0]], choices: [] }] },
  area: { kind: 'everywhere' },
  bbox: null,
};
const BOX = { west: -72, south: 42, east: -71, north: 43 };

/** Reads something else each time, and counts how often. */
function reader(query = HOPE.query) {
  let reads = 0;
  return vi.fn(async () => ({ query, found: Uint16Array.of(++reads) }));
}

describe('what words find', () => {
  it('is read once for the same rows, however often it is asked for', async () => {
    const rows = rowsOf(1);
    const read = reader();
    const first = await rememberWords(rows, HOPE, read);
    expect(await rememberWords(rows, { ...HOPE }, read)).toEqual(first);
    expect(read).toHaveBeenCalledOnce();
  });

  it.each<[string, AskedWords]>([
    ['other words', { ...HOPE, query: { ...HOPE.query, words: ['house'] } }],
    ['another area', { ...HOPE, area: { kind: 'state', state: 'MA' } }],
    ['a box', { ...HOPE, bbox: BOX }],
  ])('is read again for %s', async (_, asked) => {
    const rows = rowsOf(1);
    const read = reader();
    await rememberWords(rows, HOPE, read);
    expect((await rememberWords(rows, asked, read)).found).toEqual(Uint16Array.of(2));
    expect((await rememberWords(rows, HOPE, read)).found).toEqual(Uint16Array.of(1));
  });

  it('is read again when the directory has changed', async () => {
    const read = reader();
    await rememberWords(rowsOf(1), HOPE, read);
    expect((await rememberWords(rowsOf(1), HOPE, read)).found).toEqual(Uint16Array.of(2));
  });

  it('is given with the terms of whoever asks', async () => {
    const rows = rowsOf(1);
    await rememberWords(rows, HOPE, reader());
    const query = { words: ['hope'], terms: [] };
    expect((await rememberWords(rows, { ...HOPE, query }, reader())).query).toBe(query);
  });

  it('is not remembered when it could not be read', async () => {
    const rows = rowsOf(1);
    const fails = () => Promise.reject(new Error('The connection was lost.'));
    await expect(rememberWords(rows, HOPE, fails)).rejects.toThrow('The connection was lost.');
    expect((await rememberWords(rows, HOPE, reader())).found).toEqual(Uint16Array.of(1));
  });

  it('is forgotten, the oldest first, before it takes more than sixteen megabytes', async () => {
    const rows = rowsOf(1);
    const big = vi.fn(async () => ({ query: HOPE.query, found: new Uint16Array(3 * 1024 * 1024) }));
    const ask = (word: string) => rememberWords(rows, { ...HOPE, query: { words: [word], terms: [] } }, big);
    await ask('one');
    await ask('two');
    await ask('three');
    expect(big).toHaveBeenCalledTimes(3);
    await ask('three');
    expect(big).toHaveBeenCalledTimes(3);
    await ask('one');
    expect(big).toHaveBeenCalledTimes(4);
  });
});
