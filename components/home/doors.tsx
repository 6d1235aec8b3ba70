import Link from 'next/link';
import { help } from '@/content/messages/en/help';
import { home } from '@/content/messages/en/home';
import styles from './doors.module.css';
import { SearchBox } from './search-box';

const { search, others, emergency } = home.doors;

/** Four ways in, by what a person knows: a place, nothing yet, someone else's trouble, or that there is no time. */
export const Doors = () => (
  <div className={styles.doors}>
    <section className={styles.search} aria-labelledby="search-near">
      <h2 id="search-near">{search}</h2>
      <SearchBox />
    </section>
    <ul className={`bare ${styles.others}`}>
      {others.map(({ href, title, text }) => (
        <li key={href}>
          <Link className={styles.door} href={href} prefetch={false}>
            <span className={styles.title}>{title}</span>
            <span className={styles.text}>{text}</span>
          </Link>
        </li>
      ))}
      <li>
        {/* A plain link: the page behind it opens without the router, and without a network. */}
        <a className={`${styles.door} ${styles.emergency}`} href={help.path}>
          <span className={styles.title}>{emergency.title}</span>
          <span className={styles.text}>{emergency.text}</span>
        </a>
      </li>
    </ul>
  </div>
);
