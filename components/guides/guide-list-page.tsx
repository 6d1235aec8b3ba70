import Link from 'next/link';
import text from '@/components/ui/text-page.module.css';
import { guides } from '@/content/messages/en/guides';
import type { GuideGroup } from '@/lib/guides/front-matter';
import { type Guide, guidePath } from '@/lib/guides/guide';
import { keepFor } from '@/lib/search/keep-for';
import styles from './guide-list-page.module.css';
import { NextStep } from './next-step';

type GuideListPageProps = {
  groups: readonly { group: GuideGroup; guides: readonly Guide[] }[];
  forSomeoneElse?: boolean;
};

/** All guides under what they are about, each with the first sentence of its summary. */
export const GuideListPage = ({ groups, forSomeoneElse }: GuideListPageProps) => (
  <div className={`page ${text.page}`}>
    <h1>{guides.title}</h1>
    <p className={text.lead}>{guides.lead}</p>
    {groups.map(({ group, guides: listed }) => (
      <section key={group} className={styles.group} aria-labelledby={group}>
        <h2 id={group}>{guides.group(group)}</h2>
        <ul className={`bare ${styles.list}`}>
          {listed.map(({ slug, title, summary }) => (
            <li key={slug}>
              <Link href={keepFor(guidePath(slug), forSomeoneElse)} prefetch={false}>
                {title}
              </Link>
              <p className="quiet">{summary[0]}</p>
            </li>
          ))}
        </ul>
      </section>
    ))}
    <NextStep forSomeoneElse={forSomeoneElse} />
  </div>
);
