import skip from '@/components/site/skip-link.module.css';
import { map } from '@/content/messages/en/map';
import { search } from '@/content/messages/en/search';
import { FACET_PARAMS } from '@/lib/facility/facet-by-param';
import type { SearchAnswer } from '@/lib/search/search-answer';
import { MAP_ID } from '../map/map-id';
import { MapOfAnswer } from '../map/map-of-answer';
import { Filters } from './filters/filters';
import { KeptFields } from './kept-fields';
import { PlaceQuestion } from './place-question';
import { Results } from './results/results';
import { SearchForm } from './search-form';
import styles from './search-page.module.css';
import { WhereBar } from './where-bar';

/** Parameters that the form shows as fields of their own. */
const SHOWN_FIELDS = ['near', 'radius', 'q', ...FACET_PARAMS];

/** The search page for any answer. */
export function SearchView({ answer, allFilters }: { answer: SearchAnswer; allFilters: boolean }) {
  if (answer.status !== 'found')
    return (
      <div className={styles.asking}>
        <SearchForm shown={{ near: answer.request.near ?? '', radius: String(answer.request.radius) }}>
          <WhereBar where={answer.request.near ?? ''} />
          <KeptFields request={answer.request} except={['near']} />
        </SearchForm>
        <div className={styles.results}>
          <PlaceQuestion answer={answer} />
        </div>
      </div>
    );
  const where = answer.place?.label ?? answer.request.near ?? '';
  return (
    <div className={styles.layout}>
      <SearchForm shown={{ near: where, radius: String(answer.request.radius) }}>
        <a className={skip.skip} href="#results">
          {search.skipFilters}
        </a>
        <a className={`${skip.skip} ${styles.toMap} needs-script`} href={`#${MAP_ID}`}>
          {map.goTo}
        </a>
        <WhereBar where={where} />
        <KeptFields request={answer.request} except={SHOWN_FIELDS} />
        <Filters answer={answer} all={allFilters} />
      </SearchForm>
      <div className={styles.results}>
        <Results answer={answer} />
      </div>
      <MapOfAnswer answer={answer} />
    </div>
  );
}
