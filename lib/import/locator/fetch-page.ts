import { setTimeout } from 'node:timers/promises';
import { type LocatorPage, readLocatorPage } from './locator-page';
import { LocatorProblem } from './locator-problem';

/** How the live locator is asked. All of it can be replaced by a test. */
export type LocatorAccess = {
  baseUrl: string;
  /** Rows in a page. Programs seen to use the service ask for up to 2,000. */
  pageSize: number;
  /** Rest between two requests, milliseconds: one at a time, and never as fast as the server can. */
  pauseMs: number;
  timeoutMs: number;
  /** Waits before the second, third... try of a page, milliseconds. */
  retryMs: readonly number[];
  /** All tries of one page together, milliseconds; without it, as long as they take. */
  patienceMs?: number;
  sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
};

export const LOCATOR: LocatorAccess = {
  baseUrl: 'https://findtreatment.gov/locator/exportsAsJson/v2',
  pageSize: 1_000,
  pauseMs: 500,
  timeoutMs: 60_000,
  retryMs: [1_000, 4_000, 15_000],
  sleep: (ms, signal) => setTimeout(ms, undefined, { signal }).catch(() => {}),
};

const USER_AGENT = 'Daylight (open directory of addiction treatment; one import, pages in turn)';
const LONGEST_WAIT_MS = 120_000;
const TRY_AGAIN = new Set([408, 425, 429, 500, 502, 503, 504]);

/** What a connection fails with before anyone answers: no name service, no route, nobody behind the address. */
const NOBODY_THERE = new Set([
  ...['ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'ECONNREFUSED'],
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** `away`: nobody was reached at all, as on a machine without a network. */
type Answer = { text: string } | { trouble: string; waitMs: number | null; away?: boolean };

/** Address of a page of all substance-use facilities. Without a place the service lists the whole country. */
export function pageUrl({ baseUrl, pageSize }: LocatorAccess, page: number): string {
  const url = new URL(baseUrl);
  url.search = new URLSearchParams({
    sType: 'SA',
    pageSize: `${pageSize}`,
    page: `${page}`,
    sort: '0',
  }).toString();
  return url.href;
}

/**
 * One page, asked for again after a while when the server is busy or the connection breaks. The first page is only asked for
 * twice where nobody is reached: on a machine without a network the rest of the waiting is for nothing.
 * @param report takes a line about each wait, for whoever waits with us
 * @throws LocatorProblem when it stays so, when patience ends, or when the answer is not what is known
 */
export async function fetchPage(
  access: LocatorAccess,
  page: number,
  report: (line: string) => void = () => {},
): Promise<{ text: string; data: LocatorPage }> {
  const { patienceMs } = access;
  const patience = patienceMs === undefined ? undefined : AbortSignal.timeout(patienceMs);
  for (let attempt = 0; ; attempt++) {
    const answer = await ask(access, page, patience);
    if ('text' in answer) return { text: answer.text, data: readLocatorPage(answer.text, page) };
    const isAway = answer.away === true && page === 1;
    const wait = isAway && attempt > 0 ? undefined : access.retryMs[attempt];
    if (wait !== undefined && !patience?.aborted) {
      const ms = Math.min(LONGEST_WAIT_MS, Math.max(wait, answer.waitMs ?? 0));
      report(`No page ${page} yet: ${answer.trouble}. Asking again in ${ms / 1000} s.`);
      await access.sleep(ms, patience);
    }
    if (patience?.aborted)
      throw new LocatorProblem(`The locator gives no page ${page} within ${(patienceMs ?? 0) / 1000} s.`);
    if (wait === undefined)
      throw new LocatorProblem(gaveUp(access, page, attempt + 1, answer.trouble, isAway));
  }
}

function gaveUp({ baseUrl }: LocatorAccess, page: number, tries: number, trouble: string, isAway: boolean) {
  return isAway
    ? `${new URL(baseUrl).hostname} cannot be reached from here: is there a network? A saved file can be imported without one.`
    : `The locator gives no page ${page} after ${tries} tries: ${trouble}.`;
}

/** Whether the locator answers at all, within `withinMs`. */
export async function locatorAnswers(access: LocatorAccess, withinMs: number): Promise<boolean> {
  const answer = await ask({ ...access, pageSize: 1, timeoutMs: withinMs }, 1).catch(() => null);
  return answer !== null && 'text' in answer && !/^\s*</.test(answer.text);
}

async function ask(access: LocatorAccess, page: number, patience?: AbortSignal): Promise<Answer> {
  const timeout = AbortSignal.timeout(access.timeoutMs);
  try {
    const response = await fetch(pageUrl(access, page), {
      headers: { accept: 'application/json', 'user-agent': USER_AGENT },
      signal: patience ? AbortSignal.any([patience, timeout]) : timeout,
    });
    if (response.ok) return { text: await response.text() };
    await response.body?.cancel();
    if (!TRY_AGAIN.has(response.status))
      throw new LocatorProblem(`The locator refuses page ${page}: it answers ${response.status}.`);
    return {
      trouble: `it answers ${response.status}`,
      waitMs: retryAfterMs(response.headers),
    };
  } catch (error) {
    if (error instanceof LocatorProblem) throw error;
    const timedOut = error instanceof Error && error.name === 'TimeoutError';
    if (timedOut) return { trouble: 'it does not answer in time', waitMs: null };
    return { trouble: 'it cannot be reached', waitMs: null, away: NOBODY_THERE.has(codeOf(error)) };
  }
}

/** Retry-After in seconds, or as a date, which is measured by the server's own clock. */
function retryAfterMs(headers: Headers): number | null {
  const wish = headers.get('retry-after');
  if (wish === null) return null;
  const ms = /^\d+$/.test(wish)
    ? Number(wish) * 1000
    : Date.parse(wish) - Date.parse(headers.get('date') ?? '');
  return Number.isNaN(ms) ? null : Math.max(0, ms);
}

/** The system's reason, which fetch hides in the cause of its own error. */
const codeOf = (error: unknown): string =>
  String((error as { cause?: { code?: unknown } } | null)?.cause?.code ?? '');
