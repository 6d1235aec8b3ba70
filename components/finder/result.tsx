import Link from 'next/link';
import type { ReactNode, RefObject } from 'react';
import { ToRead } from '@/components/guides/to-read';
import { buttonClass } from '@/components/ui/button-class';
import { Card } from '@/components/ui/card';
import { finderResult } from '@/content/messages/en/finder-result';
import { place } from '@/content/messages/en/place';
import type { Explanation } from '@/lib/finder/explain';
import { FOR_PARAM, SOMEONE_ELSE } from '@/lib/search/clean/clean-for';
import { FilterBox } from './filter-box';
import styles from './finder.module.css';
import { RadiusField } from './radius-field';
import { ReasonLine } from './reason-line';

export const RESULT_ID = 'result';

type ResultProps = {
  explanation: Explanation;
  labels: Readonly<Record<string, string>>;
  emergency: ReactNode;
  /** Takes the focus when the result is there. */
  heading: RefObject<HTMLHeadingElement | null>;
};

/** Help first where there is danger; then the search as an ordinary form, each filter with its reason and its box. */
export function Result({ explanation, labels, emergency, heading }: ResultProps) {
  const { danger, filters, notes } = explanation;
  const on = filters.filter((filter) => filter.on);
  const isDanger = danger.length > 0;
  const title = finderResult.title(on.length);
  return (
    <section id={RESULT_ID} className={styles.result} aria-labelledby="result-heading">
      {isDanger ? (
        <>
          <h2 id="result-heading" ref={heading} tabIndex={-1} className={styles.dangerHeading}>
            {finderResult.danger}
          </h2>
          <p>{finderResult.dangerLead}</p>
          {emergency}
          <h2 className={styles.after}>{finderResult.afterDanger}</h2>
        </>
      ) : (
        <h2 id="result-heading" ref={heading} tabIndex={-1}>
          {title}
        </h2>
      )}
      <Card>
        <Search explanation={explanation} labels={labels} />
      </Card>
      {notes.length > 0 ? (
        <section>
          <h3>{finderResult.notes}</h3>
          <ul className={`bare ${styles.notes}`}>
            {notes.map((note) => (
              <li key={note.id}>
                <ReasonLine reason={note} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <GuidesFirst forSomeoneElse={explanation.forSomeoneElse} />
    </section>
  );
}

/** Guides that are worth a look before the first call. */
const GuidesFirst = ({ forSomeoneElse }: Pick<Explanation, 'forSomeoneElse'>) => (
  <ToRead heading={finderResult.read} level={3} guides={finderResult.guides} forSomeoneElse={forSomeoneElse}>
    {forSomeoneElse ? (
      <li>
        <Link href="/families" prefetch={false}>
          {finderResult.families}
        </Link>
      </li>
    ) : null}
  </ToRead>
);

function Search({ explanation, labels }: Pick<ResultProps, 'explanation' | 'labels'>) {
  const { filters, near, radius, forSomeoneElse } = explanation;
  const on = filters.filter((filter) => filter.on);
  const offered = filters.filter((filter) => !filter.on);
  const boxes = (shown: typeof filters) =>
    shown.map((filter) => (
      <FilterBox key={`${filter.param}=${filter.value} ${filter.on}`} filter={filter} labels={labels} />
    ));
  return (
    <form action="/search" method="get" autoComplete="off" className={styles.search}>
      {forSomeoneElse ? <input type="hidden" name={FOR_PARAM} value={SOMEONE_ELSE} /> : null}
      <div className={styles.where}>
        <label className={styles.field}>
          <span>{place.label}</span>
          <input
            key={near}
            name="near"
            type="text"
            defaultValue={near}
            autoCapitalize="words"
            maxLength={100}
          />
        </label>
        <RadiusField
          key={radius.value}
          label={finderResult.radius}
          chosen={radius.value}
          note={finderResult.radiusWhy(radius.why)}
        />
      </div>
      <p>{on.length > 0 ? finderResult.lead : finderResult.nothing}</p>
      {boxes(on)}
      {offered.length > 0 ? <h3>{finderResult.offered}</h3> : null}
      {boxes(offered)}
      <button type="submit" className={buttonClass('primary', { wide: true })}>
        {finderResult.search}
      </button>
      <p className="quiet small">
        {finderResult.fair} {filters.length > 1 ? finderResult.few : null}
      </p>
      <p className="quiet small">{finderResult.kept}</p>
    </form>
  );
}
