import Link from 'next/link';
import { Card } from '@/components/ui/card';
import text from '@/components/ui/text-page.module.css';
import { families } from '@/content/messages/en/families';
import { help } from '@/content/messages/en/help';
import { keepFor } from '@/lib/search/keep-for';
import { FactList } from './fact-list';
import styles from './families-page.module.css';
import { OwnHelp } from './own-help';

/** For those who look for another person: where to begin, the talk, what to leave, their own help, and what the law lets them know. */
export function FamiliesPage() {
  const { talk, avoid, helps, told, read } = families;
  return (
    <div className={`page ${text.page} ${styles.page}`}>
      <h1>{families.title}</h1>
      <p className={text.lead}>{families.lead}</p>
      <p className={styles.danger}>
        <strong>{families.danger}</strong>
        {/* A plain link: that page has to open without the router. */}
        <a href={help.path}>{families.dangerLink}</a>
      </p>
      <section aria-labelledby="begin">
        <h2 id="begin">{families.begin}</h2>
        <ul className={`bare ${styles.doors}`}>
          {families.doors.map((door) => (
            <Card key={door.href} as="li">
              <Link href={door.href} prefetch={false}>
                {door.title}
              </Link>
              <p>{door.text}</p>
            </Card>
          ))}
        </ul>
      </section>
      {[talk, avoid, helps].map(({ heading, facts }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <FactList facts={facts} />
        </section>
      ))}
      <OwnHelp />
      <section aria-labelledby="told">
        <h2 id="told">{told.heading}</h2>
        <p className="quiet">{told.lead}</p>
        <FactList facts={told.facts} />
      </section>
      <section>
        <h2>{read.heading}</h2>
        <ul className={`bare ${styles.read}`}>
          {read.guides.map(({ slug, title }) => (
            <li key={slug}>
              <Link href={keepFor(`/guides/${slug}`, true)} prefetch={false}>
                {title}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
