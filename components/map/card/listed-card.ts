import { LISTED_ID } from '@/components/search/results/listed-id';

/** The card of a facility among the results of this page, where it has one. */
export const listedCard = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`#${LISTED_ID} [data-facility="${CSS.escape(id)}"]`);

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
