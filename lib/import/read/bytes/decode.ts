import { isAscii } from 'node:buffer';
import iconv from 'iconv-lite';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Which encoding a text begins in: by its byte order mark, by the zeros of UTF-16, else by whether it is valid UTF-8. */
export function detectEncoding(head: Buffer): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(head.length, 512) >> 1;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (head[pair * 2] === 0) evenZeros += 1;
    if (head[pair * 2 + 1] === 0) oddZeros += 1;
  }
  if (oddZeros > pairs / 2 && evenZeros === 0) return 'utf-16le';
  if (evenZeros > pairs / 2 && oddZeros === 0) return 'utf-16be';
  return isUtf8(head) ? 'utf-8' : 'windows-1252';
}

/**
 * Text of a stream of bytes, without byte order mark. A file that is plain ASCII for its first megabytes may still be
 * Windows-1252: the first byte that cannot be UTF-8 decides, unless UTF-8 letters came before it.
 */
export async function* decode(chunks: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<string> {
  let decoder = iconv.getDecoder(encoding);
  let undecided = encoding === 'utf-8';
  for await (const chunk of chunks) {
    if (undecided && !isAscii(chunk)) {
      undecided = false;
      if (!isUtf8(chunk)) decoder = iconv.getDecoder('windows-1252');
    }
    const text = decoder.write(chunk);
    if (text) yield text;
  }
  const rest = decoder.end();
  if (rest) yield rest;
}

/** Whether these bytes are UTF-8; a character cut off by their end is not held against them. */
function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
