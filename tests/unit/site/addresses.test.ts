import { isIPv6 } from 'node:net';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { clientNetwork, UNKNOWN_NETWORK } from '@/lib/site/client-network';
import { decodeSegment } from '@/lib/site/decode-segment';
import { mendPath } from '@/lib/site/mend-path';
import { PEER_HEADER } from '@/lib/site/prepare-requests';
import { sitemapIndexXml, sitemapXml } from '@/lib/site/sitemap-xml';

const network = (peer: string, forwarded?: string, proxies = 0) =>
  clientNetwork(
    new Headers({
      [PEER_HEADER]: peer,
      ...(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }),
    }),
    proxies,
  );

const group = fc.integer({ min: 0, max: 0xffff });
const half = fc.tuple(group, group, group, group);
/** The same four groups in another way of writing. */
const written = (groups: readonly number[], style: number): string =>
  groups
    .map((one) => {
      const hex = one.toString(16);
      if (style === 0) return hex;
      return style === 1 ? hex.padStart(4, '0') : hex.toUpperCase();
    })
    .join(':');

describe('the network of a client', () => {
  it('is one for all addresses of a household, however they are written', () => {
    fc.assert(
      fc.property(half, half, half, fc.integer({ min: 0, max: 2 }), (home, one, other, style) => {
        const first = `${written(home, 0)}:${written(one, 0)}`;
        const second = `${written(home, style)}:${written(other, style)}`;
        // Addresses that hold an IPv4 one are that address.
        fc.pre(!home.every((part) => part === 0));
        expect(isIPv6(first) && isIPv6(second)).toBe(true);
        expect(network(first)).toBe(network(second));
        expect(network(`[${second}]:443`)).toBe(network(first));
        expect(network(first)).toMatch(/^[0-9a-f]{1,4}(:[0-9a-f]{1,4}){3}::\/64$/);
      }),
    );
  });

  it('differs between two households', () => {
    fc.assert(
      fc.property(half, half, half, (home, other, rest) => {
        fc.pre(home.join() !== other.join());
        const at = (groups: readonly number[]) => network(`${written(groups, 0)}:${written(rest, 0)}`);
        fc.pre(![home, other].some((groups) => groups.every((part) => part === 0)));
        expect(at(home)).not.toBe(at(other));
      }),
    );
  });

  it('is an IPv4 address itself, alone, with a port, or inside an IPv6 one', () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.integer({ min: 1, max: 65_535 }), (address, port) => {
        expect(network(address)).toBe(address);
        expect(network(`${address}:${port}`)).toBe(address);
        expect(network(`::ffff:${address}`)).toBe(address);
        expect(network(`::FFFF:${address}`)).toBe(address);
      }),
    );
  });

  it('never is a text that a client made up', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~]{0,60}$/), fc.integer({ min: 0, max: 3 }), (made, proxies) => {
        const name = network('192.0.2.1', made, proxies);
        expect(name).toMatch(/^(unknown|\d+\.\d+\.\d+\.\d+|[0-9a-f]{1,4}(:[0-9a-f]{1,4}){3}::\/64)$/);
        if (proxies === 0) expect(name).toBe('192.0.2.1');
      }),
      { numRuns: 500 },
    );
  });

  it('cannot be chosen by writing more before what our proxies add', () => {
    fc.assert(
      fc.property(
        fc.array(fc.ipV4(), { maxLength: 6 }),
        fc.ipV4(),
        fc.array(fc.ipV4(), { minLength: 0, maxLength: 2 }),
        (forged, client, between) => {
          const forwarded = [...forged, client, ...between].join(', ');
          expect(network('10.0.0.1', forwarded, between.length + 1)).toBe(client);
        },
      ),
    );
  });

  it.each([
    '999.1.1.1',
    '1.2.3',
    '01.2.3.4x',
    'fe80:::1',
    '::gggg',
    '[::1',
    '1.2.3.4:port',
    '2001:db8::1::2',
  ])('is unknown for %s, which is no address', (address) => {
    expect(network(address)).toBe(UNKNOWN_NETWORK);
  });
});

describe('a sitemap', () => {
  const base = new URL('https://daylight.example/');
  const read = (xml: string): string[] => {
    const found: string[] = [];
    let inside = false;
    let text = '';
    const parser = new SaxesParser();
    parser.on('opentag', ({ name }) => {
      inside = name === 'loc';
      text = '';
    });
    parser.on('text', (part) => {
      if (inside) text += part;
    });
    parser.on('closetag', ({ name }) => {
      if (name === 'loc') found.push(text);
      inside = false;
    });
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(xml).close();
    return found;
  };

  it('is well-formed and names every page by its whole address, whatever the path', () => {
    const paths = fc.array(
      fc
        .string({ unit: 'grapheme', maxLength: 20 })
        .map((text) => `/places/${encodeURIComponent(text.toWellFormed())}?a=<&b='"`),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(paths, (some) => {
        const whole = some.map((path) => new URL(path, base).href);
        expect(read(sitemapXml(base, some))).toEqual(whole);
        expect(read(sitemapIndexXml(base, some))).toEqual(whole);
      }),
    );
  });

  it('is a sitemap without a page, too', () => {
    expect(read(sitemapXml(base, []))).toEqual([]);
  });
});

describe('a path', () => {
  const anyPath = fc.oneof(
    fc.stringMatching(/^\/[!-~]{0,40}$/),
    fc
      .array(fc.constantFrom('%', '%2', '%20', '%ff', '%E0%A4', '/', 'a', '?', '%25', '#'), { maxLength: 12 })
      .map((parts) => `/${parts.join('')}`),
  );

  it('can always be decoded once it was mended, and is mended once at most', () => {
    fc.assert(
      fc.property(anyPath, (url) => {
        const mended = mendPath(url);
        const [path = ''] = mended.split('?');
        expect(() => decodeURIComponent(path)).not.toThrow();
        expect(mendPath(mended)).toBe(mended);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps its query to the letter', () => {
    fc.assert(
      fc.property(anyPath, (url) => {
        const query = (whole: string) => whole.slice((whole.split('?')[0] ?? '').length);
        expect(query(mendPath(url))).toBe(query(url));
      }),
    );
  });

  it('means the same as it was written, character by character, where it could not be decoded', () => {
    fc.assert(
      fc.property(fc.constantFrom('/%', '/a%zz', '/%E0%A4%A', '/100%'), (path) => {
        expect(decodeURIComponent(mendPath(path))).toBe(path);
      }),
    );
  });

  it('has segments that are read without an error, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (segment) => {
        expect(typeof decodeSegment(segment)).toBe('string');
        expect(decodeSegment(encodeURIComponent(segment.toWellFormed()))).toBe(segment.toWellFormed());
      }),
    );
  });
});
