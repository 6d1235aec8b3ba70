import { deflateRawSync } from 'node:zlib';

/** A zip archive made byte by byte, so that tests can also make broken ones. */
export function makeZip(files: Record<string, string | Buffer>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const data = Buffer.from(content);
    const packed = deflateRawSync(data);
    const facts = { name: Buffer.from(name), crc: crc32(data), packed: packed.length, size: data.length };
    const local = Buffer.concat([header(0x04034b50, facts), facts.name, packed]);
    locals.push(local);
    directory.push(Buffer.concat([header(0x02014b50, facts, offset), facts.name]));
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}

type Facts = { name: Buffer; crc: number; packed: number; size: number };

function header(signature: number, facts: Facts, offset?: number): Buffer {
  const central = offset !== undefined;
  const bytes = Buffer.alloc(central ? 46 : 30);
  bytes.writeUInt32LE(signature, 0);
  const at = central ? 6 : 4;
  if (central) bytes.writeUInt16LE(20, 4);
  bytes.writeUInt16LE(20, at);
  bytes.writeUInt16LE(8, at + 4);
  bytes.writeUInt32LE(facts.crc, at + 10);
  bytes.writeUInt32LE(facts.packed, at + 14);
  bytes.writeUInt32LE(facts.size, at + 18);
  bytes.writeUInt16LE(facts.name.length, at + 22);
  if (offset !== undefined) bytes.writeUInt32LE(offset, 42);
  return bytes;
}

const TABLE = Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crc32(data: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of data) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
