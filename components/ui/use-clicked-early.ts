import { type RefObject, useEffect } from 'react';

/**
 * Does what a button was tapped for before this script had come: whoever tapped is still waiting. That it was tapped is noted
 * by the page itself: lib/site/first-paint/late-scripts.ts.
 */
export function useClickedEarly(
  button: RefObject<HTMLButtonElement | null>,
  act: (button: HTMLButtonElement) => void,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the script has come
  useEffect(() => {
    if (button.current?.dataset.clickedEarly !== undefined) act(button.current);
  }, []);
}
