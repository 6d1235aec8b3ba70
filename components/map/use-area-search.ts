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
} from './map-address';
import type { SearchMap, SearchOnMap } from './search-map';
import { useAskedElsewhere } from './use-asked-elsewhere';

/** A map that is moved on and on is searched when it has been still for as long as this. */
const STILL_MS = 500;

/** What outlasts the map: it is closed while the list still waits for what it asked. */
export type AroundMap = {
  isSearching: boolean;
  startSearch: TransitionStartFunction;
  /** How the map is closed. Once it is there, it knows what is still to be searched. */
  closing: RefObject<() => void>;
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
  const { isSearching, startSearch, closing } = around;
  const [follows, setFollows] = useState(false);
  const pushed = useRef<string>(null);
  const soon = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** The view that the map was moved to, while the search is to follow, until an answer for it is shown. */
  const owed = useRef<string>(null);
  /** The view in the address when the answer that is shown came. */
  const answered = useRef<string>(null);
  const isAskedElsewhere = useAskedElsewhere(shown);
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
    if (owed.current !== null && owed.current === pushed.current && owed.current === addressedView())
      owed.current = null;
    if (owed.current === null) answered.current = addressedView();
    else searchOnceStill();
  }, [shown]);

  function search(as: 'push' | 'replace' = 'push', isOpen = layout === 'sheet') {
    const { map, areaQuery } = newest.current;
    if (!map) return;
    // Back leads to where the list before was looked at, and not to where the map was moved on to from there.
    if (owed.current !== null) keepWritten(answered.current);
    const url = new URL(areaHref(areaQuery, map.box), location.href);
    pushed.current = writeView(map.view);
    url.searchParams.set(VIEW_PARAM, pushed.current);
    if (isOpen) url.searchParams.set(OPEN_MAP.name, OPEN_MAP.value);
    startSearch(() => router[as](readable(url), { scroll: false }));
  }

  /** What was moved to and is not yet searched is then searched by the list. The entry that only opened the map gives way to it. */
  function close() {
    if (owed.current === null && pushed.current === null) return closeMap();
    const as = isMapEntry() ? 'replace' : 'push';
    closeHere();
    search(as, false);
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
    if (!follows || !map) return;
    owed.current = writeView(map.view);
    searchOnceStill();
  }

  /** @param hasMoved the map is elsewhere than its search already, which then follows at once */
  function follow(wanted: boolean, hasMoved: boolean) {
    setFollows(wanted);
    if (!wanted) notSoon();
    else if (hasMoved) search();
  }

  return { searchNow, searchSoon, notSoon, follows, follow, pushed };
}

/** The address of a search of a part of the map. @param query its parameters less that part */
export function areaHref(query: string, box: BoundingBox): string {
  const url = new URL(`/search?${query}`, location.href);
  url.searchParams.set('bbox', boxParam(withRoom(box)));
  return readable(url);
}

/** A shorter list may lie above what is in sight. */
function useScrollToResults(isSearching: boolean, layout: AreaSearch['layout']): void {
  const wasSearching = useRef(false);
  useEffect(() => {
    const isOver = wasSearching.current && !isSearching;
    wasSearching.current = isSearching;
    const heading = isOver && layout === 'column' ? document.getElementById('results') : null;
    if (heading && heading.getBoundingClientRect().top < 0) heading.scrollIntoView();
  }, [isSearching, layout]);
}
