import { describe, expect, it } from 'vitest';
import { clientNetwork, UNKNOWN_NETWORK } from '@/lib/site/client-network';
import { PEER_HEADER } from '@/lib/site/prepare-requests';

const network = (forwarded: string | null, peer: string | null, trustedProxies: number) => {
  const headers = new Headers();
  if (forwarded !== null) headers.set('x-forwarded-for', forwarded);
  if (peer !== null) headers.set(PEER_HEADER, peer);
  return clientNetwork(headers, trustedProxies);
};

describe('without a proxy', () => {
  it('believes the connection alone, whatever the client writes', () => {
    expect(network('203.0.113.9', '198.51.100.7', 0)).toBe('198.51.100.7');
    expect(network('203.0.113.9, 203.0.113.10', '198.51.100.7', 0)).toBe('198.51.100.7');
  });

  it('counts together all whose address is not known', () => {
    expect(network('203.0.113.9', null, 0)).toBe(UNKNOWN_NETWORK);
    expect(network(null, '', 0)).toBe(UNKNOWN_NETWORK);
    expect(network(null, 'not an address', 0)).toBe(UNKNOWN_NETWORK);
  });
});

describe('behind proxies of ours', () => {
  it('believes the entry that the outermost of them added', () => {
    expect(network('203.0.113.9', '10.0.0.1', 1)).toBe('203.0.113.9');
    expect(network('203.0.113.9, 10.0.0.2', '10.0.0.1', 2)).toBe('203.0.113.9');
  });

  it('does not believe what the client put before it', () => {
    expect(network('192.0.2.1, 203.0.113.9', '10.0.0.1', 1)).toBe('203.0.113.9');
    expect(network('192.0.2.1, 192.0.2.2, 203.0.113.9, 10.0.0.2', '10.0.0.1', 2)).toBe('203.0.113.9');
  });

  it('falls back to the connection when the proxies were gone round', () => {
    expect(network(null, '198.51.100.7', 1)).toBe('198.51.100.7');
    expect(network('203.0.113.9', '198.51.100.7', 2)).toBe('198.51.100.7');
  });

  it('counts an entry that is no address with the unknown, not as a name the client chose', () => {
    expect(network('anything', '10.0.0.1', 1)).toBe(UNKNOWN_NETWORK);
  });
});

describe('one network has one name', () => {
  it.each([
    ['::ffff:198.51.100.7', '198.51.100.7'],
    ['198.51.100.7:4711', '198.51.100.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002:0:0:0:1', '2001:db8:1:2::/64'],
    ['[2001:db8:1:2::9]:443', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('%s is %s', (address, name) => {
    expect(network(null, address, 0)).toBe(name);
  });
});
