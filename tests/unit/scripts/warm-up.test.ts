import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { warmUp } from '@/scripts/launch/warm-up';

async function withSite<T>(answer: RequestListener, use: (port: number) => Promise<T>): Promise<T> {
  const site = createServer(answer);
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  try {
    return await use((site.address() as AddressInfo).port);
  } finally {
    await new Promise((resolve) => site.close(resolve));
  }
}

it('asks for one search near a place, and waits for all of its page', async () => {
  const asked: string[] = [];
  let sent = false;
  await withSite((request, response) => {
    asked.push(String(request.url));
    response.write('<html>');
    setTimeout(() => {
      sent = true;
      response.end('</html>');
    }, 50);
  }, warmUp);
  expect(asked).toEqual(['/search?near=Albany%2C+NY']);
  expect(sent).toBe(true);
});

it('leaves a site that fails to its visitors', async () => {
  await withSite((_request, response) => response.writeHead(500).end(), warmUp);
  await withSite((request) => request.socket.destroy(), warmUp);
});

it('leaves a site that is gone', async () => {
  const gone = await withSite(
    (_request, response) => response.end(),
    (port) => Promise.resolve(port),
  );
  await expect(warmUp(gone)).resolves.toBeUndefined();
});
