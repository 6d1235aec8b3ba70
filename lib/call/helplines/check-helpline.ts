import { type Problem, refuseIfAny } from '@/lib/disclosure/refusal';
import { checkKind } from './check-kind';
import { claimProblems } from './claims';
import { NOT_RECORDED } from './helpline';
import type { HelplineDraft } from './helpline-draft';
import { type HelplineFields, helplineFields } from './helpline-fields';
import { textsOf } from './helpline-texts';

export type CheckedHelpline = Omit<HelplineFields, 'answeredBy'> & { answeredBy: string };

/**
 * Checks what an operator wrote.
 * @param now a source cannot be of a later day
 * @throws Refusal with everything that stands against it
 */
export function checkHelpline(draft: HelplineDraft, now: Date): CheckedHelpline {
  const parsed = helplineFields.safeParse(draft);
  if (!parsed.success)
    refuseIfAny(
      parsed.error.issues.map(({ path, message }) => ({ field: String(path[0]), reason: message })),
    );
  const line = parsed.data as HelplineFields;
  const { answeredBy, problems } = checkKind(line);
  refuseIfAny([...problems, ...togetherProblems(line), ...asOfProblems(line.asOf, now), ...claimsOf(line)]);
  return { ...line, answeredBy };
}

function togetherProblems(line: HelplineFields): Problem[] {
  const problems: Problem[] = [];
  if ((line.textTo === null) !== (line.textHow === null))
    problems.push({ field: 'textTo', reason: 'textTo and textHow go together.' });
  const measured = [line.measuredFigure, line.measuredCalls, line.measuredPeriod, line.measuredMethod];
  const given = measured.filter((part) => part !== null).length;
  if (given > 0 && given < measured.length)
    problems.push({
      field: 'measuredFigure',
      reason:
        'A measured figure is shown with how many calls, in which period and by which method, or not at all.',
    });
  return problems;
}

const asOfProblems = (asOf: string, now: Date): Problem[] =>
  asOf !== NOT_RECORDED && asOf > now.toISOString().slice(0, asOf.length)
    ? [{ field: 'asOf', reason: 'It is in the future.' }]
    : [];

/** A measured figure is a claim on purpose, with all that belongs to it beside it; its period and a source's name make none. */
function claimsOf(line: HelplineFields): Problem[] {
  const { measuredFigure: _, measuredPeriod: __, sourceName: ___, ...texts } = textsOf(line);
  return claimProblems(texts);
}
