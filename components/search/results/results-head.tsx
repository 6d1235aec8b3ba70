import Link from 'next/link';
import { StateNote } from '@/components/disclosure/state-note';
import { MapButton } from '@/components/map/map-button';
import { buttonClass } from '@/components/ui/button-class';
import { Icon } from '@/components/ui/icon';
import { search } from '@/content/messages/en/search';
import { foundPlaces, foundWith } from '@/content/messages/en/search-words';
import { isArea } from '@/lib/place/place';
import type { FoundAnswer } from '@/lib/search/search-answer';
import { chosenChoices } from '../chosen-choices';
import { FILTERS_ID } from '../filters/filters';
import { foundWords } from '../found-words';
import { ChosenFilters } from './chosen-filters';
import styles from './results-head.module.css';

/** What was found, in words; how it is ordered; and what is chosen. */
export function ResultsHead({ answer }: { answer: FoundAnswer }) {
  const words = foundWords(answer);
  const chosen = chosenChoices(answer.request.chosen);
  return (
    <header className={styles.head}>
      <h1 id="results" tabIndex={-1}>
        {foundPlaces(words)} <span className={styles.with}>{foundWith(words)}</span>
      </h1>
      {answer.total > 0 ? (
        <p className={styles.order}>
          {order(answer)}{' '}
          <Link className="no-print" href="/how-results-are-ordered" prefetch={false}>
            {search.whyOrder}
          </Link>
        </p>
      ) : null}
      <p role="status" className="visually-hidden">
        {`${foundPlaces(words)} ${foundWith(words)}`.trim()}
      </p>
      <div className={styles.tools}>
        <button type="button" className={`${buttonClass()} ${styles.open}`} popoverTarget={FILTERS_ID}>
          <Icon name="filter" />
          {search.filters.open(chosen.length)}
        </button>
        <MapButton className={styles.map} />
        <ChosenFilters answer={answer} chosen={chosen} />
      </div>
      <StateNote state={answer.place?.state ?? null} />
    </header>
  );
}

/** How far, in which order, and what would make it more useful. */
function order({ request, place }: FoundAnswer): string {
  const isPoint = place !== null && !isArea(place);
  const inPart = request.bbox !== null;
  const nearest =
    inPart && place
      ? search.order.nearestTo(place.kind === 'coordinates' ? null : place.label)
      : search.order.nearest;
  const sentences = [
    isPoint && !(inPart && request.radius === 'any') && `${search.miles(request.radius)}.`,
    request.q !== null ? search.order.byWords : isPoint ? nearest : search.order.byName,
    place === null && search.addPlace,
  ];
  return sentences.filter(Boolean).join(' ');
}
