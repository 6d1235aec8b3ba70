import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { SECURITY_HEADERS } from '@/lib/site/security-headers';
import type { Reply } from './reply';
import type { RouteGet } from './route-get';

/**
 * From now on every server of this process answers a GET of these paths itself, by the function that Next would call, and
 * leaves all else to Next, whose way to a route takes a good part of the time of a whole search:
 * docs/decisions/answered-before-next.md.
 * @param routes what `app/` exports, by path
 */
export function answerBeforeNext(routes: Readonly<Record<string, RouteGet>>): void {
  const gets = new Map(Object.entries(routes));
  const known = new WeakSet<Server>();
  // Said before the server hands a request on. Its listeners are Next's by then.
  subscribe('http.server.request.start', (message) => {
    const { server } = message as { server: Server };
    if (known.has(server)) return;
    known.add(server);
    const others = server.listeners('request') as RequestListener[];
    const leave: RequestListener = (request, response) => {
      for (const other of others) other.call(server, request, response);
    };
    server.removeAllListeners('request');
    server.on('request', (request, response) => {
      const get = request.method === 'GET' ? gets.get(pathOf(request)) : undefined;
      if (get) send(get, request, response, () => leave(request, response));
      else leave(request, response);
    });
  });
}

const pathOf = ({ url = '' }: IncomingMessage): string => url.split('?', 1)[0] as string;

/** @param leave is called where there is no answer, and never once anything of one was sent */
function send(get: RouteGet, request: IncomingMessage, response: ServerResponse, leave: () => void): void {
  get
    .reply({ url: `http://localhost${request.url}`, headers: headersOf(request) })
    .then((reply) => write(reply, response), leave)
    .catch(() => response.destroy());
}

function write({ status, headers, body }: Reply, response: ServerResponse): void {
  response.statusCode = status;
  for (const { key, value } of SECURITY_HEADERS) response.setHeader(key, value);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (body !== null) response.setHeader('Content-Length', Buffer.byteLength(body));
  response.end(body ?? undefined);
}

/** As a `Request` would say them. */
const headersOf = ({ headers }: IncomingMessage) => ({
  get: (name: string): string | null => {
    const value = headers[name.toLowerCase()];
    return value === undefined ? null : String(value);
  },
});
