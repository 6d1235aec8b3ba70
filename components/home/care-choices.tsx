import Link from 'next/link';
import { Icon } from '@/components/ui/icon';
import { careInPlainWords } from '@/content/messages/en/home';
import styles from './care-choices.module.css';

/** Levels of care as large links, each in words that need no knowledge of the system. */
export function CareChoices() {
  return (
    <ul className={`bare ${styles.list}`}>
      {careInPlainWords.map(({ slug, title, text }) => (
        <li key={slug}>
          <Link className={styles.choice} href={`/levels-of-care/${slug}`} prefetch={false}>
            <span className={styles.words}>
              <span className={styles.title}>{title}</span>
              <span className={styles.text}>{text}</span>
            </span>
            <Icon name="chevron" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
