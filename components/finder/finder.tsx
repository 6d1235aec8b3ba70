'use client';

import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button-class';
import { finder } from '@/content/messages/en/finder';
import { type Answers, NO_ANSWERS } from '@/lib/finder/answers';
import { explain } from '@/lib/finder/explain';
import { withFor } from '@/lib/search/with-for';
import styles from './finder.module.css';
import { Questions } from './questions';
import { RESULT_ID, Result } from './result';
import { useFinder } from './use-finder';

type FinderProps = {
  /** What a browser without script has sent, or null: the questions are then still to be answered. */
  posted: Answers | null;
  forSomeoneElse: boolean;
  /** What the search calls each filter, by "param=value". */
  labels: Readonly<Record<string, string>>;
  emergency: ReactNode;
};

/**
 * The questions and what comes of them. With script nothing is sent: the answers are read from the form, the rules are applied
 * here, and both are gone with the page. A result follows what is answered later. Without script the form is posted, and the server renders the same component.
 */
export function Finder({ posted, forSomeoneElse, labels, emergency }: FinderProps) {
  const { form, heading, result, seen, onChange, onSubmit } = useFinder(posted, forSomeoneElse);
  return (
    <>
      {result.answers ? (
        <Result
          key={result.times}
          explanation={explain(result.answers)}
          labels={labels}
          emergency={emergency}
          heading={heading}
        />
      ) : null}
      <form
        ref={form}
        className={styles.form}
        action={`${finder.path}#${RESULT_ID}`}
        method="post"
        autoComplete="off"
        aria-label={finder.questions}
        onChange={onChange}
        onSubmit={onSubmit}
        data-early-submit
      >
        <p role="alert" className="visually-hidden">
          {seen.danger ? finder.dangerSeen : ''}
        </p>
        <Questions answers={posted ?? NO_ANSWERS} forSomeoneElse={seen.someoneElse} emergency={emergency} />
        <div className={styles.submit}>
          <button type="submit" className={buttonClass('primary', { beside: 'large-field' })}>
            {finder.show}
          </button>
          {/* A whole new page: nothing of this one is left. */}
          <a href={withFor(finder.path, seen.someoneElse)} className={buttonClass('plain')}>
            {finder.clear}
          </a>
        </div>
      </form>
    </>
  );
}
