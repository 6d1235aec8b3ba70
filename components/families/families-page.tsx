import Link from 'next/link';
import { ToRead } from '@/components/guides/to-read';
import { DangerLines } from '@/components/help/danger-lines';
import { Card } from '@/components/ui/card';
import text from '@/components/ui/text-page.module.css';
import { families } from '@/content/messages/en/families';
import { help } from '@/content/messages/en/help';
import type { PublicHelpline } from '@/lib/call/helplines/helpline';
import { FactList } from './fact-list';
import styles from './families-page.module.css';
import { OwnHelp } from './own-help';

type FamiliesPageProps = { helplines: readonly PublicHelpline[] };

/** For those who look for another person: where to begin, the talk, what to leave, their own help, and what the law lets them know. */
export function FamiliesPage({ helplines }: FamiliesPageProps) {
  const { talk, avoid, helps, told } = families;
  return (
    <div className={`page ${text.page} ${styles.page}`}>
      <h1>{families.title}</h1>
      <p className={text.lead}>{families.lead}</p>
      <section aria-labelledby="danger">
        <h2 id="danger">{families.danger}</h2>
        <DangerLines helplines={helplines} />
        {/* A plain link: that page has to open without the router. */}
        <a className={styles.steps} href={help.path}>
          {families.dangerLink}
        </a>
      </section>
      <Doors />
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
      <ToRead {...families.read} forSomeoneElse />
    </div>
  );
}

const Doors = () => (
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
);
