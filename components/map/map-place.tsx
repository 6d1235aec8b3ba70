'use client';

import { useSearchParams } from 'next/navigation';
import { useEffect, useRef, useTransition } from 'react';
import { map as words } from '@/content/messages/en/map';
import { closeMap, OPEN_MAP } from './map-address';
import { MapFailed } from './map-failed';
import { MAP_ID } from './map-id';
import styles from './map-place.module.css';
import type { MapProps } from './map-props';
import { MapSheet } from './map-sheet';
import { useDue } from './use-due';
import { useLiveMap } from './use-live-map';
import { useWide } from './use-wide';

const AFTER_MAP_ID = 'after-map';

/**
 * Where the map is: on a wide screen beside the list, once that can be used; on a narrow one over it, once it is asked for. Only
 * this much is sent with the page: all of the map itself comes later, and the list does not wait for it.
 */
export function MapPlace(props: MapProps) {
  const column = useRef<HTMLElement>(null);
  const isWide = useWide();
  const isOpened = useSearchParams().get(OPEN_MAP.name) === OPEN_MAP.value;
  const isDue = useDue(column, isWide === true);
  const isSheet = isWide === false && isOpened;
  const live = useLiveMap(isDue || isSheet);
  const [isSearching, startSearch] = useTransition();
  const closing = useRef(closeMap);
  const onceClosed = useRef<() => void>(null);
  const around = { isSearching, startSearch, closing, onceClosed };
  useEffect(() => {
    if (isSheet) return;
    onceClosed.current?.();
    onceClosed.current = null;
  }, [isSheet]);
  const content = (layout: 'column' | 'sheet') => {
    if (live.is === 'failed') return <MapFailed onRetry={live.retry} />;
    if (live.is === 'waiting') return <p className={styles.line}>{words.loading}</p>;
    return <live.LiveMap {...props} {...around} layout={layout} />;
  };
  return (
    <>
      <section
        ref={column}
        id={MAP_ID}
        className={styles.column}
        aria-label={words.title}
        tabIndex={-1}
        data-updating={isSearching || undefined}
      >
        <a className={`visually-hidden ${styles.skip}`} href={`#${AFTER_MAP_ID}`}>
          {words.skip}
        </a>
        <p className={`${styles.line} without-script`}>{words.withoutScript}</p>
        <div className={`${styles.frame} needs-script`}>{isWide ? content('column') : null}</div>
      </section>
      <span id={AFTER_MAP_ID} tabIndex={-1} />
      {isSheet ? <MapSheet onClose={() => closing.current()}>{content('sheet')}</MapSheet> : null}
    </>
  );
}
