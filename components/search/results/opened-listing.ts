/**
 * Notes on this entry of the browser's history which link is being followed. There it is gone with the tab, and a new search,
 * which is a new entry, knows nothing of it. What the router keeps in the entry stays.
 */
export function rememberOpened(href: string): void {
  history.replaceState({ ...history.state, opened: href }, '');
}

/** The link that was followed from this entry of the history, for whoever has come back to it; null on a new one. */
export function openedFromHere(): string | null {
  const opened: unknown = history.state?.opened;
  return typeof opened === 'string' ? opened : null;
}
