import { describe, expect, it } from 'vitest';
import { decodeSegment } from '@/lib/site/decode-segment';

describe('decodeSegment', () => {
  it.each([
    ['los-angeles', 'los-angeles'],
    ['los%20angeles', 'los angeles'],
    ['los angeles', 'los angeles'],
    ['%F0%9F%98%80', '😀'],
  ])('reads %s', (given, text) => {
    expect(decodeSegment(given)).toBe(text);
  });

  it.each(['%E0%A4%A', '%', '100%', '%zz'])('never throws: %s stays as it is', (given) => {
    expect(decodeSegment(given)).toBe(given);
  });
});
