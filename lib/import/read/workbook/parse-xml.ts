import { SaxesParser } from 'saxes';
import { decode } from '@/lib/import/read/bytes/decode';

export type XmlHandlers = {
  open?: (tag: string, attributes: Record<string, string>) => void;
  close?: (tag: string) => void;
  text?: (text: string) => void;
};

/** Feeds XML to the handlers piece by piece and passes on what they gathered. Throws where it is not well formed. */
export async function* parseXml<T>(
  chunks: AsyncIterable<Buffer>,
  handlers: XmlHandlers,
  batch: () => T[],
): AsyncGenerator<T> {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  // Some writers put every tag of a sheet in a namespace ("x:row").
  parser.on('opentag', (tag) => handlers.open?.(local(tag.name), tag.attributes));
  parser.on('closetag', (tag) => handlers.close?.(local(tag.name)));
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  for await (const text of decode(chunks, 'utf-8')) {
    parser.write(text);
    yield* batch();
  }
  parser.close();
  yield* batch();
}

const local = (name: string): string => {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
};
