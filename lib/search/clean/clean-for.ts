import type { Explain } from './problems';
import { onlyValue, type RawParams } from './raw-params';

/** Of pages alone: for whom somebody looks. It changes what pages say and nothing that is found, so the API has none. */
export const FOR_PARAM = 'for';
export const SOMEONE_ELSE = 'someone-else';

/** Whether a page speaks to somebody who looks for another person. Anything but `someone-else` and `me` is explained. */
export function cleanFor(params: RawParams, explain: Explain = () => {}): boolean {
  const given = onlyValue(params, FOR_PARAM, explain)?.toLowerCase() ?? 'me';
  if (given !== SOMEONE_ELSE && given !== 'me')
    explain(FOR_PARAM, given, `“${FOR_PARAM}” can only be “${SOMEONE_ELSE}”. It was left out.`);
  return given === SOMEONE_ELSE;
}
