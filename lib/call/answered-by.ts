import type { Phone } from './phone';

type Answering = Pick<Phone, 'kind' | 'sharedBy'>;

/** From this many facilities on, a number is more likely a central office's than any one facility's. */
const CENTRAL_OFFICE_FROM = 5;

const OWN: Record<Phone['kind'], { sentence: string; name: string }> = {
  main: { sentence: 'Rings at this facility', name: 'this facility' },
  intake: { sentence: 'Intake line of this facility', name: 'intake line of this facility' },
  hotline: { sentence: 'Hotline listed by this facility', name: 'hotline listed by this facility' },
  tty: { sentence: 'TTY of this facility, for typed calls', name: 'TTY of this facility' },
};

/**
 * Who answers a listing's number, as a sentence to stand beside it. It says no more than is known: how many facilities
 * list the number, never who sits there.
 */
export function answeredBy(phone: Answering): string {
  if (phone.sharedBy <= 1) return OWN[phone.kind].sentence;
  const tty = phone.kind === 'tty' ? 'TTY. ' : '';
  const shared = `${tty}Shared by ${phone.sharedBy} facilities`;
  return phone.sharedBy >= CENTRAL_OFFICE_FROM ? `${shared}: you may reach a central office` : shared;
}

/** The same for programs: "this facility", "shared by 14 facilities". */
export const answeredByName = (phone: Answering): string =>
  phone.sharedBy <= 1 ? OWN[phone.kind].name : `shared by ${phone.sharedBy} facilities`;
