import { Refusal } from '@/lib/disclosure/refusal';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * Reads "2026-12-01", which is midnight UTC, or "2026-12-01T09:00-05:00". Never a time without its zone: twice a year nobody
 * knows what that is.
 * @throws Refusal when it is neither, or a day that no calendar has
 */
export function readMoment(text: string, field: string): Date {
  const given = text.trim();
  const moment = new Date(DAY.test(given) || MOMENT.test(given) ? given : Number.NaN);
  const isReal = !Number.isNaN(moment.getTime()) && isDayOfCalendar(given.slice(0, 10));
  if (isReal) return moment;
  const reason = `“${text}” is no moment: say 2026-12-01 (midnight UTC) or 2026-12-01T09:00-05:00.`;
  throw new Refusal([{ field, reason }]);
}

/** The first day of a period: today means from now on. @throws Refusal */
export function readStart(text: string, now: Date): Date {
  const start = readMoment(text, 'from');
  const isToday =
    DAY.test(text.trim()) && start.toISOString().slice(0, 10) === now.toISOString().slice(0, 10);
  return isToday ? now : start;
}

/** JavaScript reads the 30th of February as the 2nd of March. */
const isDayOfCalendar = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day;
};
