import { useSyncExternalStore } from 'react';

/** From here on the map has a column of its own: the same width as in search-page.module.css. */
const WIDE = '(min-width: 76rem)';

function subscribe(changed: () => void): () => void {
  const query = matchMedia(WIDE);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Whether the map stands beside the list; null while nobody knows, which is on the server. */
export const useWide = (): boolean | null =>
  useSyncExternalStore<boolean | null>(
    subscribe,
    () => matchMedia(WIDE).matches,
    () => null,
  );
