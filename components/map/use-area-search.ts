import { useRouter } from 'next/navigation';
import { type RefObject, type TransitionStartFunction, useEffect, useRef, useState } from 'react';
import { VIEW_PARAM, writeView } from '@/lib/map/view/map-view';
import { withRoom } from '@/lib/map/view/with-room';
import type { BoundingBox } from '@/lib/place/distance';
import { boxParam } from '@/lib/search/box-param';
import {
  addressedView,
  closeHere,
  closeMap,
  isMapEntry,
  keepWritten,
  OPEN_MAP,
  readable,
  viewIn,
} from './map-address';
import type { SearchMap, SearchOnMap } from './search-map';
import { useAskedElsewhere } from './use-asked-elsewhere';
import { useScrollToResults } from './use-scroll-to-results';

/** A map that is moved on and on is searched when it has been still for as long as this. */
const STILL_MS = 500;

/** What outlasts the map: it is closed at once, and the list then waits for what it asked. */
export type AroundMap = {
  isSearching: boolean;
  startSearch: TransitionStartFunction;
  /** How the map is closed. Once it is there, it knows what is still to be searched. */
  closing: RefObject<() => void>;
  /** What begins when the list is in sight again: begun before, it would keep the map there until its answer comes. */
  onceClosed: RefObject<(() => void) | null>;
};

type AreaSearch = AroundMap & {
  map: SearchMap | null;
  search: SearchOnMap;
  areaQuery: string;
  layout: 'column' | 'sheet';
};

/** Searches what the map shows: the list, its counts, the address and the title then follow, and Back undoes it. */
export function useAreaSearch({ map, search: shown, areaQuery, layout, ...around }: AreaSearch) {
  const router = useRouter();
  const { isSearching, startSearch, closing, onceClosed } = around;
  const [follows, setFollows] = useState(false);
  /** What the map itself has asked for, until there is an answer. */
  const pushed = useRef<URL>(null);
  const soon = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** The view that the map was moved to, while the search is to follow, until an answer for it is shown. */
  const owed = useRef<string>(null);
  /** Where the list that is shown was looked at, as its address holds it: before anybody moved on from there. */
  const [first] = useState(addressedView);
  const answered = useRef(first);
  const isClosed = useRef(false);
  const isAskedElsewhere = useAskedElsewhere(shown, restoreView);
  // A search that was put off is that of the filters which are chosen when it begins.
  const newest = useRef({ map, areaQuery });
  useEffect(() => {
    newest.current = { map, areaQuery };
  }, [map, areaQuery]);
  useEffect(() => () => clearTimeout(soon.current), []);
  useEffect(() => {
    closing.current = close;
    return () => {
      closing.current = closeMap;
    };
  });
  useScrollToResults(isSearching, layout);

  // A filter that was chosen after the move, and its answer that is shown now, are about another part of the map.
  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer is shown
  useEffect(() => {
    if (owed.current === null) return;
    if (owed.current === viewIn(pushed.current) && owed.current === addressedView()) owed.current = null;
    else searchOnceStill();
  }, [shown]);

  function search() {
    const url = urlOfView();
    if (!url) return;
    pushed.current = url;
    restoreView();
    startSearch(() => router.push(readable(url), { scroll: false }));
  }

  /** The search of what the map shows now. */
  function urlOfView(): URL | null {
    const { map, areaQuery } = newest.current;
    if (!map) return null;
    const url = new URL(areaHref(areaQuery, map.box), location.href);
    url.searchParams.set(VIEW_PARAM, writeView(map.view));
    if (layout === 'sheet') url.searchParams.set(OPEN_MAP.name, OPEN_MAP.value);
    return url;
  }

  /** Back leads to where the list before was looked at, and not to where the map was moved on to from there. */
  function restoreView() {
    if (owed.current !== null) keepWritten(answered.current);
  }

  /** @param isAsked the map asked for the answer that is shown, of this view; else it is in the address by now */
  function answeredAt(view: string | null, isAsked: boolean) {
    if (isAsked || owed.current === null) answered.current = view;
  }

  /**
   * Closes the map, and has the list search what is still to be searched: what was moved to, or what was asked for and has no answer yet.
   * The entry of the history that only opened the map gives way to it.
   */
  function close() {
    if (isClosed.current) return;
    isClosed.current = true;
    clearTimeout(soon.current);
    const url = owed.current === null ? pushed.current : urlOfView();
    if (!url) return closeMap();
    url.searchParams.delete(OPEN_MAP.name);
    const as = isMapEntry() ? 'replace' : 'push';
    onceClosed.current = () => startSearch(() => router[as](readable(url), { scroll: false }));
    restoreView();
    closeHere();
  }

  function searchNow() {
    if (isSearching) return;
    // The button that was pressed is about to go.
    map?.focus();
    search();
  }

  function notSoon() {
    owed.current = null;
    clearTimeout(soon.current);
  }

  function searchOnceStill() {
    clearTimeout(soon.current);
    soon.current = setTimeout(() => {
      if (!isAskedElsewhere.current) search();
    }, STILL_MS);
  }

  function searchSoon() {
    if (follows) searchOwed();
  }

  function searchOwed() {
    if (!map) return;
    owed.current = writeView(map.view);
    searchOnceStill();
  }

  /** @param hasMoved the map is elsewhere than its search already, which then follows */
  function follow(wanted: boolean, hasMoved: boolean) {
    setFollows(wanted);
    if (!wanted) notSoon();
    else if (hasMoved) searchOwed();
  }

  /** Whether the entry of the history is about to make way for the map's own search, and keeps the view that it has. */
  const isLeaving = () => follows && (pushed.current !== null || isAskedElsewhere.current);

  return { searchNow, searchSoon, notSoon, answeredAt, isLeaving, follows, follow, pushed };
}

/** The address of a search of a part of the map. @param query its parameters less that part */
export function areaHref(query: string, box: BoundingBox): string {
  const url = new URL(`/search?${query}`, location.href);
  url.searchParams.set('bbox', boxParam(withRoom(box)));
  return readable(url);
}
