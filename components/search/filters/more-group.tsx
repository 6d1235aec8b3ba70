import type { Facet } from '@/lib/facility/facet';
import { ChoiceBox } from './choice-box';
import styles from './filters.module.css';

type MoreGroupProps = {
  facet: Facet;
  counts: Readonly<Record<string, number>>;
  chosen: readonly string[];
};

/** A group behind "more filters": only its name until it is opened, or until something in it is chosen. */
export function MoreGroup({ facet, counts, chosen }: MoreGroupProps) {
  return (
    <details open={chosen.length > 0}>
      <summary>{facet.label}</summary>
      <fieldset className={styles.group}>
        <legend className="visually-hidden">{facet.label}</legend>
        <p className={styles.combines}>{facet.combines}</p>
        {facet.choices.map((choice) => (
          <ChoiceBox
            key={choice.slug}
            param={facet.param}
            choice={choice}
            count={counts[choice.slug] ?? 0}
            chosen={chosen.includes(choice.slug)}
          />
        ))}
      </fieldset>
    </details>
  );
}
