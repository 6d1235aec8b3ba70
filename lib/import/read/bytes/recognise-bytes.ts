import { ImportFileError } from '@/lib/import/read/import-file-error';

const PHYSICAL: [bytes: number[], what: string][] = [
  [[0x25, 0x50, 0x44, 0x46], 'This is a PDF, not a table. Save the table itself as CSV or XLSX.'],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'This is an old Excel file (.xls) or a workbook with a password. Save it as .xlsx without a password, or as CSV.',
  ],
  [[0x89, 0x50, 0x4e, 0x47], 'This is a picture, not a table.'],
  [[0xff, 0xd8, 0xff], 'This is a picture, not a table.'],
  [[0x42, 0x5a, 0x68], 'This file is compressed with bzip2. Unpack it first; only gzip is read directly.'],
  [
    [0xfd, 0x37, 0x7a, 0x58, 0x5a],
    'This file is compressed with xz. Unpack it first; only gzip is read directly.',
  ],
  [
    [0x28, 0xb5, 0x2f, 0xfd],
    'This file is compressed with zstd. Unpack it first; only gzip is read directly.',
  ],
];

const beginsWith = (head: Buffer, bytes: number[]): boolean => bytes.every((byte, at) => head[at] === byte);

/** A workbook is a zip archive; everything else that can be read is text. Throws ImportFileError for what cannot. */
export function recogniseBytes(head: Buffer): 'zip' | 'text' {
  if (head.length === 0) throw new ImportFileError('The file is empty.');
  for (const [bytes, what] of PHYSICAL) {
    if (beginsWith(head, bytes)) throw new ImportFileError(what);
  }
  return beginsWith(head, [0x50, 0x4b, 0x03, 0x04]) || beginsWith(head, [0x50, 0x4b, 0x05, 0x06])
    ? 'zip'
    : 'text';
}

/** What a decoded text is, by its first characters. Throws ImportFileError for a web page, XML or binary data. */
export function recogniseText(head: string): 'csv' | 'json' {
  const start = head.trimStart();
  if (start === '') throw new ImportFileError('The file is empty.');
  if (head.includes('\0')) throw new ImportFileError('This is neither a table nor JSON, but binary data.');
  if (start.startsWith('<')) {
    throw new ImportFileError(
      /<(?:!doctype\s+html|html|head|body)\b/i.test(start.slice(0, 4096))
        ? 'This is a web page, not a table. The site may have answered with an error page: open it and look.'
        : 'This is XML, not a table. CSV, XLSX and the locator’s JSON can be read.',
    );
  }
  return start.startsWith('{') || start.startsWith('[') ? 'json' : 'csv';
}
