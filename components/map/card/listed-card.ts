import { LISTED_ID } from '@/components/search/results/listed-id';
import { PAID_LABEL } from '@/lib/disclosure/paid-listing';
import type { PlaceOnMap } from '@/lib/map/view/mark';

/**
 * The card of a facility on this page that says of it what its pin does: that in the box of what is paid for, or that among the
 * results. Null where there is none.
 */
export function cardOf({ id, paid_label }: PlaceOnMap): HTMLElement | null {
  const card = `[data-facility="${CSS.escape(id)}"]`;
  const where = paid_label === PAID_LABEL ? `:not(#${LISTED_ID} *)` : `:is(#${LISTED_ID} *)`;
  return document.querySelector<HTMLElement>(`${card}${where}`);
}

/** The facility whose card an event is in, paid or not. */
export function facilityAt(target: EventTarget | null): string | null {
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-facility]') : null;
  return card?.dataset.facility ?? null;
}

/** Brings a card into sight, and marks it as the one that was chosen on the map. */
export function pointTo(card: HTMLElement, mayMove: boolean): void {
  card.dataset.chosen = '';
  card.scrollIntoView({ block: 'center', behavior: mayMove ? 'smooth' : 'instant' });
}

/** None is the chosen one any more. */
export function pointToNone(): void {
  for (const card of document.querySelectorAll<HTMLElement>('[data-facility][data-chosen]'))
    delete card.dataset.chosen;
}
