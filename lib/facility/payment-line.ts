const INSURANCE: readonly (readonly [code: string, words: string])[] = [
  ['MD', 'Medicaid'],
  ['MC', 'Medicare'],
  ['PI', 'private insurance'],
  ['MI', 'military insurance'],
  ['SI', 'state health plans'],
  ['ITU', 'Indian Health Service funds'],
];

const HELP: readonly (readonly [code: string, sentence: string])[] = [
  ['SS', 'Sliding fee.'],
  ['PA', 'Help with paying.'],
];

// en-GB for its list without a comma before "and", as all our pages write lists.
const conjunction = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });

/**
 * How one can pay, for a card: "Takes Medicaid, Medicare and private insurance. Sliding fee." A facility that reports
 * nothing about payment is said to have reported nothing, which is not a no.
 */
export function paymentLine(serviceCodes: readonly string[]): string {
  const reported = new Set(serviceCodes);
  const takes = INSURANCE.filter(([code]) => reported.has(code)).map(([, words]) => words);
  if (takes.length === 0 && reported.has('SF')) takes.push('cash or self-pay');
  const sentences = [
    ...(reported.has('NP') ? ['Free: takes no payment.'] : []),
    ...(takes.length > 0 ? [`Takes ${conjunction.format(takes)}.`] : []),
    ...HELP.filter(([code]) => reported.has(code)).map(([, sentence]) => sentence),
  ];
  return sentences.join(' ') || 'Payment not reported: ask when you call.';
}
