import { REASONS } from '@/content/finder/reasons';
import { finderResult } from '@/content/messages/en/finder-result';
import type { Reason } from '@/lib/finder/explain';
import styles from './finder.module.css';

/** Why, in words, and where that is from. */
export const ReasonLine = ({ reason: { id, source }, id: elementId }: { reason: Reason; id?: string }) => (
  <p className={styles.reason}>
    <span id={elementId}>{REASONS[id]}</span>{' '}
    <a href={source.url} rel="noreferrer">
      {finderResult.source(source)}
    </a>
  </p>
);
