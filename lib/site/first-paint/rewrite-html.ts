import type { ServerResponse } from 'node:http';

type Write = (chunk?: unknown, encoding?: unknown, done?: unknown) => unknown;

/**
 * Has every whole HTML page of a response rewritten before it goes on; all else passes as it comes. Pages are held until
 * they are complete, which costs nothing here: each is made in one piece.
 */
export function rewriteHtml(response: ServerResponse, rewrite: (html: string) => string): void {
  const parts: Buffer[] = [];
  const write = response.write.bind(response) as Write;
  const end = response.end.bind(response) as Write;
  const flushHeaders = response.flushHeaders.bind(response);

  const keep = (chunk: unknown, encoding: unknown) => {
    if (typeof chunk === 'string') parts.push(Buffer.from(chunk, encodingOf(encoding)));
    else if (chunk instanceof Uint8Array) parts.push(Buffer.from(chunk));
  };

  response.flushHeaders = () => {
    if (!isPage(response)) flushHeaders();
  };
  response.write = ((chunk, encoding, done) => {
    if (!isPage(response)) return write(chunk, encoding, done);
    keep(chunk, encoding);
    const written = [encoding, done].find((given) => typeof given === 'function');
    if (written) process.nextTick(written as () => void);
    return true;
  }) as typeof response.write & Write;
  response.end = ((chunk, encoding, done) => {
    if (!isPage(response)) return end(chunk, encoding, done);
    keep(chunk, encoding);
    const ended = [chunk, encoding, done].find((given) => typeof given === 'function');
    if (parts.length === 0) return end(ended);
    // Its styles come with it, so there is nothing to fetch ahead; and its length is another one now.
    response.removeHeader('link');
    response.removeHeader('content-length');
    return end(rewrite(Buffer.concat(parts).toString('utf8')), 'utf8', ended);
  }) as typeof response.end & Write;
}

/** Once headers are sent they may have promised a length. */
const isPage = (response: ServerResponse): boolean =>
  !response.headersSent && String(response.getHeader('content-type') ?? '').startsWith('text/html');

const encodingOf = (given: unknown): BufferEncoding =>
  typeof given === 'string' && Buffer.isEncoding(given) ? given : 'utf8';
