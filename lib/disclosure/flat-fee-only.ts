import type { Problem } from './refusal';

/** What a fee must never depend on. */
const COUNTED =
  'calls?|leads?|clicks?|views?|impressions?|admissions?|admits?|admitted|referrals?|referred|patients?|clients?|callers?|' +
  'inquir(?:y|ies)|enquir(?:y|ies)|intakes?|bookings?|transfers?|minutes?|heads?|beds?|conversions?|placed';

const SUSPECT: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:per|for each|for every|by the)[\s-]+(?:\w+[\s-]+){0,2}?(?:${COUNTED})\b`, 'i'),
  // "$50/call", "$50 a call", "40 each admission"
  new RegExp(
    String.raw`[$\d]\s*(?:usd|dollars?)?\s*(?:/|\ba\b|\ban\b|\beach\b|\bevery\b)\s*(?:\w+[\s-]+)?(?:${COUNTED})\b`,
    'i',
  ),
  /\bpay[\s-]+per[\s-]+\w/i,
  // Cost per lead, click or thousand; pay per lead or click; revenue per lead. Not the beginning of a licence: "CPL-0042".
  /\b(?:CP[LCM]|PP[LC]|RPL)s?\b(?![-/]\d)/i,
  // Cost per action or acquisition, and not the accountant who signs.
  /\bCPAs?\s*(?:[:=$\d]|of\b|offers?\b|deals?\b|rates?\b|models?\b|campaigns?\b)/i,
  /\bcost[\s-]+per[\s-]+\w/i,
  /(?:%|\bper\s?cent|\bpercentages?|\bshares?|\bportions?|\bcuts?)\s+of\b/i,
  /\d\s*%/,
  /\b(?:revenue|profit|fee)[\s-]+(?:share|sharing|split(?:ting)?)\b|\brev[\s-]?share\b/i,
  /\bkick[\s-]?backs?\b|\bbount(?:y|ies)\b|\bfinder.?s[\s-]+fees?\b|\breferral[\s-]+(?:fees?|bonus(?:es)?|payments?)\b/i,
  /\b(?:success|performance|results?|contingen(?:t|cy))[\s-]+(?:based|fees?|bonus(?:es)?|upon)\b|\bcontingent\b/i,
  /\bcommissions\b|\b(?:sales|referral|agent|broker|admission|lead)[\s-]+commission\b/i,
];

// "Texas Health and Human Services Commission", "Joint Commission", "Commission on Accreditation of ...": a body that
// licenses or accredits, told by its capital letter and by the name that it is a part of.
const BODY =
  /\b[A-Z]\w+,?(?: and| of)? Commission\b(?!\s*[\d$%=:])|\bCommission (?:on|for|of)(?: the)? [A-Z]/;

/** Whether a text looks like a fee that depends on a call, a lead, a click, an admission or an income. */
export const looksLikeFeePerLead = (text: string): boolean =>
  SUSPECT.some((pattern) => pattern.test(text)) || /\bcommission\b/i.test(text.replace(BODY, ''));

/** A flat price for a period is all that may be sold, so no text of a sale may speak of another. */
export function flatFeeProblems(texts: Readonly<Record<string, string | null | undefined>>): Problem[] {
  return Object.entries(texts)
    .filter(([, text]) => text && looksLikeFeePerLead(text))
    .map(([field, text]) => ({
      field,
      reason: `“${text}” looks like a fee per call, lead, click or admission, or a share of income. Only a flat price for a period can be sold.`,
    }));
}
