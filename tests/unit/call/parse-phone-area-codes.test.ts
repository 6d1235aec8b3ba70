import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { expect, test, vi } from 'vitest';
import { parsePhone } from '@/lib/call/parse-phone';

// Tens of thousands of questions to the library: slow where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const digits = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** The library's own word on a number, asked afresh. */
function judged(ten: string): string | null {
  const number = parsePhoneNumberFromString(ten, { defaultCountry: 'US', extract: false });
  return number?.countryCallingCode === '1' && number.isValid() ? number.number : null;
}

const parsed = (text: string): string | null => {
  const phone = parsePhone(text, 'main');
  return phone && 'e164' in phone ? phone.e164 : null;
};

const dashed = (ten: string) => `${ten.slice(0, 3)}-${ten.slice(3, 6)}-${ten.slice(6)}`;

test('a number is judged alike whatever was read before it: every area code, every begin of an exchange', () => {
  const wrong: string[] = [];
  // The first of each three is judged by the library, the others perhaps by what it said of the first.
  for (const area of digits(200, 999))
    for (const first of digits(2, 9))
      for (const rest of ['550100', '000000', '606012']) {
        const ten = `${area}${first}${rest}`;
        if (parsed(dashed(ten)) !== judged(ten)) wrong.push(ten);
      }
  expect(wrong).toEqual([]);
});

test('where more than the begin of an exchange counts, every exchange is asked about', () => {
  const wrong: string[] = [];
  for (const area of [523, 524, 658, 876])
    for (const exchange of digits(200, 999)) {
      const ten = `${area}${exchange}1234`;
      if (parsed(dashed(ten)) !== judged(ten)) wrong.push(ten);
    }
  expect(wrong).toEqual([]);
});

test('all spellings give the number, before and after its area is known', () => {
  const area = '617';
  const spellings = [
    `${area}-555-0100`,
    `(${area}) 555-0100`,
    `${area}5550100`,
    `${area}.555.0100`,
    `+1 ${area} 555 0100`,
  ];
  for (const spelling of [...spellings, ...spellings.toReversed()])
    expect(parsed(spelling), spelling).toBe(`+1${area}5550100`);
  expect(parsePhone(`${area}-555-0100 x12`, 'main')).toMatchObject({ extension: '12' });
});
