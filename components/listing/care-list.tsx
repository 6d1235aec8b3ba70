import Link from 'next/link';
import { listing } from '@/content/messages/en/listing';
import { facetsOfParam } from '@/lib/facility/facet-by-param';
import { singleChoices } from '@/lib/facility/single-choices';
import { keepFor } from '@/lib/search/keep-for';
import styles from './care-list.module.css';
import { NotReported } from './not-reported';

/** Levels of care that were reported, each with what it means, and those of which nothing is known. */
export function CareList({ care, forSomeoneElse }: { care: readonly string[]; forSomeoneElse?: boolean }) {
  const choices = facetsOfParam('care').flatMap(singleChoices);
  const reported = choices.filter(({ slug }) => care.includes(slug));
  const silent = choices.filter(({ slug }) => !care.includes(slug));
  return (
    <section>
      <h2>{listing.care}</h2>
      {reported.length === 0 ? <p>{listing.noneReported}</p> : null}
      <ul className={`bare ${styles.list}`}>
        {reported.map(({ slug, label, note }) => (
          <li key={slug}>
            <Link href={keepFor(`/levels-of-care/${slug}`, forSomeoneElse)} prefetch={false}>
              {label}
            </Link>
            {note ? <p className={styles.note}>{note}</p> : null}
          </li>
        ))}
      </ul>
      <NotReported labels={silent.map(({ label }) => label)} />
    </section>
  );
}
