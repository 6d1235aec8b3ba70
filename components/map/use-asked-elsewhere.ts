import { type RefObject, useEffect, useRef } from 'react';
import { isSearchedAtOnce } from '@/components/search/is-searched-at-once';
import type { SearchOnMap } from './search-map';

/**
 * Whether a person has asked for another page since the answer that is shown, by a filter, the form or a link. The router drops
 * what is under way for what is asked next: what the map would ask by itself has to wait for that answer.
 * @param search of the page: another object with each answer, also to an equal question
 * @param onAsked before the address is another one
 */
export function useAskedElsewhere(search: SearchOnMap, onAsked: () => void): RefObject<boolean> {
  const isAsked = useRef(false);
  const whenAsked = useRef(onAsked);
  useEffect(() => {
    whenAsked.current = onAsked;
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer is shown
  useEffect(() => {
    isAsked.current = false;
  }, [search]);

  useEffect(() => {
    const ended = new AbortController();
    const onAct = (event: Event) => {
      if (!asksThePage(event)) return;
      isAsked.current = true;
      whenAsked.current();
    };
    for (const type of ['change', 'submit', 'click'])
      document.addEventListener(type, onAct, { signal: ended.signal });
    return () => ended.abort();
  }, []);

  return isAsked;
}

/** The router keeps a browser from following what it follows itself. */
function asksThePage({ type, target, defaultPrevented }: Event): boolean {
  if (!(target instanceof Element)) return false;
  if (type === 'change') return target.closest('form') !== null && isSearchedAtOnce(target);
  return defaultPrevented && (type === 'submit' || target.closest('a') !== null);
}
