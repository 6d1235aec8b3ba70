import Link from 'next/link';
import { buttonClass } from '@/components/ui/button-class';
import { Icon } from '@/components/ui/icon';
import { search } from '@/content/messages/en/search';
import { DEFAULT_RADIUS_MILES } from '@/lib/search/clean/clean-radius';
import type { FoundAnswer } from '@/lib/search/search-answer';
import type { ChosenChoice } from '../chosen-choices';
import { searchHref } from '../search-href';
import styles from './chosen-filters.module.css';

type ChosenFiltersProps = { answer: FoundAnswer; chosen: readonly ChosenChoice[] };

/** A search that leaves its part of the map is one around its place again. */
const WHOLE_MAP = { bbox: null, radius: DEFAULT_RADIUS_MILES };

const RemoveLink = ({ label, href }: { label: string; href: string }) => (
  <Link
    className={styles.chip}
    href={href}
    aria-label={search.filters.remove(label)}
    scroll={false}
    prefetch={false}
  >
    {label}
    <Icon name="close" size={16} />
  </Link>
);

/** Each chosen filter as a link that removes it; and, for whoever has no insurance, the way there in one tap. */
export function ChosenFilters({ answer: { request, counts }, chosen }: ChosenFiltersProps) {
  const asksCannotPay = request.chosen.payment?.length ? 0 : (counts.payment?.['cannot-pay'] ?? 0);
  return (
    <>
      {request.bbox !== null || chosen.length > 0 ? (
        <ul className={`bare ${styles.list}`} aria-label={search.filters.chosen}>
          {request.bbox === null ? null : (
            <li>
              <RemoveLink label={search.filters.thisPart} href={searchHref(request, WHOLE_MAP)} />
            </li>
          )}
          {chosen.map(({ facet, choice, without }) => (
            <li key={`${facet.id} ${choice.slug}`}>
              <RemoveLink label={choice.label} href={searchHref(request, { chosen: without })} />
            </li>
          ))}
          {chosen.length === 0 ? null : (
            <li>
              <Link
                className={buttonClass('plain')}
                href={searchHref(request, { chosen: {} })}
                scroll={false}
                prefetch={false}
              >
                {search.filters.clear}
              </Link>
            </li>
          )}
        </ul>
      ) : null}
      {asksCannotPay > 0 ? (
        <Link
          className={styles.offer}
          href={searchHref(request, { chosen: { ...request.chosen, payment: ['cannot-pay'] } })}
          scroll={false}
          prefetch={false}
        >
          {search.filters.cannotPay(asksCannotPay)}
        </Link>
      ) : null}
    </>
  );
}
