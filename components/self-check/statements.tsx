import { selfCheck } from '@/content/messages/en/self-check';
import { CRITERIA, NOT_OF_MEDICINE } from '@/lib/self-check/assess';
import styles from './self-check.module.css';

/** Eleven boxes without names. */
export function Statements({ forSomeoneElse }: { forSomeoneElse: boolean }) {
  return (
    <fieldset className={styles.statements} aria-describedby="one-substance">
      <legend>{selfCheck.legend(forSomeoneElse)}</legend>
      <p id="one-substance" className="quiet">
        {selfCheck.oneSubstance}
      </p>
      {CRITERIA.map((criterion) => (
        <label key={criterion} className={styles.choice}>
          <input
            type="checkbox"
            value={criterion}
            autoComplete="off"
            data-not-of-medicine={NOT_OF_MEDICINE.includes(criterion) || undefined}
          />
          <span>
            {selfCheck.statements(forSomeoneElse)[criterion]}
            {criterion === 'withdrawal' ? <small>{selfCheck.withdrawalNote}</small> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
