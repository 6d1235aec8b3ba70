import { guides } from '@/content/messages/en/guides';
import type { GuideText } from '@/lib/guides/guide-text';
import styles from './guide-contents.module.css';

/** A guide's headings as links: beside the text where there is room; on a phone above it, folded, so that the text begins sooner. */
export const GuideContents = ({ headings }: Pick<GuideText, 'headings'>) => (
  <nav className={`no-print ${styles.contents}`} aria-label={guides.contents}>
    <h2>{guides.contents}</h2>
    <details>
      <summary>{guides.contents}</summary>
      <ul className="bare">
        {headings.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
        <li>
          <a href="#sources">{guides.sources}</a>
        </li>
      </ul>
    </details>
  </nav>
);
