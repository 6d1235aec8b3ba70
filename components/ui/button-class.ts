import clsx from 'clsx';
import styles from './button.module.css';

export type ButtonLook = 'primary' | 'quiet' | 'plain';

type ButtonOptions = {
  wide?: boolean;
  /** As high as the field that it stands beside. */
  beside?: 'field' | 'large-field';
};

/**
 * Class names for a `<button>`, or for a link that looks like one. All looks are here: a class beside these may place the
 * button, but two modules that set the same property would leave it to the order in which styles load.
 */
export const buttonClass = (look: ButtonLook = 'quiet', options: ButtonOptions = {}): string =>
  clsx(
    styles.button,
    look === 'primary' && styles.primary,
    look === 'plain' && styles.plain,
    options.wide && styles.wide,
    options.beside === 'field' && styles.besideField,
    options.beside === 'large-field' && styles.besideLargeField,
  );
