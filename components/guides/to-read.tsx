import Link from 'next/link';
import type { ReactNode } from 'react';
import { type Guide, guidePath } from '@/lib/guides/guide';
import { keepFor } from '@/lib/search/keep-for';
import styles from './to-read.module.css';

type ToReadProps = {
  heading: string;
  /** One below the heading that it stands under. */
  level?: 2 | 3;
  guides: readonly Pick<Guide, 'slug' | 'title'>[];
  forSomeoneElse: boolean;
  /** What comes before the guides, as items of the list. */
  children?: ReactNode;
};

/** Guides to read next. On paper they would be words that lead nowhere. */
export function ToRead({ heading, level = 2, guides, forSomeoneElse, children }: ToReadProps) {
  const Heading = `h${level}` as const;
  return (
    <section className="no-print" aria-labelledby="to-read">
      <Heading id="to-read">{heading}</Heading>
      <ul className={`bare ${styles.list}`}>
        {children}
        {guides.map(({ slug, title }) => (
          <li key={slug}>
            <Link href={keepFor(guidePath(slug), forSomeoneElse)} prefetch={false}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
