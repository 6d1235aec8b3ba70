import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answeredBy, answeredByName } from '@/lib/call/answered-by';
import { dialHref } from '@/lib/call/dial-href';
import { formatPhone, writtenInLetters } from '@/lib/call/format-phone';
import { DEFAULT_HELPLINES } from '@/lib/call/helplines/default-helplines';
import { parsePhone } from '@/lib/call/parse-phone';
import type { PhoneKind } from '@/lib/call/phone';
import { forbiddenWords } from '../../fixtures/forbidden-words';

const KINDS: readonly PhoneKind[] = ['main', 'intake', 'hotline', 'tty'];
// Area codes in use, and the exchange and numbers that are kept for invented telephones.
const e164 = fc
  .tuple(fc.constantFrom('617', '787', '907', '202', '312', '800', '888'), fc.integer({ min: 100, max: 199 }))
  .map(([area, last]) => `+1${area}5550${last}`);
const extension = fc.option(fc.integer({ min: 1, max: 999_999 }).map(String), { nil: null });

describe('a number that is shown', () => {
  it('is the number that is dialled, digit by digit', () => {
    fc.assert(
      fc.property(e164, extension, (number, digits) => {
        const phone = { e164: number, extension: digits };
        const shown = formatPhone(phone).replaceAll(/\D/g, '');
        const dialled = dialHref(phone).replaceAll(/\D/g, '');
        expect(`1${shown}`).toBe(dialled);
      }),
    );
  });

  it('is read again as the same number, with its extension', () => {
    fc.assert(
      fc.property(e164, extension, fc.constantFrom(...KINDS), (number, digits, kind) => {
        const read = parsePhone(formatPhone({ e164: number, extension: digits }), kind);
        expect(read).toMatchObject({ e164: number, extension: digits, kind });
      }),
    );
  });

  it('is not called written in letters when it is of digits', () => {
    fc.assert(
      fc.property(e164, extension, (number, digits) => {
        expect(writtenInLetters({ asWritten: formatPhone({ e164: number, extension: digits }) })).toBeNull();
      }),
    );
  });
});

describe('a link that dials', () => {
  it('holds nothing but a number and pauses, whatever stands in the extension', () => {
    fc.assert(
      fc.property(e164, fc.string({ unit: 'binary', maxLength: 12 }), (number, typed) => {
        expect(dialHref({ e164: number, extension: typed })).toMatch(/^tel:\+\d{11}(,,\d+)?$/);
      }),
    );
  });
});

describe('who answers', () => {
  const shared = fc.integer({ min: 0, max: 5_000 });

  it('is told of every number, as a sentence that promises nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), shared, (kind, sharedBy) => {
        const sentence = answeredBy({ kind, sharedBy });
        expect(sentence).toMatch(/^[A-Z]/);
        expect(sentence).not.toMatch(/undefined|NaN|[.]$/);
        expect(forbiddenWords(sentence)).toEqual([]);
        expect(answeredByName({ kind, sharedBy })).toMatch(/\S/);
      }),
    );
  });

  it('is never this facility alone where others list the number, and always where none does', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), shared, (kind, sharedBy) => {
        expect(/this facility/.test(answeredBy({ kind, sharedBy }))).toBe(sharedBy <= 1);
        expect(/this facility/.test(answeredByName({ kind, sharedBy }))).toBe(sharedBy <= 1);
      }),
    );
  });

  it('names the very number of facilities that share it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), fc.integer({ min: 2, max: 5_000 }), (kind, sharedBy) => {
        expect(answeredBy({ kind, sharedBy })).toContain(`Shared by ${sharedBy} facilities`);
      }),
    );
  });
});

describe('a helpline of a new database', () => {
  it.each(DEFAULT_HELPLINES)('$slug says who answers it and who pays, and promises nothing', (line) => {
    expect(line.answeredBy).not.toBe('');
    expect(line.paidBy).toMatch(/pays/);
    expect(forbiddenWords(Object.values(line).join('. '))).toEqual([]);
  });

  it.each(DEFAULT_HELPLINES)('$slug can be dialled: three digits, or a whole number', ({ number, shown }) => {
    expect(number).toMatch(/^(\d{3}|\+1\d{10})$/);
    expect(shown.replaceAll(/\D/g, '')).toBe(number.replace('+', ''));
  });

  it('has a text line and how to use it, or neither', () => {
    for (const { textTo, textHow } of DEFAULT_HELPLINES) expect(textTo === null).toBe(textHow === null);
  });
});
