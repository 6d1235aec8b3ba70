import { map as words } from '@/content/messages/en/map';
import type { Mark } from '@/lib/map/view/mark';
import { opensAs } from '@/lib/map/view/opens-as';
import { touchSizes } from '@/lib/map/view/touch-sizes';
import type { Point } from '@/lib/place/distance';
import { type MarkElement, markElement } from './mark-element';
import { markLabel } from './mark-label';
import styles from './marks.module.css';
import { moveFocus } from './move-focus';

export type MarkEvents = {
  onChoose: (mark: Mark, byKeyboard: boolean) => void;
  /** The keyboard goes back to the map itself. */
  onLeave: () => void;
};

type Project = (point: Point) => { x: number; y: number };

/**
 * The marks of a map: real buttons in a list, over the picture. One of them takes part in the order of the Tab key; arrow
 * keys go from there to the others, in the order in which they are given.
 */
export class MarkLayer {
  readonly #list = document.createElement('ul');
  readonly #events: MarkEvents;
  #shown: MarkElement[] = [];
  #current: string | null = null;
  #chosen: string | null = null;
  /**
   * Taking or hiding an element takes its focus. It is given back once the marks stand where they belong, unless a person has
   * gone on from where it was put meanwhile: this.
   */
  #focusIsAt: Element | null = null;

  constructor(overlay: HTMLElement, events: MarkEvents, hintId: string) {
    this.#events = events;
    this.#list.className = `bare ${styles.list}`;
    this.#list.setAttribute('aria-label', words.places);
    this.#list.setAttribute('aria-describedby', hintId);
    this.#list.addEventListener('click', this.#onClick);
    this.#list.addEventListener('keydown', this.#onKey);
    this.#list.addEventListener('focusin', this.#onFocus);
    overlay.append(this.#list);
  }

  /** Shows these marks of a zoom and no others. One that was there before keeps its element. */
  show(marks: readonly Mark[], zoom: number): void {
    const known = new Map(this.#shown.map((element) => [element.mark.key, element]));
    const hadFocus = this.#list.contains(document.activeElement);
    this.#shown = marks.map((mark) => {
      const opens = opensAs(mark, zoom);
      const label = markLabel(mark, opens);
      const kept = known.get(mark.key);
      // The same facility is at another distance from another place.
      return kept?.label === label ? Object.assign(kept, { mark }) : markElement(mark, label, opens);
    });
    const sizes = touchSizes(marks, zoom);
    for (const [at, { button }] of this.#shown.entries()) setTouchSize(button, sizes[at] ?? 0);
    this.#list.classList.remove(String(styles.faded));
    this.#list.replaceChildren(...this.#shown.map(({ item }) => item));
    this.choose(this.#chosen);
    if (hadFocus) this.#focusIsAt = document.activeElement;
  }

  /** Fades what belongs to an earlier search, until there is something else to show. */
  fade(): void {
    this.#list.classList.add(String(styles.faded));
  }

  /** Puts every mark where its point is now; those out of sight are out of the keyboard's way too. */
  place(project: Project): void {
    const { clientWidth, clientHeight } = this.#list;
    for (const { mark, item } of this.#shown) {
      const { x, y } = project(mark.point);
      item.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
      const isOut = x < 0 || y < 0 || x > clientWidth || y > clientHeight;
      if (isOut && item.contains(document.activeElement)) this.#leave();
      if (item.hidden !== isOut) item.hidden = isOut;
    }
  }

  /** Once the map rests: says which of the marks in sight the Tab key leads to. */
  settle(): void {
    const inSight = this.#inSight();
    const current = inSight.find(({ mark }) => mark.key === this.#current) ?? inSight[0];
    this.#setCurrent(current ?? null);
    const isWaiting = this.#focusIsAt !== null && document.activeElement === this.#focusIsAt;
    this.#focusIsAt = null;
    if (isWaiting && current) current.button.focus({ preventScroll: true });
    else if (isWaiting) this.#events.onLeave();
  }

  /** Lights the mark that a facility is, or is among; null puts every light out. */
  light(isIt: ((mark: Mark) => boolean) | null): void {
    for (const { mark, button } of this.#shown)
      button.classList.toggle(String(styles.lit), isIt?.(mark) ?? false);
  }

  /** Marks what was chosen, also among marks to come. */
  choose(key: string | null): void {
    this.#chosen = key;
    for (const { mark, button } of this.#shown) {
      const isChosen = key !== null && mark.key === key;
      button.classList.toggle(String(styles.chosen), isChosen);
      if (isChosen) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    }
  }

  /** Puts the keyboard on a mark; on the map itself where there is no such mark in sight any more. */
  focus(key: string): void {
    const element = this.#inSight().find(({ mark }) => mark.key === key);
    if (element) element.button.focus({ preventScroll: true });
    else this.#events.onLeave();
  }

  remove(): void {
    this.#list.remove();
  }

  /** Keys that are pressed before the map rests move it on. */
  #leave(): void {
    this.#events.onLeave();
    this.#focusIsAt = document.activeElement;
  }

  #inSight(): MarkElement[] {
    return this.#shown.filter(({ item }) => !item.hidden);
  }

  #setCurrent(element: MarkElement | null): void {
    for (const { button } of this.#shown) if (button.tabIndex === 0) button.tabIndex = -1;
    if (element) element.button.tabIndex = 0;
    this.#current = element?.mark.key ?? null;
  }

  #elementOf(target: EventTarget | null): MarkElement | undefined {
    return this.#shown.find(({ button }) => target instanceof Node && button.contains(target));
  }

  #onClick = (event: MouseEvent): void => {
    const element = this.#elementOf(event.target);
    // A key makes a click without a pointer.
    if (element) this.#events.onChoose(element.mark, event.detail === 0);
  };

  #onFocus = ({ target }: FocusEvent): void => {
    const element = this.#elementOf(target);
    if (element) this.#setCurrent(element);
  };

  #onKey = (event: KeyboardEvent): void => {
    const inSight = this.#inSight();
    const at = inSight.findIndex(({ mark }) => mark.key === this.#current);
    const to = moveFocus(event.key, at, inSight.length);
    if (to === null) return;
    // The map below would move by the same key.
    event.stopPropagation();
    event.preventDefault();
    if (to === 'leave') this.#events.onLeave();
    else inSight[to]?.button.focus({ preventScroll: true });
  };
}

/** Most marks keep theirs when the map is moved. */
function setTouchSize({ style }: HTMLElement, pixels: number): void {
  const size = `${pixels.toFixed(1)}px`;
  if (style.getPropertyValue('--touch') !== size) style.setProperty('--touch', size);
}
