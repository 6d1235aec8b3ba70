import Link from 'next/link';
import { families } from '@/content/messages/en/families';
import { keepFor } from '@/lib/search/keep-for';
import styles from './families-page.module.css';

/** Groups and pages for the one who looks after another. */
export function OwnHelp() {
  const { heading, text, links } = families.own;
  return (
    <section aria-labelledby="own">
      <h2 id="own">{heading}</h2>
      <p>{text}</p>
      <ul className={`bare ${styles.links}`}>
        {links.map(({ href, text: words }) => (
          <li key={href}>
            {href.startsWith('/') ? (
              <Link href={keepFor(href, true)} prefetch={false}>
                {words}
              </Link>
            ) : (
              <a href={href} rel="noreferrer">
                {words}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
