import { count, formatNumber, listAnd, listOr } from './count';

/** What a search found, in pieces that each language puts into its own order. */
export type FoundWords = {
  total: number;
  /** "Worcester, MA"; null when nowhere was named. */
  placeLabel: string | null;
  placeIs: 'point' | 'area' | 'own-location' | 'everywhere';
  settings: readonly string[];
  approaches: readonly string[];
  payment: readonly { slug: string; label: string }[];
  /** Words searched in names, services and cities. */
  q: string | null;
  /** Chosen filters that the sentence does not name. */
  more: number;
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

/** "Medicaid" is a name. */
const payer = ({ slug, label }: { slug: string; label: string }): string =>
  PAYMENT[slug] ?? (/^Medic|^Indian/.test(label) ? label : inSentence(label));

function where({ placeIs, placeLabel }: FoundWords): string {
  if (placeIs === 'everywhere' || !placeLabel) return 'in the United States';
  if (placeIs === 'own-location') return 'near you';
  return placeIs === 'area' ? `in ${placeLabel}` : `near ${placeLabel}`;
}

/** "41 places near Worcester, MA" */
export function foundPlaces(found: FoundWords): string {
  const places = found.total === 0 ? 'No places' : count(found.total, 'place', 'places');
  return `${places} ${where(found)}`;
}

/** "with detox or outpatient that take Medicaid"; empty when nothing was chosen. */
export function foundWith(found: FoundWords): string {
  const take = found.total === 1 ? 'takes' : 'take';
  const parts = [
    found.settings.length > 0 && `with ${listOr(found.settings.map(inSentence))}`,
    found.approaches.length > 0 && `that must offer ${listAnd(found.approaches.map(inSentence))}`,
    found.payment.length > 0 && `that ${take} ${listOr(found.payment.map(payer))}`,
    found.q !== null && `for “${found.q}”`,
    found.more > 0 && `with ${formatNumber(found.more)} more ${found.more === 1 ? 'filter' : 'filters'}`,
  ];
  return parts.filter(Boolean).join(' ');
}
