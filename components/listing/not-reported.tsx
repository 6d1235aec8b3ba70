import { listing } from '@/content/messages/en/listing';
import styles from './not-reported.module.css';

/** What the sources say nothing about, told apart from "no". Nothing where all was reported. */
export function NotReported({ labels }: { labels: readonly string[] }) {
  if (labels.length === 0) return null;
  return (
    <div className={styles.silent}>
      <p>
        <strong>{listing.notReportedList}:</strong> {labels.join(' · ')}
      </p>
      <p>{listing.notReportedMeans}</p>
    </div>
  );
}
