import { isIPv4, isIPv6 } from 'node:net';
import { PEER_HEADER } from './prepare-requests';

/** Where all requests count together whose address nobody knows. */
export const UNKNOWN_NETWORK = 'unknown';

/**
 * Whose requests count together: an IPv4 address, or the /64 of an IPv6 one (what one household is given, and could
 * change within at will). A client can write any X-Forwarded-For it likes, so only the entries that our own proxies
 * added are believed: the last one with one proxy, the last but one with two. Without a proxy it is the connection's peer.
 * @param trustedProxies TRUSTED_PROXY: how many proxies of ours stand in front
 */
export function clientNetwork(headers: Pick<Headers, 'get'>, trustedProxies: number): string {
  const forwarded = (headers.get('x-forwarded-for') ?? '').split(',').map((entry) => entry.trim());
  const believed = trustedProxies > 0 ? forwarded.at(-trustedProxies) : undefined;
  return networkOf(believed || (headers.get(PEER_HEADER) ?? ''));
}

function networkOf(written: string): string {
  const address = written.replace(/^\[(.*)\](:\d+)?$/, '$1').replace(/^(\d+\.[\d.]+):\d+$/, '$1');
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (isIPv4(plain)) return plain;
  return isIPv6(plain) ? `${firstHalf(plain)}::/64` : UNKNOWN_NETWORK;
}

/** The first four of an IPv6 address's eight groups, written one way. */
function firstHalf(address: string): string {
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : 8 - groups.length - after.length;
  return [...groups, ...Array<string>(zeros).fill('0'), ...after].slice(0, 4).join(':');
}
