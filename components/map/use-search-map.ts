import { type RefObject, useEffect, useRef, useState } from 'react';
import type { MapScheme } from '@/lib/map/style/palette';
import { type MapView, readView, VIEW_PARAM } from '@/lib/map/view/map-view';
import type { MapProps } from './map-props';
import { type Chosen, SearchMap, type SearchMapEvents } from './search-map';

const DARK = '(prefers-color-scheme: dark)';
const LESS_MOTION = '(prefers-reduced-motion: reduce)';

const scheme = (): MapScheme => (matchMedia(DARK).matches ? 'dark' : 'light');

/** Where the map came to rest, and whether a person moved it there. */
export type Rest = { view: MapView; byPerson: boolean };

/** Facilities in sight on the map, and results that no map can show. */
export type Shown = { facilities: number; withoutPoint: number };

/** Opens the map in an element, keeps it in step with the system's colours, and ends it with the element. */
export function useSearchMap(
  container: RefObject<HTMLDivElement | null>,
  hintId: string,
  { source, search, layout }: MapProps & { layout: 'column' | 'sheet' },
) {
  const [map, setMap] = useState<SearchMap | null>(null);
  const [isFailed, setFailed] = useState(false);
  const [placesFailed, setPlacesFailed] = useState(false);
  const [rest, setRest] = useState<Rest | null>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const first = useRef({ source, search, layout });

  useEffect(() => {
    if (!container.current) return;
    const ended = new AbortController();
    const { signal } = ended;
    const fail = () => {
      if (signal.aborted) return;
      setFailed(true);
      ended.abort();
    };
    const events: SearchMapEvents = {
      onView: (view, byPerson) => setRest({ view, byPerson }),
      onLoading: () => setPlacesFailed(false),
      onShown: setShown,
      onPlacesFailed: () => {
        setPlacesFailed(true);
        setShown(null);
      },
      onFail: fail,
      onChoose: setChosen,
    };
    const element = container.current;
    SearchMap.open({
      ...first.current,
      container: element,
      scheme: scheme(),
      cooperative: first.current.layout === 'column',
      mayMove: () => !matchMedia(LESS_MOTION).matches,
      view: readView(new URLSearchParams(location.search).get(VIEW_PARAM)),
      hintId,
      events,
    }).then((opened) => {
      if (signal.aborted) return opened.remove();
      signal.addEventListener('abort', () => opened.remove());
      const dark = matchMedia(DARK);
      dark.addEventListener('change', () => opened.setScheme(scheme()), { signal });
      setMap(opened);
    }, fail);
    return () => {
      ended.abort();
      setMap(null);
    };
  }, [container, hintId]);

  return { map, isFailed, placesFailed, rest, shown, chosen, setChosen };
}
