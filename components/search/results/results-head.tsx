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
  const { request, place } = answer;
  const chosen = chosenChoices(request.chosen);
  const isPoint = place !== null && !isArea(place);
  return (
    <header className={styles.head}>
      <h1 id="results">
        {foundPlaces(words)} <span className={styles.with}>{foundWith(words)}</span>
      </h1>
      <p className={styles.order}>
        {isPoint ? `${search.miles(request.radius)}. ` : ''}
        {orderOf(answer)}
        {place === null ? ` ${search.addPlace}` : ''}
      </p>
      <p role="status" className="visually-hidden">
        {`${foundPlaces(words)} ${foundWith(words)}`.trim()}
      </p>
      <div className={styles.tools}>
        <button type="button" className={`${buttonClass()} ${styles.open}`} popoverTarget={FILTERS_ID}>
          <Icon name="filter" />
          {search.filters.open(chosen.length)}
        </button>
        <ChosenFilters answer={answer} chosen={chosen} />
      </div>
    </header>
  );
}

function orderOf({ request, place }: FoundAnswer): string {
  if (request.q !== null) return search.order.byWords;
  return place === null || isArea(place) ? search.order.byName : search.order.nearest;
}
