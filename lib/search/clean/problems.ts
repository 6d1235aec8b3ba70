import type { ParameterProblem } from '../search-request';

/** More problems than this help no reader, and hostile input could make thousands. */
const MAX_PROBLEMS = 20;
const MAX_VALUE_LENGTH = 60;

/** Notes what was wrong with a parameter; the value is shortened, for it is shown back. */
export type Explain = (parameter: string, value: string, detail: string) => void;

/** A list of problems and the function that adds to it, up to a limit and each only once. */
export function collectProblems(): { problems: ParameterProblem[]; explain: Explain } {
  const problems: ParameterProblem[] = [];
  const explain: Explain = (parameter, value, detail) => {
    const shown = Array.from(value).slice(0, MAX_VALUE_LENGTH).join('');
    const isKnown = problems.some((known) => known.parameter === parameter && known.value === shown);
    if (!isKnown && problems.length < MAX_PROBLEMS) problems.push({ parameter, value: shown, detail });
  };
  return { problems, explain };
}
