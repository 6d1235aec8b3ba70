import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode, detectEncoding, type Encoding } from '@/lib/import/read/bytes/decode';

async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function text(bytes: Buffer, encoding: Encoding, size = bytes.length || 1): Promise<string> {
  let all = '';
  for await (const piece of decode(pieces(bytes, size), encoding)) all += piece;
  return all;
}

describe('detectEncoding', () => {
  const table = 'name,city\nÉcole,Cañon\n';

  it.each<[string, Buffer, Encoding]>([
    ['UTF-8', Buffer.from(table), 'utf-8'],
    ['ASCII', Buffer.from('name,city\n'), 'utf-8'],
    ['UTF-8 cut inside a letter', Buffer.from('name,École').subarray(0, 6), 'utf-8'],
    ['UTF-16 LE with a mark', Buffer.from(`\ufeff${table}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 LE without', Buffer.from(table, 'utf16le'), 'utf-16le'],
    ['UTF-16 BE with a mark', Buffer.from(`\ufeff${table}`, 'utf16le').swap16(), 'utf-16be'],
    ['UTF-16 BE without', Buffer.from(table, 'utf16le').swap16(), 'utf-16be'],
    ['Windows-1252', iconv.encode(table, 'windows-1252'), 'windows-1252'],
    ['nothing', Buffer.alloc(0), 'utf-8'],
  ])('%s', (_what, bytes, encoding) => {
    expect(detectEncoding(bytes)).toBe(encoding);
  });
});

describe('decode', () => {
  it.each<Encoding>(['utf-8', 'utf-16le', 'utf-16be'])(
    '%s gives the same text however it is cut',
    async (encoding) => {
      await fc.assert(
        fc.asyncProperty(
          fc.string({ unit: 'grapheme' }),
          fc.integer({ min: 1, max: 7 }),
          async (written, size) => {
            fc.pre(!written.startsWith('\ufeff'));
            // A mark at the front, as Excel writes it, is not part of the text.
            const bytes = iconv.encode(written, encoding, { addBOM: true });
            expect(await text(bytes, encoding, size)).toBe(written);
          },
        ),
      );
    },
  );

  it('knows the letters that Windows-1252 has beyond Latin-1', async () => {
    const bytes = Buffer.from([0x93, 0x48, 0x69, 0x94, 0x20, 0x97, 0x20, 0x80, 0x35]);
    expect(await text(bytes, 'windows-1252')).toBe('“Hi” — €5');
  });

  it('turns to Windows-1252 at the first byte that shows it, when all before was ASCII', async () => {
    const bytes = Buffer.concat([
      Buffer.from('plain '.repeat(10)),
      Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x2c, 0x20]),
    ]);
    expect(await text(bytes, 'utf-8', 20)).toBe(`${'plain '.repeat(10)}Café, `);
  });

  it('stays with UTF-8 when UTF-8 letters came first, and marks the broken byte', async () => {
    const bytes = Buffer.concat([Buffer.from('Café '), Buffer.from([0xe9, 0x2c])]);
    expect(await text(bytes, 'utf-8', 6)).toBe('Café \ufffd,');
  });
});
