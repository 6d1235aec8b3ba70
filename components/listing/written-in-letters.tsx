import { listing } from '@/content/messages/en/listing';
import { writtenInLetters } from '@/lib/call/format-phone';
import type { Phone } from '@/lib/call/phone';

/** "Written as 888-PARNEXT": what a poster or a friend may have called the number. */
export function WrittenInLetters({ phone }: { phone: Phone }) {
  const letters = writtenInLetters(phone);
  return letters ? <p className="quiet small">{listing.written(letters)}</p> : null;
}
