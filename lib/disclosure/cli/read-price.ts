import { flatFeeProblems } from '@/lib/disclosure/flat-fee-only';
import { Refusal, refuseIfAny } from '@/lib/disclosure/refusal';

/** Reads "1200", "$1,200": whole US dollars for a whole period. @throws Refusal for anything else, a fee per lead above all */
export function readPrice(text: string): number {
  const given = text.trim();
  if (/^\$?(\d{1,9}|\d{1,3}(,\d{3})+)$/.test(given)) return Number(given.replace(/[$,]/g, ''));
  refuseIfAny(flatFeeProblems({ price: given }));
  const reason = `“${text}” is no whole number of US dollars: a flat price is for the whole period.`;
  throw new Refusal([{ field: 'price', reason }]);
}
