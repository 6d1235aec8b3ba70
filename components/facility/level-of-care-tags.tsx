import { care } from '@/content/messages/en/care';
import styles from './level-of-care-tags.module.css';

/** Levels of care by their labels, in the order they are declared. */
export function LevelOfCareTags({ labels }: { labels: readonly string[] }) {
  if (labels.length === 0) return <p className="quiet small">{care.notReported}</p>;
  return (
    <ul className={`bare ${styles.tags}`} aria-label={care.label}>
      {labels.map((label) => (
        <li key={label} className={styles.tag}>
          {label}
        </li>
      ))}
    </ul>
  );
}
