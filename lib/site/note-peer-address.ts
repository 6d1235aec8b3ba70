import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/** Carries the address of a connection's other end from the server's socket to a route, which cannot see the socket. */
export const PEER_HEADER = 'x-daylight-peer';

/**
 * Writes the peer's address into each request before anything reads it, over whatever the client wrote there. Next alone
 * fills X-Forwarded-For only when it is absent, so a client that sends its own would choose who it is.
 */
export function notePeerAddress(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    request.headers[PEER_HEADER] = request.socket.remoteAddress ?? '';
  });
}
