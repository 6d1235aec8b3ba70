import { useRouter } from 'next/navigation';
import { useEffect, useRef, useTransition } from 'react';
import { VIEW_PARAM, writeView } from '@/lib/map/view/map-view';
import type { BoundingBox } from '@/lib/place/distance';
import { boxParam } from '@/lib/search/box-param';
import { OPEN_MAP, readable } from './map-address';
import type { SearchMap } from './search-map';

/** A map that is moved on and on is searched when it has been still for as long as this. */
const STILL_MS = 500;

type AreaSearch = { map: SearchMap | null; areaQuery: string; layout: 'column' | 'sheet' };

/** Searches what the map shows: the list, its counts, the address and the title then follow, and Back undoes it. */
export function useAreaSearch({ map, areaQuery, layout }: AreaSearch) {
  const router = useRouter();
  const [isSearching, startSearch] = useTransition();
  const soon = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(soon.current), []);

  // A shorter list may lie above what is in sight.
  const wasSearching = useRef(false);
  useEffect(() => {
    const isOver = wasSearching.current && !isSearching;
    wasSearching.current = isSearching;
    const heading = isOver && layout === 'column' ? document.getElementById('results') : null;
    if (heading && heading.getBoundingClientRect().top < 0) heading.scrollIntoView();
  }, [isSearching, layout]);

  const hrefOf = (box: BoundingBox): string => {
    const url = new URL(`/search?${areaQuery}`, location.href);
    url.searchParams.set('bbox', boxParam(box));
    return readable(url);
  };

  function search() {
    if (!map) return;
    const url = new URL(hrefOf(map.box), location.href);
    url.searchParams.set(VIEW_PARAM, writeView(map.view));
    if (layout === 'sheet') url.searchParams.set(OPEN_MAP.name, OPEN_MAP.value);
    startSearch(() => router.push(readable(url), { scroll: false }));
  }

  function searchNow() {
    // The button that was pressed is about to go.
    map?.focus();
    search();
  }

  function searchSoon() {
    clearTimeout(soon.current);
    soon.current = setTimeout(search, STILL_MS);
  }

  return { isSearching, searchNow, searchSoon, hrefOf };
}
