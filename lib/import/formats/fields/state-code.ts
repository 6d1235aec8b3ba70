import { cleanText } from '@/lib/import/formats/fields/clean-text';
import { STATES, stateByCode } from '@/lib/place/states';

const byName = new Map(STATES.map((state) => [state.name.toLowerCase(), state.code]));

/** The postal code of a state or territory written as code or name, or null for any other text. */
export function stateCode(text: string): string | null {
  const clean = cleanText(text);
  if (/^[a-z]{2}$/i.test(clean)) return stateByCode(clean)?.code ?? null;
  return byName.get(clean.toLowerCase()) ?? null;
}
