import { SaxesParser } from 'saxes';
import { decode } from '@/lib/import/read/bytes/decode';
import { ImportFileError } from '@/lib/import/read/import-file-error';

export const TOO_MUCH_TEXT =
  'The workbook holds more text than can be read at once. Save the sheet as CSV and import that.';

export type XmlHandlers = {
  open?: (tag: string, attributes: Record<string, string>) => void;
  close?: (tag: string) => void;
  text?: (text: string) => void;
};

/**
 * Feeds XML to the handlers piece by piece and passes on what they gathered. Throws where it is not well formed, and where
 * one text, tag or comment is longer than `mostCharacters`: the parser keeps each in memory until it ends.
 */
export async function* parseXml<T>(
  chunks: AsyncIterable<Buffer>,
  handlers: XmlHandlers,
  batch: () => T[],
  mostCharacters: number,
): AsyncGenerator<T> {
  const parser = new SaxesParser();
  let unheard = 0;
  parser.on('error', (error) => {
    throw error;
  });
  // Some writers put every tag of a sheet in a namespace ("x:row").
  parser.on('opentag', (tag) => {
    unheard = 0;
    handlers.open?.(local(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    unheard = 0;
    handlers.close?.(local(tag.name));
  });
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  for await (const text of decode(chunks, 'utf-8')) {
    unheard += text.length;
    parser.write(text);
    if (unheard > mostCharacters) throw new ImportFileError(TOO_MUCH_TEXT);
    yield* batch();
  }
  parser.close();
  yield* batch();
}

const local = (name: string): string => {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
};
