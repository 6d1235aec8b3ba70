import type { Metadata } from 'next';
import { CareLevelList } from '@/components/listing/care-level-list';
import styles from '@/components/ui/text-page.module.css';
import { levels } from '@/content/messages/en/levels-of-care';
import { careApproach, setting } from '@/lib/facility/facets/care';
import { readCareTotals } from '@/lib/facility/read-care-totals';
import { database } from '@/lib/site/database';

export const metadata: Metadata = {
  title: levels.indexTitle,
  description: levels.lead,
  alternates: { canonical: '/levels-of-care' },
};

export default async function Page() {
  const totals = await readCareTotals(database());
  return (
    <div className={`page ${styles.page}`}>
      <h1>{levels.title}</h1>
      <p className={styles.lead}>{levels.lead}</p>
      <section>
        <h2>{levels.settings}</h2>
        <CareLevelList choices={setting.choices} totals={totals} />
      </section>
      <section>
        <h2>{levels.approaches}</h2>
        <CareLevelList choices={careApproach.choices} totals={totals} />
      </section>
    </div>
  );
}
