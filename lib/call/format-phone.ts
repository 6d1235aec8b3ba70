import type { Phone } from './phone';

/**
 * A number as Americans read it: "(617) 555-0100 ext. 123". A number from elsewhere stays as it is kept: "+442079460000".
 */
export function formatPhone(phone: Pick<Phone, 'e164' | 'extension'>): string {
  const digits = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(phone.e164);
  const number = digits ? `(${digits[1]}) ${digits[2]}-${digits[3]}` : phone.e164;
  return phone.extension ? `${number} ext. ${phone.extension}` : number;
}

/**
 * What the source wrote when it wrote letters ("888-PARNEXT"), to stand beside the digits; null when it wrote digits.
 * The letters of an extension ("x123", "ext. 5") are not such letters.
 */
export function writtenInLetters(phone: Pick<Phone, 'asWritten'>): string | null {
  const written = phone.asWritten.replace(/\s*(?:,|;|#|\bext(?:ension)?\b\.?|\bx)\s*\d*\s*$/i, '').trim();
  return /[a-z]{3}/i.test(written) ? written : null;
}
