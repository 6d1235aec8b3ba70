import { type Answers, OPTIONS, readAnswers } from './answers';

/** Carries answers from the proxy, which can read a form, to the page, which cannot. It lives in this process alone. */
export const ANSWERS_HEADER = 'x-daylight-answers';

/** The page that asks, and takes its own form. */
export const FINDER_PATH = '/find';

/** A form with every box ticked and a long place stays far below. */
const MAX_BYTES = 4096;
const FORM = 'application/x-www-form-urlencoded';

/**
 * The answers of a form that a browser without script has sent to the finder, cleaned, as the value of a header; null for any
 * other request, and for what is no such form. Nothing of it is kept or logged.
 */
export async function postedAnswers(request: Request): Promise<string | null> {
  const { method, headers, url } = request;
  const isForm = headers.get('content-type')?.toLowerCase().startsWith(FORM) ?? false;
  if (method !== 'POST' || new URL(url).pathname !== FINDER_PATH || !isForm) return null;
  // Browsers always say how long a form is.
  const length = headers.get('content-length');
  if (!length || Number(length) > MAX_BYTES) return null;
  return String(answersQuery(readAnswers(new URLSearchParams(await request.text()))));
}

/** Answers as a query, which `readAnswers` reads back. Never part of an address. */
export function answersQuery(answers: Answers): URLSearchParams {
  const query = new URLSearchParams();
  for (const question of Object.keys(OPTIONS) as (keyof typeof OPTIONS)[])
    for (const option of [answers[question] ?? []].flat()) query.append(question, option);
  if (answers.near) query.set('near', answers.near);
  return query;
}
