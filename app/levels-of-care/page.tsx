import type { Metadata } from 'next';
import { CareLevelList } from '@/components/listing/care-level-list';
import styles from '@/components/ui/text-page.module.css';
import { levels } from '@/content/messages/en/levels-of-care';
import { careApproach, setting } from '@/lib/facility/facets/care';
import { readCareTotals } from '@/lib/facility/read-care-totals';
import { cleanFor } from '@/lib/search/clean/clean-for';
import type { RawParams } from '@/lib/search/clean/raw-params';
import { database } from '@/lib/site/database';

export const metadata: Metadata = {
  title: levels.indexTitle,
  description: levels.lead,
  alternates: { canonical: '/levels-of-care' },
};

type Props = { searchParams: Promise<RawParams> };

export default async function Page({ searchParams }: Props) {
  const forSomeoneElse = cleanFor(await searchParams);
  const totals = await readCareTotals(database());
  return (
    <div className={`page ${styles.page}`}>
      <h1>{levels.title}</h1>
      <p className={styles.lead}>{levels.lead}</p>
      <section>
        <h2>{levels.settings}</h2>
        <CareLevelList choices={setting.choices} totals={totals} forSomeoneElse={forSomeoneElse} />
      </section>
      <section>
        <h2>{levels.approaches}</h2>
        <CareLevelList choices={careApproach.choices} totals={totals} forSomeoneElse={forSomeoneElse} />
      </section>
    </div>
  );
}
