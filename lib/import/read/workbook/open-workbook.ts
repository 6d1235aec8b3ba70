import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl';
import { guardSize, refuseBomb } from '@/lib/import/read/bytes/guard-size';
import { ImportFileError } from '@/lib/import/read/import-file-error';
import type { ReadLimits } from '@/lib/import/read/limits';
import { parseXml, type XmlHandlers } from '@/lib/import/read/workbook/parse-xml';

/** A workbook's parts by their names in the archive. `read` passes one part through an XML parser. */
export type Workbook = {
  sheets: { name: string; part: string }[];
  sharedStrings: string | null;
  /** `batch` is asked after each piece of the part for what the handlers have gathered. */
  read<T>(part: string, handlers: XmlHandlers, batch: () => T[]): AsyncGenerator<T>;
  close(): void;
};

/** Opens an XLSX from a path or, when it came out of gzip, from memory. Throws ImportFileError. */
export async function openWorkbook(source: string | Buffer, limits: ReadLimits): Promise<Workbook> {
  const { zip, entries } = await openZip(source);
  async function* read<T>(part: string, handlers: XmlHandlers, batch: () => T[]): AsyncGenerator<T> {
    const entry = entries.get(part);
    if (!entry) throw new ImportFileError(`The workbook is damaged: its part ${part} is missing.`);
    if (entry.isEncrypted()) throw new ImportFileError('The workbook has a password. Save it without one.');
    refuseBomb(entry.uncompressedSize, entry.compressedSize, limits);
    const stream: Readable = await zip.openReadStreamPromise(entry);
    try {
      const chunks = guardSize(stream, entry.compressedSize, limits);
      yield* parseXml(chunks, handlers, batch, limits.recordBytes);
    } catch (error) {
      if (error instanceof ImportFileError) throw error;
      throw new ImportFileError(`The workbook is damaged: its part ${part} cannot be read. Fetch it again.`);
    }
  }
  if (!entries.has('xl/workbook.xml')) {
    zip.close();
    throw new ImportFileError(notAWorkbook([...entries.keys()]));
  }
  const parts = await readParts(read);
  const sharedStrings = entries.has('xl/sharedStrings.xml') ? 'xl/sharedStrings.xml' : null;
  return { sheets: parts, sharedStrings, read, close: () => zip.close() };
}

async function openZip(source: string | Buffer): Promise<{ zip: ZipFile; entries: Map<string, Entry> }> {
  const options = { lazyEntries: true, autoClose: false };
  try {
    const zip =
      typeof source === 'string'
        ? await openPromise(source, options)
        : await fromBufferPromise(source, options);
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
    return { zip, entries };
  } catch {
    throw new ImportFileError('The workbook (or zip archive) is damaged or breaks off. Fetch it again.');
  }
}

function notAWorkbook(names: string[]): string {
  const inside = names.filter((name) => !name.endsWith('/'));
  const listed = inside.slice(0, 3).join(', ') + (inside.length > 3 ? ', …' : '');
  return `This is a zip archive (${listed || 'empty'}), not a workbook. Unpack it and import the file inside.`;
}

type Read = Workbook['read'];

/** Sheets in the order of their tabs, each with the part that holds its rows. */
async function readParts(read: Read): Promise<{ name: string; part: string }[]> {
  const sheets: { name: string; id: string }[] = [];
  const targets = new Map<string, string>();
  await drain(
    read(
      'xl/workbook.xml',
      {
        open: (tag, attributes) => {
          if (tag === 'sheet') sheets.push({ name: attributes.name ?? '', id: attributes['r:id'] ?? '' });
        },
      },
      () => [],
    ),
  );
  await drain(
    read(
      'xl/_rels/workbook.xml.rels',
      {
        open: (tag, attributes) => {
          if (tag === 'Relationship') targets.set(attributes.Id ?? '', attributes.Target ?? '');
        },
      },
      () => [],
    ),
  );
  return sheets.flatMap(({ name, id }) => {
    const target = targets.get(id);
    if (!target) return [];
    return [{ name, part: target.startsWith('/') ? target.slice(1) : `xl/${target}` }];
  });
}

/** Reads to the end for what happens on the way, and keeps nothing of it. */
export async function drain(generator: AsyncGenerator<unknown>): Promise<void> {
  for await (const _ of generator);
}
