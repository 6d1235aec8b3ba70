import { about } from '@/content/messages/en/about';
import { asOfDate } from '@/content/messages/en/as-of';
import { guides } from '@/content/messages/en/guides';
import type { Guide } from '@/lib/guides/guide';
import styles from './guide-history.module.css';

const WAYS = [
  { href: '/about/editorial-policy', label: about.links.editorial },
  { href: '/about/research-policy', label: about.links.research },
  { href: '/about/corrections', label: guides.wrong },
];

/** What was changed in a guide and when, and where to read how guides are made. */
export const GuideHistory = ({ history }: Pick<Guide, 'history'>) => (
  <section aria-labelledby="history">
    <h2 id="history">{guides.history}</h2>
    <ul>
      {history.map(({ date, change }) => (
        <li key={`${date} ${change}`}>{guides.change({ date: asOfDate(date), change })}</li>
      ))}
    </ul>
    <p className="quiet">{guides.notAdvice}</p>
    <ul className={`bare no-print ${styles.ways}`}>
      {WAYS.map(({ href, label }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  </section>
);
