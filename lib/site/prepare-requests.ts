import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { mendPath } from './mend-path';

/** Carries the address of a connection's other end from the server's socket to a route, which cannot see the socket. */
export const PEER_HEADER = 'x-daylight-peer';

/**
 * From now on prepares each request of every server of this process before anything reads it. The peer's address is
 * written over whatever the client wrote there: Next alone fills X-Forwarded-For only when it is absent, so a client that
 * sends its own would choose who it is. A path that cannot be decoded is mended.
 */
export function prepareRequests(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    request.headers[PEER_HEADER] = request.socket.remoteAddress ?? '';
    request.url = mendPath(request.url ?? '/');
  });
}
