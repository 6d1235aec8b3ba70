import type { ReactNode } from 'react';
import styles from './notice.module.css';

type NoticeProps = { title?: string; children: ReactNode };

/** Something the reader should know about this page. Never for advertising, never for an emergency. */
export function Notice({ title, children }: NoticeProps) {
  return (
    <div className={styles.notice}>
      {title ? <p className={styles.title}>{title}</p> : null}
      {children}
    </div>
  );
}
