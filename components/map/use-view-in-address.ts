import { type RefObject, useEffect, useRef, useState } from 'react';
import { readView, writeView } from '@/lib/map/view/map-view';
import { addressedView, keepView, viewIn } from './map-address';
import type { SearchMap, SearchOnMap } from './search-map';
import type { Rest } from './use-map-events';
import { usePopped } from './use-popped';

type ViewInAddress = {
  map: SearchMap | null;
  search: SearchOnMap;
  rest: Rest | null;
  /** The search that the map itself has asked for, until there is an answer. */
  pushed: RefObject<URL | null>;
  /** Whether another entry of the history is about to follow this one, which then keeps its view. */
  isLeaving: () => boolean;
  /** After each move of a person's. */
  onMoved: () => void;
  /** The page takes the map elsewhere: what a person moved it to is no longer in sight. */
  onTaken: () => void;
  /** The view of the answer that is shown; and whether the map itself has asked for it. */
  onAnswered: (view: string | null, isAsked: boolean) => void;
};

/**
 * Keeps the address and the map at one view. A move by hand is written into the address; an address that was gone back to moves
 * the map; a search of another place shows that place, and one with other filters leaves the map where it is.
 * @returns whether a person has moved the map away from where its search looks
 */
export function useViewInAddress(given: ViewInAddress): { hasMoved: boolean } {
  const { map, search, rest, pushed, isLeaving, onMoved, onTaken, onAnswered } = given;
  // An address with a view was moved there by someone: what it shows may be elsewhere than its search.
  const [movedIn, setMovedIn] = useState(() =>
    addressedView() !== null && search.within === null ? search.where : null,
  );
  const shown = useRef(search);
  const isOurs = useRef<boolean>(null);
  isOurs.current ??= addressedView() !== null;
  const popped = usePopped();

  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that the map comes to rest, and then only
  useEffect(() => {
    if (!rest?.byPerson) return;
    isOurs.current = true;
    if (!isLeaving()) keepView(rest.view);
    // Set again at each of fifty keys that follow on each other, it would be taken for a loop.
    if (movedIn !== shown.current.where) setMovedIn(shown.current.where);
    onMoved();
  }, [rest]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: when another search is shown, or the history was gone through
  useEffect(() => {
    if (!map) return;
    const before = shown.current;
    const addressed = addressedView();
    const view = readView(addressed);
    const isThere = view === null || writeView(view) === writeView(map.view);
    if (before === search && isThere) return;
    shown.current = search;
    // Whoever moved on while the area was searched is not taken back to it.
    const isAsked = before !== search && addressed !== null && addressed === viewIn(pushed.current);
    if (before !== search) pushed.current = null;
    if (isAsked && !isThere) setMovedIn(search.where);
    const isElsewhere = before.where !== search.where;
    if (view === null && isElsewhere) isOurs.current = false;
    const look = isAsked ? 'stay' : (view ?? (isElsewhere ? 'results' : 'stay'));
    if (look !== 'stay') onTaken();
    void map.show(search, look);
    // A map that is on its way already was still elsewhere when this was asked.
    if (look === 'stay' && isOurs.current) keepView(rest?.view ?? map.view);
    onAnswered(isAsked ? addressed : addressedView(), isAsked);
  }, [map, search, popped]);

  return { hasMoved: movedIn === search.where };
}
