import { buttonClass } from '@/components/ui/button-class';
import { Icon } from '@/components/ui/icon';
import { search } from '@/content/messages/en/search';
import { FACETS } from '@/lib/facility/facets';
import type { FoundAnswer } from '@/lib/search/search-answer';
import { DistanceAndWords } from './distance-and-words';
import { FacetGroup } from './facet-group';
import styles from './filters.module.css';
import { MoreFilters } from './more-filters';

/** What a button that opens the filters points at. */
export const FILTERS_ID = 'filters';

const FIRST = FACETS.filter(({ shown }) => shown === 'first');

/**
 * All filters: a column beside the list on a wide screen, a sheet over it on a phone. The sheet is the browser's own popover,
 * so it opens, closes, traps nothing and needs no script; a browser without popovers shows the column.
 */
export function Filters({ answer, all }: { answer: FoundAnswer; all: boolean }) {
  const { counts, request, total } = answer;
  const chosenOf = (facetId: string) => request.chosen[facetId] ?? [];
  return (
    <div id={FILTERS_ID} popover="auto" className={styles.sheet}>
      <div className={styles.head}>
        <h2>{search.filters.title}</h2>
        <button
          type="button"
          className={`${buttonClass('plain')} ${styles.close}`}
          popoverTarget={FILTERS_ID}
          popoverTargetAction="hide"
          aria-label={search.filters.close}
        >
          <Icon name="close" />
        </button>
      </div>
      <DistanceAndWords answer={answer} />
      <p className={styles.explain}>{search.filters.counts}</p>
      {FIRST.map((facet) => (
        <FacetGroup
          key={facet.id}
          facet={facet}
          counts={counts[facet.id] ?? {}}
          chosen={chosenOf(facet.id)}
        />
      ))}
      <MoreFilters answer={answer} all={all} />
      <div className={styles.apply}>
        <button type="submit" className={buttonClass('primary', { wide: true })}>
          <span className="without-script">{search.filters.apply}</span>
          <span className="needs-script">{search.filters.show(total)}</span>
        </button>
      </div>
    </div>
  );
}
