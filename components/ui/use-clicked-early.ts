import { type RefObject, useEffect } from 'react';

/**
 * Does what a button was tapped for before this script had come: whoever tapped is still waiting. That it was tapped is noted
 * by the page itself: lib/site/first-paint/late-scripts.ts. It is done once all of the page has begun, the router as well, which
 * knows of no address that was changed before.
 */
export function useClickedEarly(
  button: RefObject<HTMLButtonElement | null>,
  act: (button: HTMLButtonElement) => void,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the script has come
  useEffect(() => {
    const clicked = button.current?.dataset.clickedEarly === undefined ? null : button.current;
    if (!clicked) return;
    let isGone = false;
    queueMicrotask(() => {
      if (!isGone) act(clicked);
    });
    return () => {
      isGone = true;
    };
  }, []);
}
