import { z } from 'zod';
import { LocatorProblem } from './locator-problem';

// No answer of the service was on record when this was written (November 2026), only programs that read one. So all that
// is relied on is checked, and what is not is let through for the format to judge row by row.
const page = z.object({
  page: z.coerce.number().int().min(1),
  totalPages: z.coerce.number().int().min(0).max(10_000),
  recordCount: z.coerce.number().int().min(0).max(1_000_000),
  rows: z.array(z.looseObject({})),
});
export type LocatorPage = z.infer<typeof page>;

const row = z.looseObject({
  name1: z.string(),
  city: z.string().nullable(),
  state: z.string().nullable(),
  services: z.array(z.looseObject({ f2: z.string(), f3: z.string().nullable() })).nullable(),
});

/** A few odd rows are dirt; more than this share of a page means that the service has changed. */
const ODD_ALLOWED = 0.1;

/**
 * Checks the text of one answer.
 * @throws LocatorProblem that says what is not as expected
 */
export function readLocatorPage(text: string, wanted: number): LocatorPage {
  if (/^\s*</.test(text))
    throw new LocatorProblem(`Page ${wanted} of the locator is a web page and not data.`);
  const parsed = page.safeParse(parse(text, wanted));
  if (!parsed.success) throw new LocatorProblem(surprise(wanted, parsed.error));
  if (parsed.data.page !== wanted)
    throw new LocatorProblem(`The locator was asked for page ${wanted} and sent page ${parsed.data.page}.`);
  const odd = parsed.data.rows.map((each) => row.safeParse(each)).filter((each) => !each.success);
  const [first] = odd;
  if (first?.error && odd.length > parsed.data.rows.length * ODD_ALLOWED)
    throw new LocatorProblem(
      `${surprise(wanted, first.error)} ${odd.length} of ${parsed.data.rows.length} rows are so.`,
    );
  return parsed.data;
}

function parse(text: string, wanted: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LocatorProblem(`Page ${wanted} of the locator is not valid JSON.`);
  }
}

function surprise(wanted: number, error: z.ZodError): string {
  const [issue] = error.issues;
  const where = issue?.path.join('.') || 'the answer';
  return `Page ${wanted} of the locator has another shape than known: ${where}: ${issue?.message}.`;
}
