import clsx from 'clsx';
import styles from './button.module.css';

export type ButtonLook = 'primary' | 'quiet' | 'plain';

/** Class names for a `<button>`, or for a link that looks like one. */
export const buttonClass = (look: ButtonLook = 'quiet', options: { wide?: boolean } = {}): string =>
  clsx(
    styles.button,
    look === 'primary' && styles.primary,
    look === 'plain' && styles.plain,
    options.wide && styles.wide,
  );
