import type { ExplainedFilter } from '@/lib/finder/explain';
import styles from './finder.module.css';
import { ReasonLine } from './reason-line';

type FilterBoxProps = { filter: ExplainedFilter; labels: Readonly<Record<string, string>> };

/** A filter of the search that is made: a box to untick, or to tick, with why it is there. */
export function FilterBox({ filter: { param, value, on, reasons }, labels }: FilterBoxProps) {
  const id = `${param}-${value.replaceAll(',', '-')}`;
  return (
    <div className={styles.filter}>
      <label className={styles.choice}>
        <input
          type="checkbox"
          name={param}
          value={value}
          defaultChecked={on}
          aria-describedby={reasons.map((reason) => `${id}-${reason.id}`).join(' ')}
        />
        <strong>{labels[`${param}=${value}`]}</strong>
      </label>
      {reasons.map((reason) => (
        <ReasonLine key={reason.id} reason={reason} id={`${id}-${reason.id}`} />
      ))}
    </div>
  );
}
