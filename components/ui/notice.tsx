import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './notice.module.css';

type NoticeProps = { title?: string; className?: string; children: ReactNode };

/** Something the reader should know about this page. Never for advertising, never for an emergency. */
export function Notice({ title, className, children }: NoticeProps) {
  return (
    <div className={clsx(styles.notice, className)}>
      {title ? <p className={styles.title}>{title}</p> : null}
      {children}
    </div>
  );
}
