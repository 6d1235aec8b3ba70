import { guides } from '@/content/messages/en/guides';
import type { GuideText } from '@/lib/guides/guide-text';
import styles from './guide-contents.module.css';

/** A guide's headings as links: beside the text where there is room, above it on a phone. */
export const GuideContents = ({ headings }: Pick<GuideText, 'headings'>) => (
  <nav className={`no-print ${styles.contents}`} aria-labelledby="contents">
    <h2 id="contents">{guides.contents}</h2>
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
  </nav>
);
