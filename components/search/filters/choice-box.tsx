import type { FacetChoice } from '@/lib/facility/facet';
import styles from './filters.module.css';

type ChoiceBoxProps = { param: string; choice: FacetChoice; count: number; chosen: boolean };

/** One thing to ask for, and how many places one would get. A zero stays visible and can be chosen. */
export function ChoiceBox({ param, choice, count, chosen }: ChoiceBoxProps) {
  return (
    <label className={count === 0 ? styles.none : undefined}>
      <input type="checkbox" name={param} value={choice.slug} defaultChecked={chosen} />
      <span>
        {choice.label}
        {choice.note ? <small>{choice.note}</small> : null}
      </span>
      <b>{count.toLocaleString('en-US')}</b>
    </label>
  );
}
