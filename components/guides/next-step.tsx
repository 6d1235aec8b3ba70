import Link from 'next/link';
import { guides } from '@/content/messages/en/guides';
import { help } from '@/content/messages/en/help';
import { keepFor } from '@/lib/search/keep-for';
import styles from './next-step.module.css';

const { next } = guides;

const WAYS = [
  { href: '/search', title: next.search, text: next.searchText },
  { href: '/find', title: next.find, text: next.findText },
  { href: help.path, title: next.emergency, text: next.emergencyText },
];

/** Where to go from a text: nobody is left at its end without something to do. */
export const NextStep = ({ forSomeoneElse }: { forSomeoneElse?: boolean }) => (
  <section className={`no-print ${styles.next}`} aria-labelledby="next">
    <h2 id="next">{next.title}</h2>
    <ul className={`bare ${styles.list}`}>
      {WAYS.map(({ href, title, text }) => (
        <li key={href}>
          <Link href={keepFor(href, forSomeoneElse)} prefetch={false}>
            {title}
          </Link>
          <span className="quiet">{text}</span>
        </li>
      ))}
    </ul>
  </section>
);
