import { useEffect, useState } from 'react';
import type { Point } from '@/lib/place/distance';
import type { Chosen, SearchMap } from '../search-map';
import { cardOf, facilityAt, pointTo, pointToNone } from './listed-card';

type ListedCards = {
  map: SearchMap | null;
  chosen: Chosen | null;
  setChosen: (chosen: Chosen | null) => void;
  cards: readonly { id: string; point: Point | null }[];
  layout: 'column' | 'sheet';
};

/**
 * Ties the list and the map together: the card under the pointer or the focus lights its pin, and a chosen pin finds its card.
 * @returns what was chosen and has no card in the list: to be shown on the map
 */
export function useListedCards({ map, chosen, setChosen, cards, layout }: ListedCards): {
  apart: Chosen | null;
} {
  const [apart, setApart] = useState<Chosen | null>(null);
  useEffect(() => {
    if (!map) return;
    const ended = new AbortController();
    const light = ({ target }: Event) => {
      const id = facilityAt(target);
      map.light(id === null ? null : { id, point: cards.find((each) => each.id === id)?.point ?? null });
    };
    for (const type of ['pointerover', 'focusin'])
      document.addEventListener(type, light, { signal: ended.signal, passive: true });
    return () => {
      ended.abort();
      map.light(null);
    };
  }, [map, cards]);

  useEffect(() => {
    map?.markChosen(chosen?.mark.key ?? null);
    const card = chosen && cardBeside(chosen, layout);
    setApart(card ? null : chosen);
    if (!map || !chosen || !card) return;
    pointTo(card, !matchMedia('(prefers-reduced-motion: reduce)').matches);
    if (chosen.byKeyboard) card.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !card.contains(document.activeElement)) return;
      map.focusMark(chosen.mark.key);
      setChosen(null);
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      pointToNone();
    };
  }, [map, chosen, setChosen, layout]);

  // Another list may have no such card.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `cards` says that another list is shown
  useEffect(() => {
    if (apart === null) setChosen(null);
  }, [cards]);

  return { apart: apart === chosen ? apart : null };
}

/** Its card in the list, where the map stands beside that. On a narrow screen the list is under the map. */
function cardBeside({ places }: Chosen, layout: 'column' | 'sheet'): HTMLElement | null {
  const [only, ...others] = places;
  return only && others.length === 0 && layout === 'column' ? cardOf(only) : null;
}
