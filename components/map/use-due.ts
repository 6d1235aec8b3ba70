import { type RefObject, useEffect, useState } from 'react';

/** A browser without idle times waits this long instead. */
const QUIET_MS = 300;
/** However busy the page is. */
const LATEST_MS = 3000;

/**
 * Whether it is time for what can wait: the page has loaded, the browser has nothing else to do, and the element is in
 * sight. Once due, it stays so.
 */
export function useDue(element: RefObject<HTMLElement | null>, isWanted: boolean): boolean {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    if (isDue || !isWanted || !element.current) return;
    const ended = new AbortController();
    const whenIdle = () => {
      if (ended.signal.aborted) return;
      if ('requestIdleCallback' in window) requestIdleCallback(() => setDue(true), { timeout: LATEST_MS });
      else setTimeout(() => setDue(true), QUIET_MS);
    };
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      if (document.readyState === 'complete') whenIdle();
      else addEventListener('load', whenIdle, { once: true, signal: ended.signal });
    });
    observer.observe(element.current);
    return () => {
      ended.abort();
      observer.disconnect();
    };
  }, [element, isWanted, isDue]);
  return isDue;
}
