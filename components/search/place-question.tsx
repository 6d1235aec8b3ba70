import { StateLinks } from '@/components/home/state-links';
import { noResults } from '@/content/messages/en/no-results';
import type { SearchAnswer } from '@/lib/search/search-answer';
import { AskAPerson } from './ask-a-person';
import { PlaceChoices } from './place-choices';
import styles from './place-question.module.css';
import { ProblemsNotice } from './problems-notice';

type Asking = Exclude<SearchAnswer, { status: 'found' }>;

/** When the place could be several, or none that we know: a question, never a guess and never a dead end. */
export function PlaceQuestion({ answer }: { answer: Asking }) {
  const typed = answer.request.near ?? '';
  const isAmbiguous = answer.status === 'ambiguous-place';
  const places = isAmbiguous ? answer.choices : answer.near;
  return (
    <div className={styles.question}>
      <h1>{isAmbiguous ? noResults.ambiguous.title({ typed }) : noResults.unknown.title({ typed })}</h1>
      <ProblemsNotice problems={answer.problems} />
      {isAmbiguous ? <p>{noResults.ambiguous.text}</p> : <p>{noResults.unknown.tips}</p>}
      {!isAmbiguous && places.length > 0 ? (
        <h2>{noResults.unknown.near({ places: places.length })}</h2>
      ) : null}
      {places.length > 0 ? <PlaceChoices request={answer.request} places={places} /> : null}
      {isAmbiguous ? null : (
        <>
          <h2>{noResults.unknown.states}</h2>
          <StateLinks />
          <AskAPerson />
        </>
      )}
    </div>
  );
}
