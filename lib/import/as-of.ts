import { ImportProblem } from './import-problem';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const EARLIEST_YEAR = 1990;

/**
 * Checks a date that says how old facts are: "2022", "2025-08" or "2025-08-19", not after today (UTC).
 * @throws ImportProblem in words that name the value
 */
export function checkAsOf(text: string, today: Date): string {
  const [, year, month = '01', day = '01'] = SHAPE.exec(text) ?? [];
  const iso = `${year}-${month}-${day}`;
  if (year === undefined || !isDay(iso) || Number(year) < EARLIEST_YEAR)
    throw new ImportProblem(
      `"${text}" is not a date. Write a year, a month or a day: 2022, 2025-08 or 2025-08-19.`,
    );
  if (text > today.toISOString().slice(0, text.length))
    throw new ImportProblem(`"${text}" is in the future. --as-of says when the facts were true.`);
  return text;
}

const isDay = (iso: string): boolean => {
  const day = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso);
};
