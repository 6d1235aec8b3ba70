/** One thing that stands against a change: which field, and why, in a sentence for the operator. */
export type Problem = { field: string; reason: string };

/** A change that is not made, with everything that stands against it at once. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ field, reason }) => `${field}: ${reason}`).join('\n'));
  }
}

/** @throws Refusal when anything was found */
export function refuseIfAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Refusal(problems);
}
