import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, useTransition } from 'react';
import { VIEW_PARAM, writeView } from '@/lib/map/view/map-view';
import { withRoom } from '@/lib/map/view/with-room';
import type { BoundingBox } from '@/lib/place/distance';
import { boxParam } from '@/lib/search/box-param';
import { addressedView, OPEN_MAP, readable } from './map-address';
import type { SearchMap, SearchOnMap } from './search-map';
import { useAskedElsewhere } from './use-asked-elsewhere';

/** A map that is moved on and on is searched when it has been still for as long as this. */
const STILL_MS = 500;

type AreaSearch = {
  map: SearchMap | null;
  search: SearchOnMap;
  areaQuery: string;
  layout: 'column' | 'sheet';
};

/** Searches what the map shows: the list, its counts, the address and the title then follow, and Back undoes it. */
export function useAreaSearch({ map, search: shown, areaQuery, layout }: AreaSearch) {
  const router = useRouter();
  const [isSearching, startSearch] = useTransition();
  const [follows, setFollows] = useState(false);
  const pushed = useRef<string>(null);
  const soon = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** The view that the map was moved to, while the search is to follow, until an answer for it is shown. */
  const owed = useRef<string>(null);
  const isAskedElsewhere = useAskedElsewhere(shown);
  // A search that was put off is that of the filters which are chosen when it begins.
  const newest = useRef({ map, areaQuery });
  useEffect(() => {
    newest.current = { map, areaQuery };
  }, [map, areaQuery]);
  useEffect(() => () => clearTimeout(soon.current), []);
  useScrollToResults(isSearching, layout);

  // A filter that was chosen after the move, and its answer that is shown now, are about another part of the map.
  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer is shown
  useEffect(() => {
    if (owed.current === null) return;
    if (owed.current === pushed.current && owed.current === addressedView()) owed.current = null;
    else searchOnceStill();
  }, [shown]);

  function search() {
    const { map, areaQuery } = newest.current;
    if (!map) return;
    const url = new URL(areaHref(areaQuery, map.box), location.href);
    pushed.current = writeView(map.view);
    url.searchParams.set(VIEW_PARAM, pushed.current);
    if (layout === 'sheet') url.searchParams.set(OPEN_MAP.name, OPEN_MAP.value);
    startSearch(() => router.push(readable(url), { scroll: false }));
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

  function follow(wanted: boolean) {
    setFollows(wanted);
    if (!wanted) notSoon();
  }

  return { isSearching, searchNow, searchSoon, notSoon, follows, follow, pushed };
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
