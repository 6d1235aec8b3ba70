import type { Result } from './result';

/** A runner may fail outside of any test (an unhandled error, a setup that throws): then its exit code counts as one. */
export function withExitCode(result: Result, exitCode: number): Result {
  if (exitCode === 0 || result.failed.length > 0) return result;
  return { ...result, failed: [`the runner itself failed (exit code ${exitCode})`] };
}
