import type { Phone } from './phone';

/**
 * The link that dials a number. An extension follows two pauses (",,"): iOS and Android both wait about two seconds for
 * each comma and then send the digits. RFC 3966's ";ext=" is the standard's word, but Android's dialer turns ";" into
 * "wait" and the letters e-x-t into 3-9-8, so a person would dial a wrong extension.
 */
export function dialHref(phone: Pick<Phone, 'e164' | 'extension'>): string {
  const extension = phone.extension?.replace(/\D/g, '');
  return extension ? `tel:${phone.e164},,${extension}` : `tel:${phone.e164}`;
}
