import { count, listAnd, listOr } from './count';

type Choice = { slug: string; label: string };

/** What a search found, in pieces that each language puts into its own order. */
export type FoundWords = {
  total: number;
  /** "Worcester, MA"; null when nowhere was named. */
  placeLabel: string | null;
  placeIs: 'point' | 'area' | 'own-location' | 'everywhere';
  /** Only in a part of the map. */
  inBox: boolean;
  settings: readonly Choice[];
  approaches: readonly Choice[];
  payment: readonly Choice[];
  /** Words searched in names, services and cities. */
  q: string | null;
  /** Chosen filters that the sentence does not name. */
  more: number;
};

/** Labels that are no name for a thing in the middle of a sentence. */
const CARE: Record<string, string> = {
  inpatient: 'inpatient or residential care',
  'inpatient-hospital': 'hospital inpatient care',
  residential: 'residential care',
  iop: 'intensive outpatient care (IOP)',
  outpatient: 'outpatient care',
  otp: 'an opioid treatment program (methadone)',
  'dual-diagnosis': 'care for mental health and substance use together',
};

const PAYMENT: Record<string, string> = {
  'cannot-pay': 'people who have no insurance or cannot pay',
  'self-pay': 'cash or self-pay',
  'sliding-fee': 'a sliding fee',
  'payment-help': 'people who need help with paying',
  free: 'no payment',
};

/** "Detox" inside a sentence; "TRICARE" stays as it is. */
const inSentence = (label: string): string =>
  /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

const careInSentence = ({ slug, label }: Choice): string => CARE[slug] ?? inSentence(label);

/** "Medicaid" is a name. */
const payer = ({ slug, label }: Choice): string =>
  PAYMENT[slug] ?? (/^Medic|^Indian/.test(label) ? label : inSentence(label));

const PART_OF_MAP = 'in this part of the map';

function where(found: FoundWords): string {
  if (!found.inBox) return wherever(found);
  return found.placeIs === 'everywhere' ? PART_OF_MAP : `${wherever(found)}, ${PART_OF_MAP}`;
}

function wherever({ placeIs, placeLabel }: Pick<FoundWords, 'placeIs' | 'placeLabel'>): string {
  if (placeIs === 'everywhere' || !placeLabel) return 'in the United States';
  if (placeIs === 'own-location') return 'near you';
  return placeIs === 'area' ? `in ${placeLabel}` : `near ${placeLabel}`;
}

/** "41 places near Worcester, MA" */
export function foundPlaces(found: FoundWords): string {
  const places = found.total === 0 ? 'No places' : count(found.total, 'place', 'places');
  return `${places} ${where(found)}`;
}

/** "with detox or outpatient care that offer aftercare and take Medicaid, with 2 more filters"; empty when nothing was chosen. */
export function foundWith(found: FoundWords): string {
  const { total, settings, approaches, payment, q, more } = found;
  const verb = (one: string) => (total === 1 ? `${one}s` : one);
  const doing = [
    approaches.length > 0 && `${verb('offer')} ${listAnd(approaches.map(careInSentence))}`,
    payment.length > 0 && `${verb('take')} ${listOr(payment.map(payer))}`,
  ].filter((part) => part !== false);
  const said = [
    settings.length > 0 && `with ${listOr(settings.map(careInSentence))}`,
    doing.length > 0 && `that ${doing.join(' and ')}`,
    q !== null && `for “${q}”`,
  ].filter((part) => part !== false);
  if (more === 0) return said.join(' ');
  return said.length > 0
    ? `${said.join(' ')}, with ${count(more, 'more filter', 'more filters')}`
    : `with ${count(more, 'filter', 'filters')}`;
}
