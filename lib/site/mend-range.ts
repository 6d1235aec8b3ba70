import type { ServerResponse } from 'node:http';

type End = (chunk?: unknown, encoding?: unknown, done?: unknown) => unknown;

/** What Next has said of the file by then, and what is no file's any more. */
const OF_THE_FILE = ['content-type', 'etag', 'last-modified'];

/**
 * Has a file whose asked part does not exist answered with 416 and the file's size, as RFC 9110 has it (15.5.17). Next finds that out
 * itself, writes down the size, looks for a page "/416" to say it with, has none, and ends with a bare 500 (16.4.6).
 */
export function mendRange(response: ServerResponse): void {
  const end = response.end.bind(response) as End;
  response.end = ((...given: Parameters<End>) => {
    if (!isUnsatisfied(response)) return end(...given);
    response.statusCode = 416;
    for (const name of OF_THE_FILE) response.removeHeader(name);
    response.setHeader('content-length', 0);
    return end(given.find((one) => typeof one === 'function'));
  }) as typeof response.end & End;
}

const isUnsatisfied = (response: ServerResponse): boolean =>
  !response.headersSent &&
  response.statusCode === 500 &&
  String(response.getHeader('content-range') ?? '').startsWith('bytes */');
