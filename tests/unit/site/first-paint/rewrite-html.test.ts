import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { rewriteHtml } from '@/lib/site/first-paint/rewrite-html';

let server: Server | undefined;
afterEach(() => new Promise((resolve) => server?.close(resolve)));

/** What a browser receives of what a handler sends, with each page's small letters made capitals. */
async function receive(handle: (response: ServerResponse) => void, method = 'GET'): Promise<Response> {
  server = createServer((_request: IncomingMessage, response) => {
    rewriteHtml(response, (html) => html.toUpperCase());
    handle(response);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}/`, { method });
}

const html = (response: ServerResponse) => response.setHeader('content-type', 'text/html; charset=utf-8');

describe('rewriteHtml', () => {
  it('rewrites a page as a whole, however it was cut', async () => {
    const answer = await receive((response) => {
      html(response);
      const bytes = Buffer.from('<p>señor</p>');
      // In the middle of the ñ.
      response.write(bytes.subarray(0, 6));
      response.write(bytes.subarray(6));
      response.end('<p>end</p>');
    });
    expect(await answer.text()).toBe('<P>SEÑOR</P><P>END</P>');
  });

  it('sends a page of another length than was promised', async () => {
    const answer = await receive((response) => {
      html(response);
      response.setHeader('content-length', 1);
      response.end('ß');
    });
    expect(await answer.text()).toBe('SS');
  });

  it('drops what would be fetched ahead: it is in the page', async () => {
    const answer = await receive((response) => {
      html(response);
      response.setHeader('link', '</a.css>; rel=preload; as="style"');
      response.end('x');
    });
    expect(answer.headers.get('link')).toBeNull();
  });

  it('takes text in another encoding', async () => {
    const answer = await receive((response) => {
      html(response);
      response.write('c3b1', 'hex');
      response.end();
    });
    expect(await answer.text()).toBe('Ñ');
  });

  it('tells the sender when its parts are taken and when all is sent', async () => {
    const told: string[] = [];
    const answer = await receive((response) => {
      html(response);
      response.flushHeaders();
      response.write('a', () => told.push('written'));
      response.end('b', () => told.push('ended'));
    });
    expect(await answer.text()).toBe('AB');
    // The sender hears of it a moment after the receiver has it.
    await expect.poll(() => told).toEqual(['written', 'ended']);
  });

  it('answers HEAD without a page', async () => {
    const answer = await receive((response) => {
      html(response);
      response.end();
    }, 'HEAD');
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });

  it.each(['application/json', 'text/x-component', 'text/css', 'image/svg+xml'])(
    'lets %s pass',
    async (type) => {
      const answer = await receive((response) => {
        response.setHeader('content-type', type);
        response.setHeader('link', '</a>; rel=next');
        response.flushHeaders();
        response.write('a');
        response.end('b');
      });
      expect(await answer.text()).toBe('ab');
      expect(answer.headers.get('link')).toBe('</a>; rel=next');
    },
  );

  it('lets a page pass whose headers are on their way: they may have promised its length', async () => {
    const answer = await receive((response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '2' });
      response.end('ab');
    });
    expect(await answer.text()).toBe('ab');
  });
});
