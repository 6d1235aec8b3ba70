import type { Clock } from '@/lib/site/clock';
import { fetchPage, type LocatorAccess } from './fetch-page';
import { LocatorProblem } from './locator-problem';
import type { DownloadState, PageStore } from './page-store';

/** Pages older than this are fetched again: the list would be of two different days. */
const FRESH_MS = 12 * 3_600_000;
/** How often a download starts over because the list changed while it was read. */
const STARTS = 3;

export type Download = {
  access: LocatorAccess;
  store: PageStore;
  clock: Clock;
  report: (line: string) => void;
};

/**
 * Fetches every page that is not on the disk yet.
 * @returns what is on the disk now: all of the list, as it was at one time
 * @throws LocatorProblem; the pages fetched until then stay for the next run
 */
export async function downloadLocator(download: Download): Promise<DownloadState> {
  for (let start = 1; start <= STARTS; start++) {
    const whole = await fetchMissing(download);
    if (whole) return whole;
    download.report('The locator changed its list meanwhile: starting again from its first page.');
    await download.store.clear();
  }
  throw new LocatorProblem(
    `The locator changed its list ${STARTS} times while it was read. Try again later.`,
  );
}

/** @returns null when the number of records changed between two pages: rows may have moved from one to the other */
async function fetchMissing({ access, store, clock, report }: Download): Promise<DownloadState | null> {
  let state = await resumable(store, access, clock);
  if (state) report(`Going on after page ${state.pages} of ${state.totalPages}.`);
  else report(`Asking ${new URL(access.baseUrl).hostname} for its list.`);
  while (state === null || state.pages < state.totalPages) {
    if (state) await access.sleep(access.pauseMs);
    const page: number = (state?.pages ?? 0) + 1;
    const { text, data } = await fetchPage(access, page, report);
    const { totalPages, recordCount } = data;
    if (state && (state.recordCount !== recordCount || state.totalPages !== totalPages)) return null;
    const startedAt = state?.startedAt ?? clock.now();
    const rows: number = (state?.rows ?? 0) + data.rows.length;
    state = { startedAt, pageSize: access.pageSize, totalPages, recordCount, pages: page, rows };
    await store.save(page, text, state);
    report(`Page ${page} of ${totalPages}: ${rows} of ${recordCount} rows.`);
    if (totalPages === 0) break;
  }
  if (state.rows !== state.recordCount) {
    await store.clear();
    throw new LocatorProblem(`The locator announced ${state.recordCount} rows and sent ${state.rows}.`);
  }
  return state;
}

async function resumable(
  store: PageStore,
  access: LocatorAccess,
  clock: Clock,
): Promise<DownloadState | null> {
  const state = await store.readState();
  const fresh =
    state &&
    state.pageSize === access.pageSize &&
    clock.now().getTime() - state.startedAt.getTime() < FRESH_MS;
  if (!fresh) await store.clear();
  return fresh ? state : null;
}
