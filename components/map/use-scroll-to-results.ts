import { useEffect, useRef } from 'react';

/** A shorter list may lie above what is in sight. */
export function useScrollToResults(isSearching: boolean, layout: 'column' | 'sheet'): void {
  const wasSearching = useRef(false);
  useEffect(() => {
    const isOver = wasSearching.current && !isSearching;
    wasSearching.current = isSearching;
    const heading = isOver && layout === 'column' ? document.getElementById('results') : null;
    if (heading && heading.getBoundingClientRect().top < 0) heading.scrollIntoView();
  }, [isSearching, layout]);
}
