import Link from 'next/link';
import { CallableLine } from '@/components/facility/callable-line';
import type { ProgramsInCity } from '@/lib/otp/programs-in-state';
import styles from './program-list.module.css';

type ProgramListProps = { shown: readonly ProgramsInCity[]; stateSlug: string };

/** The anchor of a city's programs. */
export const cityAnchor = (slug: string): string => `in-${slug}`;

/** Programs under the name of their city, each ready to be called. */
export function ProgramList({ shown, stateSlug }: ProgramListProps) {
  return shown.map(({ city, slug, programs }) => (
    <section key={slug} aria-labelledby={cityAnchor(slug)} className={styles.city}>
      <h3 id={cityAnchor(slug)}>
        {slug ? (
          <Link href={`/places/${stateSlug}/${slug}`} prefetch={false}>
            {city}
          </Link>
        ) : (
          city
        )}
      </h3>
      <ul className="bare">
        {programs.map(({ facility, disclosure }) => (
          <li key={facility.id}>
            <CallableLine facility={facility} disclosure={disclosure} details={[facility.address.street]} />
          </li>
        ))}
      </ul>
    </section>
  ));
}
