import { finder } from '@/content/messages/en/finder';
import { place } from '@/content/messages/en/place';
import type { Answers } from '@/lib/finder/answers';
import styles from './finder.module.css';
import { RadiusField } from './radius-field';

type WhereQuestionProps = Pick<Answers, 'near' | 'radius'> & { far: string };

/** Where, and how far. A plain field: suggestions would ask the server for what is being typed. */
export const WhereQuestion = ({ near, radius, far }: WhereQuestionProps) => (
  <fieldset className={styles.question}>
    <legend>{finder.where}</legend>
    <p id="asked-near-hint" className={styles.hint}>
      {finder.whereHow}
    </p>
    <label className={styles.field}>
      <span>{place.label}</span>
      <input
        name="near"
        type="text"
        defaultValue={near ?? ''}
        aria-describedby="asked-near-hint"
        autoCapitalize="words"
        spellCheck={false}
        maxLength={100}
      />
    </label>
    <RadiusField label={far} chosen={radius} />
  </fieldset>
);
