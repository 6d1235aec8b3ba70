import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LocatorAccess } from '@/lib/import/locator/fetch-page';

export type Request = { page: number; pageSize: number; url: URL; userAgent: string };
/** Answers one request in place of the service, or leaves it to the ordinary list (undefined). */
export type Whim = (request: Request, response: ServerResponse, nth: number) => true | undefined;

/** One row as the service sends it, invented. */
export const locatorRow = (n: number) => ({
  _irow: n,
  name1: `Standing In Clinic ${n}`,
  name2: null,
  street1: `${n} Loopback Street`,
  street2: null,
  city: 'Worcester',
  state: 'MA',
  zip: '01608',
  phone: `508-555-0${100 + (n % 100)}`,
  intake1: null,
  hotline1: null,
  website: 'http://',
  latitude: '42.2626',
  longitude: '-71.8023',
  miles: null,
  typeFacility: 'SA',
  services: [{ f1: 'Type of Care', f2: 'TC', f3: 'Substance use treatment; Detoxification' }],
});

/** A server on loopback in the shape of FindTreatment.gov's locator: a list of `total` rows, paged as asked. */
export async function standIn(total: number, whim: Whim = () => undefined) {
  const requests: Request[] = [];
  const state = { total, whim };
  const server = createServer((message, response) => {
    const request = read(message);
    requests.push(request);
    if (state.whim(request, response, requests.length)) return;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(pageOf(request, state.total)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const slept: number[] = [];
  const access: LocatorAccess = {
    baseUrl: `http://127.0.0.1:${port}/locator/exportsAsJson/v2`,
    pageSize: 10,
    pauseMs: 7,
    timeoutMs: 2_000,
    retryMs: [10, 20],
    sleep: async (ms) => {
      slept.push(ms);
    },
  };
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { access, requests, slept, state, close };
}

function read(message: IncomingMessage): Request {
  const url = new URL(message.url ?? '/', 'http://stand-in');
  const number = (name: string) => Number(url.searchParams.get(name));
  return {
    page: number('page'),
    pageSize: number('pageSize'),
    url,
    userAgent: message.headers['user-agent'] ?? '',
  };
}

export function pageOf({ page, pageSize }: Pick<Request, 'page' | 'pageSize'>, total: number) {
  const first = (page - 1) * pageSize;
  const count = Math.max(0, Math.min(pageSize, total - first));
  const rows = Array.from({ length: count }, (_, n) => locatorRow(first + n + 1));
  return { page, totalPages: Math.ceil(total / pageSize), recordCount: total, rows };
}
