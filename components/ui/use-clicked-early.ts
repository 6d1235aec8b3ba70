import { type MouseEvent, type RefObject, useEffect, useRef } from 'react';

type Act = (button: HTMLButtonElement) => void;

/**
 * Does what a button was tapped for before this script had come: whoever tapped is still waiting. That it was tapped, and when, is
 * noted by the page itself: lib/site/first-paint/late-scripts.ts. It is done once all of the page has begun, the router as well, which
 * knows of no address that was changed before.
 * @returns what to do at each click: the one that woke the page up is noted, and heard here too, and counts once
 */
export function useClickedEarly(
  button: RefObject<HTMLButtonElement | null>,
  act: Act,
): (event: MouseEvent<HTMLButtonElement>) => void {
  const hasBegun = useRef(false);
  /** The moment of the click that was acted on last. */
  const actedOn = useRef<string>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the script has come
  useEffect(() => {
    hasBegun.current = true;
    let isGone = false;
    queueMicrotask(() => {
      const noted = button.current?.dataset.clickedEarly;
      if (!isGone && button.current && noted !== undefined) actOnce(noted, button.current);
    });
    return () => {
      isGone = true;
    };
  }, []);

  function actOnce(moment: string, clicked: HTMLButtonElement) {
    if (moment === actedOn.current) return;
    actedOn.current = moment;
    act(clicked);
  }

  return ({ nativeEvent, currentTarget }) => {
    // What is clicked before has been noted.
    if (hasBegun.current) actOnce(String(nativeEvent.timeStamp), currentTarget);
  };
}
