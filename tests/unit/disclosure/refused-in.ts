import { type Problem, Refusal } from '@/lib/disclosure/refusal';

/** What stands against a change. @throws Error when nothing does */
export function refusedIn(change: () => unknown): readonly Problem[] {
  try {
    change();
  } catch (error) {
    if (error instanceof Refusal) return error.problems;
    throw error;
  }
  throw new Error('It should have been refused.');
}

/** The same of a change that takes time. */
export async function refusedBy(change: Promise<unknown>): Promise<readonly Problem[]> {
  const error = await change.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof Refusal) return error.problems;
  throw error ?? new Error('It should have been refused.');
}
