import Link from 'next/link';
import { buttonClass } from '@/components/ui/button-class';
import { search } from '@/content/messages/en/search';
import { FACETS } from '@/lib/facility/facets';
import type { FoundAnswer } from '@/lib/search/search-answer';
import { searchHref } from '../search-href';
import { ALL_FILTERS } from './all-filters';
import styles from './filters.module.css';
import { MoreGroup } from './more-group';

const MORE = FACETS.filter(({ shown }) => shown === 'more');

/**
 * The rarer two hundred choices. They are sent only when asked for, since they weigh as much as the rest of the page; a group
 * in which something is chosen is always there.
 */
export function MoreFilters({ answer, all }: { answer: FoundAnswer; all: boolean }) {
  const { counts, request } = answer;
  const chosenOf = (facetId: string) => request.chosen[facetId] ?? [];
  const groups = all ? MORE : MORE.filter(({ id }) => chosenOf(id).length > 0);
  return (
    <div className={styles.more}>
      {groups.map((facet) => (
        <MoreGroup key={facet.id} facet={facet} counts={counts[facet.id] ?? {}} chosen={chosenOf(facet.id)} />
      ))}
      {all ? <input type="hidden" name={ALL_FILTERS.name} value={ALL_FILTERS.value} /> : null}
      <Link
        className={buttonClass('quiet', { wide: true })}
        href={searchHref(request, {}, all ? [] : [ALL_FILTERS])}
        scroll={false}
        prefetch={false}
      >
        {all ? search.filters.fewer : search.filters.more}
      </Link>
    </div>
  );
}
