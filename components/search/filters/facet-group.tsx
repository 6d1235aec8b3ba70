import { search } from '@/content/messages/en/search';
import type { Facet, FacetChoice } from '@/lib/facility/facet';
import { ChoiceBox } from './choice-box';
import styles from './filters.module.css';

/** A longer list than this is folded, so that the next group is still in sight. */
const SHOWN_AT_ONCE = 8;

type FacetGroupProps = {
  facet: Facet;
  counts: Readonly<Record<string, number>>;
  chosen: readonly string[];
};

/** A group of choices, which says how they combine. */
export function FacetGroup({ facet, counts, chosen }: FacetGroupProps) {
  const box = (choice: FacetChoice) => (
    <ChoiceBox
      key={choice.slug}
      param={facet.param}
      choice={choice}
      count={counts[choice.slug] ?? 0}
      chosen={chosen.includes(choice.slug)}
    />
  );
  const isLong = facet.choices.length > SHOWN_AT_ONCE;
  const first = isLong ? facet.choices.slice(0, SHOWN_AT_ONCE - 3) : facet.choices;
  const rest = facet.choices.slice(first.length);
  return (
    <fieldset className={styles.group}>
      <legend>{facet.label}</legend>
      <p className={styles.combines}>{facet.combines}</p>
      {first.map(box)}
      {rest.length > 0 ? (
        <details open={rest.some(({ slug }) => chosen.includes(slug))}>
          <summary>{search.filters.allOf(facet.label, facet.choices.length)}</summary>
          {rest.map(box)}
        </details>
      ) : null}
    </fieldset>
  );
}
