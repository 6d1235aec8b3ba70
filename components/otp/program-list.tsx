import Link from 'next/link';
import { CallableLine } from '@/components/facility/callable-line';
import type { ProgramsInCity } from '@/lib/otp/programs-in-state';
import { keepFor } from '@/lib/search/keep-for';
import styles from './program-list.module.css';

type ProgramListProps = {
  shown: readonly ProgramsInCity[];
  stateSlug: string;
  forSomeoneElse?: boolean;
};

/** The anchor of a city's programs. */
export const cityAnchor = (slug: string): string => `in-${slug}`;

/** Programs under the name of their city, each ready to be called. */
export function ProgramList({ shown, stateSlug, forSomeoneElse }: ProgramListProps) {
  return shown.map(({ city, slug, programs }) => (
    <section key={slug} aria-labelledby={cityAnchor(slug)} className={styles.city}>
      <h3 id={cityAnchor(slug)}>
        {slug ? (
          <Link href={keepFor(`/places/${stateSlug}/${slug}`, forSomeoneElse)} prefetch={false}>
            {city}
          </Link>
        ) : (
          city
        )}
      </h3>
      <ul className="bare">
        {programs.map(({ facility, disclosure }) => (
          <li key={facility.id}>
            <CallableLine
              facility={facility}
              disclosure={disclosure}
              details={[facility.address.street]}
              forSomeoneElse={forSomeoneElse}
            />
          </li>
        ))}
      </ul>
    </section>
  ));
}
