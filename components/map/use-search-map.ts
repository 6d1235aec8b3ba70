import { type RefObject, useEffect, useRef, useState } from 'react';
import type { MapScheme } from '@/lib/map/style/palette';
import { readView } from '@/lib/map/view/map-view';
import { addressedView } from './map-address';
import type { MapProps } from './map-props';
import { SearchMap } from './search-map';
import { useMapEvents } from './use-map-events';

const DARK = '(prefers-color-scheme: dark)';
const LESS_MOTION = '(prefers-reduced-motion: reduce)';

const scheme = (): MapScheme => (matchMedia(DARK).matches ? 'dark' : 'light');

/** Opens the map in an element, keeps it in step with the system's colours, and ends it with the element. */
export function useSearchMap(
  container: RefObject<HTMLDivElement | null>,
  hintId: string,
  { source, search, layout }: MapProps & { layout: 'column' | 'sheet' },
) {
  const [map, setMap] = useState<SearchMap | null>(null);
  const [isFailed, setFailed] = useState(false);
  const { events, ...told } = useMapEvents();
  const newest = useRef({ source, search, layout });
  useEffect(() => {
    newest.current = { source, search, layout };
  }, [source, search, layout]);

  useEffect(() => {
    if (!container.current || isFailed) return;
    const ended = new AbortController();
    const { signal } = ended;
    const fail = () => {
      if (signal.aborted) return;
      setFailed(true);
      ended.abort();
    };
    SearchMap.open({
      ...newest.current,
      container: container.current,
      scheme: scheme(),
      cooperative: newest.current.layout === 'column',
      mayMove: () => !matchMedia(LESS_MOTION).matches,
      view: readView(addressedView()),
      hintId,
      events: { ...events, onFail: fail },
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
  }, [container, hintId, isFailed, events]);

  return { map, isFailed, retry: () => setFailed(false), ...told };
}
