import { type MapView, VIEW_PARAM, writeView } from '@/lib/map/view/map-view';

/** The parameter that has the map fill a narrow screen. It changes what is shown of the page, not what is searched. */
export const OPEN_MAP = { name: 'view', value: 'map' } as const;

/** On an entry of the history that opening the map has made: going back closes it. */
type MapEntry = { openedMap?: boolean; opened?: string };

/** The view in the address, as it is written there; null where there is none. */
export const addressedView = (): string | null => viewIn(location);

/** The same of any address. */
export const viewIn = (address: Pick<URL, 'search'> | null): string | null =>
  new URLSearchParams(address?.search).get(VIEW_PARAM);

/**
 * Writes into this entry of the history where the map looks. What else the entry holds stays. The router is passed by: it
 * takes an address that changes for a navigation, and drops the one that is under way. A map comes to rest whenever it does,
 * and a filter that still waits for its answer would be lost.
 */
export const keepView = (view: MapView): void => keepWritten(writeView(view));

/** Writes into this entry of the history a view as another address holds it, or that there is none. */
export function keepWritten(view: string | null): void {
  if (addressedView() === view) return;
  const url = new URL(location.href);
  if (view === null) url.searchParams.delete(VIEW_PARAM);
  else url.searchParams.set(VIEW_PARAM, view);
  History.prototype.replaceState.call(history, history.state, '', readable(url));
}

/** Fills the screen with the map, as an entry of its own. */
export function openMap(): void {
  const url = new URL(location.href);
  url.searchParams.set(OPEN_MAP.name, OPEN_MAP.value);
  history.pushState({ openedMap: true } satisfies MapEntry, '', readable(url));
}

/** Whether opening the map has made this entry of the history. */
export const isMapEntry = (): boolean => ((history.state ?? {}) as MapEntry).openedMap === true;

/** Back to the list: to the entry before, or, where the address was opened with the map, by changing it. */
export function closeMap(): void {
  if (isMapEntry()) history.back();
  else closeHere();
}

/** Shows the list in this entry of the history. */
export function closeHere(): void {
  const { opened } = (history.state ?? {}) as MapEntry;
  const url = new URL(location.href);
  url.searchParams.delete(OPEN_MAP.name);
  // The router adds its own to this, and takes a state that has its own already for its own work.
  const entry: MapEntry = opened === undefined ? {} : { opened };
  history.replaceState(entry, '', readable(url));
}

/** Slashes and commas may stand in a query as they are. */
export const readable = (url: URL): string =>
  url.pathname + url.search.replaceAll('%2F', '/').replaceAll('%2C', ',');
