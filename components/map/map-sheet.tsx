import { type ReactNode, type SyntheticEvent, useLayoutEffect, useRef } from 'react';
import { buttonClass } from '@/components/ui/button-class';
import { Icon } from '@/components/ui/icon';
import { map as words } from '@/content/messages/en/map';
import styles from './map-place.module.css';

/** The map over the whole of a narrow screen. Escape, the browser's Back and its own button lead back to the list. */
export function MapSheet({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed while it is still in the page, it gives the focus back to the button that opened it.
  useLayoutEffect(() => {
    const sheet = dialog.current;
    sheet?.showModal();
    return () => sheet?.close();
  }, []);

  function onCancel(event: SyntheticEvent) {
    event.preventDefault();
    onClose();
  }

  return (
    <dialog ref={dialog} className={styles.sheet} aria-label={words.title} onCancel={onCancel}>
      <button type="button" className={`${buttonClass()} ${styles.close}`} onClick={onClose}>
        <Icon name="close" />
        {words.close}
      </button>
      {children}
    </dialog>
  );
}
