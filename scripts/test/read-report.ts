import { existsSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import type { Result } from './result';

/** Reads a runner's JSON report. One that is missing or not a report is a failure, never a silent zero. */
export function readReport<T>(
  runner: string,
  file: string,
  schema: z.ZodType<T>,
  count: (report: T) => Omit<Result, 'runner'>,
): Result {
  const nothing = (why: string): Result => ({ runner, passed: 0, failed: [why], skipped: [] });
  if (!existsSync(file)) return nothing('it wrote no report');
  const report = schema.safeParse(parse(readFileSync(file, 'utf8')));
  if (!report.success) return nothing('its report could not be read');
  const counted = count(report.data);
  if (counted.passed + counted.failed.length === 0) return nothing('it ran no test');
  return { runner, ...counted };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
