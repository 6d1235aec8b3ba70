import { formatNumber } from '@/content/messages/en/count';
import type { Mark } from '@/lib/map/view/mark';
import { markSize } from '@/lib/map/view/mark-size';
import type { Opens } from '@/lib/map/view/opens-as';
import styles from './marks.module.css';

/** One mark on the page: a list item that is moved about, with the button that a person presses. */
export type MarkElement = { mark: Mark; label: string; item: HTMLLIElement; button: HTMLButtonElement };

type Look = 'pin' | 'rough' | 'several' | 'cluster';

function lookOf(mark: Mark, opens: Opens): Look {
  if (mark.count > 1) return opens === 'list' ? 'several' : 'cluster';
  return mark.places?.[0]?.precision === 'address' ? 'pin' : 'rough';
}

/** Makes the element of a mark. @param label what it is called */
export function markElement(mark: Mark, label: string, opens: Opens): MarkElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  const look = lookOf(mark, opens);
  const only = mark.count === 1 ? mark.places?.[0] : undefined;
  button.type = 'button';
  button.tabIndex = -1;
  button.className = `${styles.mark} ${styles[look]}`;
  button.setAttribute('aria-label', label);
  button.style.setProperty('--mark', `${markSize(mark.count)}px`);
  button.append(shape(mark));
  if (only?.paid_label) {
    button.classList.add(String(styles.paid));
    button.append(text(styles.label, only.paid_label));
  } else if (only) button.append(text(styles.name, only.name));
  item.className = String(styles.item);
  item.append(button);
  return { mark, label, item, button };
}

const shape = ({ count }: Mark): HTMLElement => text(styles.shape, count > 1 ? formatNumber(count) : '');

function text(className: string | undefined, words: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className ?? '';
  element.textContent = words;
  return element;
}
