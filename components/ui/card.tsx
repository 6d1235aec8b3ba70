import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './card.module.css';

type CardProps = { as?: 'div' | 'article' | 'section' | 'li'; className?: string; children: ReactNode };

/** A raised sheet that holds one thing. */
export function Card({ as: Element = 'div', className, children }: CardProps) {
  return <Element className={clsx(styles.card, className)}>{children}</Element>;
}
