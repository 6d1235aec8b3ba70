import { flatFeeProblems } from './flat-fee-only';
import { refuseIfAny } from './refusal';
import { tidy, tooLong } from './tidy-text';

/** Why something was ended, as it is kept for ever. @throws Refusal without one, or when it speaks of a fee per lead */
export function reasonFor(given: string): string {
  const reason = tidy(given);
  refuseIfAny(
    reason === ''
      ? [{ field: 'reason', reason: 'Say why: it is kept with what was ended.' }]
      : [...tooLong({ reason }), ...flatFeeProblems({ reason })],
  );
  return reason;
}
