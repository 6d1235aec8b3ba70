'use client';

import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { LISTED_ID } from './listed-id';
import { openedFromHere, rememberOpened } from './opened-listing';
import styles from './results.module.css';

/** The list of results. Whoever comes back from a listing finds the keyboard's focus on the link that was followed. */
export function ResultsList({ children }: { children: ReactNode }) {
  const list = useRef<HTMLOListElement>(null);

  useEffect(() => {
    // From here on the script notes which link is followed; until then the page did.
    delete list.current?.dataset.earlyLinks;
    const opened = openedFromHere();
    const links = list.current?.querySelectorAll<HTMLAnchorElement>('article a') ?? [];
    // The page is where it was left already: to be focused must not move it.
    [...links].find((link) => link.href === opened)?.focus({ preventScroll: true });
  }, []);

  function onClick({ target }: MouseEvent<HTMLOListElement>) {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link?.host === location.host) rememberOpened(link.href);
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click.
    <ol
      ref={list}
      id={LISTED_ID}
      className={`bare ${styles.list}`}
      data-early-links
      aria-labelledby="results"
      onClick={onClick}
    >
      {children}
    </ol>
  );
}
