'use client';

import { buttonClass } from '@/components/ui/button-class';
import { selfCheck } from '@/content/messages/en/self-check';
import styles from './self-check.module.css';
import { SelfCheckResult } from './self-check-result';
import { Statements } from './statements';
import { PRESCRIBED, useSelfCheck } from './use-self-check';

/**
 * Statements to tick, and what their number means. It is no form and its boxes have no names: there is nothing that a browser
 * could send. Without script the style sheet counts, and the table below tells the rest.
 */
export function SelfCheck({ forSomeoneElse }: { forSomeoneElse: boolean }) {
  const { boxes, button, heading, result, onClick, onChange } = useSelfCheck();
  return (
    <div ref={boxes} className={styles.check} onChange={onChange}>
      {forSomeoneElse ? <p>{selfCheck.aboutOther}</p> : null}
      <Statements forSomeoneElse={forSomeoneElse} />
      <fieldset className={styles.statements}>
        <legend>{selfCheck.medicine}</legend>
        <label className={styles.choice}>
          <input type="checkbox" value={PRESCRIBED} autoComplete="off" data-prescribed />
          <span>
            {selfCheck.prescribed(forSomeoneElse)}
            <small>{selfCheck.prescribedNote}</small>
          </span>
        </label>
      </fieldset>
      <p className={`without-script ${styles.ticked}`}>{selfCheck.ticked} </p>
      <button
        ref={button}
        type="button"
        className={`${buttonClass('primary', { beside: 'large-field' })} needs-script no-print`}
        onClick={onClick}
      >
        {selfCheck.show}
      </button>
      {result ? <SelfCheckResult {...result} forSomeoneElse={forSomeoneElse} heading={heading} /> : null}
    </div>
  );
}
