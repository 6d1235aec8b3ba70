import { useSearchParams } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { type MapView, readView, VIEW_PARAM, writeView } from '@/lib/map/view/map-view';
import { keepView } from './map-address';
import type { SearchMap, SearchOnMap } from './search-map';
import type { Rest } from './use-search-map';

type ViewInAddress = {
  map: SearchMap | null;
  search: SearchOnMap;
  rest: Rest | null;
  /** Called after each move of a person's; null when nobody wants to know. */
  onMoved: (() => void) | null;
};

/**
 * Keeps the address and the map at one view. A move by hand is written into the address; an address that was gone back to moves
 * the map; a search of another place shows that place, and one with other filters leaves the map where it is.
 * @returns whether a person has moved the map away from where its search looks
 */
export function useViewInAddress({ map, search, rest, onMoved }: ViewInAddress): { hasMoved: boolean } {
  const addressed = useSearchParams().get(VIEW_PARAM);
  // An address with a view was moved there by someone: what it shows may be elsewhere than its search.
  const [movedIn, setMovedIn] = useState(addressed !== null && search.within === null ? search.where : null);
  const shown = useRef(search);
  const isOurs = useRef(addressed !== null);
  // The address is told at once and heard of later. While someone moves on and on, what comes back is where the map was, and to
  // follow it would move the map from under their hands.
  const echoes = useRef(new Set<string>());

  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that the map comes to rest, and then only
  useEffect(() => {
    if (!rest?.byPerson) return;
    isOurs.current = true;
    tell(rest.view, echoes.current);
    setMovedIn(shown.current.where);
    onMoved?.();
  }, [rest]);

  useEffect(() => {
    if (!map) return;
    const before = shown.current;
    const view = readView(addressed);
    const isEcho = addressed !== null && heard(addressed, echoes.current);
    const isThere = view === null || isEcho || writeView(view) === writeView(map.view);
    if (before === search && isThere) return;
    shown.current = search;
    const isElsewhere = before.where !== search.where;
    if (view === null && isElsewhere) isOurs.current = false;
    void map.show(search, view ?? (isElsewhere ? 'results' : 'stay'));
    if (view === null && isOurs.current) tell(map.view, echoes.current);
  }, [map, search, addressed]);

  return { hasMoved: movedIn === search.where };
}

/** Whether a view is one that was told. What was told before it and was not heard of, the page was too busy to hear. */
function heard(view: string, echoes: Set<string>): boolean {
  if (!echoes.has(view)) return false;
  for (const told of echoes) {
    echoes.delete(told);
    if (told === view) break;
  }
  return true;
}

function tell(view: MapView, echoes: Set<string>): void {
  const told = writeView(view);
  if (new URLSearchParams(location.search).get(VIEW_PARAM) !== told) {
    // The last one told is the last one heard.
    echoes.delete(told);
    echoes.add(told);
  }
  keepView(view);
}
