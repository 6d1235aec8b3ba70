import { type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { PhoneKind } from '@/lib/call/phone';
import type { RecordPhone } from '@/lib/import/record';

const NOT_A_NUMBER = /^(?:0+|-+|\.|none|no|n\/?a|null|nil|unknown|tbd|not available)$/i;
const EXTENSION = /(?:^|[\s\d)A-Z])[\s,;]*(?:extension|extn|ext|x|#)[.:]?\s*(\d{1,9})$/i;

/** North American numbers: neither the area code nor the exchange begins with 0 or 1. */
const NANP = /^\+1[2-9]\d{2}[2-9]\d{6}$/;

/** How nearly all numbers are written: "617-555-0100", "(617) 555-0100", "6175550100". */
const PLAIN = /^\(?([2-9]\d{2})\)?[-. ]?([2-9]\d{2})[-. ]?(\d{4})$/;

/**
 * Area codes with the first digit of an exchange under which the library found a number valid. For these types of number
 * it looks no further than that, so the next one need not be asked about: that is a third of the time of reading a list.
 */
const settled = new Set<string>();
const SETTLED_BY_START: ReadonlySet<string> = new Set(['FIXED_LINE', 'FIXED_LINE_OR_MOBILE', 'TOLL_FREE']);

const KEYPAD = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'];
const keyOf = (letter: string): string =>
  String(KEYPAD.findIndex((letters) => letters.includes(letter.toLowerCase())) + 2);

/**
 * Reads a number of the United States or its territories as a source wrote it: "617-555-0100 x123",
 * "(787) 555-0100 ext. 5", "888-PARNEXT". Gives null where nothing was meant ("", "0", "none") and
 * `{ problem }`, a reason for people, where something was written that cannot be dialled.
 */
export function parsePhone(text: string, kind: PhoneKind): RecordPhone | { problem: string } | null {
  const asWritten = text.replace(/\s+/g, ' ').trim();
  if (asWritten === '' || NOT_A_NUMBER.test(asWritten)) return null;
  const { base, extension } = splitExtension(asWritten);
  const plain = PLAIN.exec(base);
  if (plain && settled.has(`${plain[1]}${plain[2]?.charAt(0)}`))
    return { kind, e164: `+1${plain[1]}${plain[2]}${plain[3]}`, extension, asWritten };
  const digits = spellOut(base);
  if (digits === null) return { problem: 'is not one phone number' };
  // "min" metadata knows which area codes no one can have, and does not call a new area code wrong.
  const number = parsePhoneNumberFromString(digits, { defaultCountry: 'US', extract: false });
  if (!number) return { problem: 'is not a phone number' };
  if (number.countryCallingCode !== '1') return { problem: 'is not a number of the United States' };
  if (!NANP.test(number.number) || !number.isValid()) return { problem: 'cannot be a working phone number' };
  remember(number);
  return { kind, e164: number.number, extension, asWritten };
}

function remember(number: PhoneNumber): void {
  const type = number.country === 'US' ? number.getType() : undefined;
  if (type !== undefined && SETTLED_BY_START.has(type)) settled.add(number.nationalNumber.slice(0, 4));
}

function splitExtension(text: string): { base: string; extension: string | null } {
  const found = EXTENSION.exec(text);
  if (!found?.[1]) return { base: text, extension: null };
  const base = text.replace(/[\s,;]*(?:extension|extn|ext|x|#)[.:]?\s*\d{1,9}$/i, '');
  return { base, extension: found[1] };
}

/** Letters become the digits under them. Words longer than a number ("800-RECOVERYNOW") are cut where dialling ends. */
function spellOut(base: string): string | null {
  if (!/[a-z]/i.test(base)) return base;
  const plain = base.replace(/[\s().\-–]/g, '');
  const parts = /^(?:\+?1)?([2-9]\d{2})([a-z0-9]{7,})$/i.exec(plain);
  if (!parts?.[1] || !parts[2]) return null;
  const overlong = parts[2].length > 7;
  if (overlong && !/^[a-z]+$/i.test(parts[2])) return null;
  const local = parts[2].slice(0, 7).replace(/[a-z]/gi, keyOf);
  return `${parts[1]}${local}`;
}
