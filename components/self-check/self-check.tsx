'use client';

import { useEffect, useRef, useState } from 'react';
import { buttonClass } from '@/components/ui/button-class';
import { selfCheck } from '@/content/messages/en/self-check';
import { assess, CRITERIA, NOT_OF_MEDICINE } from '@/lib/self-check/assess';
import styles from './self-check.module.css';
import { SelfCheckResult } from './self-check-result';

/**
 * Statements to tick, and what their number means. It is no form and its boxes have no names: there is nothing that a browser
 * could send. Without script the style sheet counts, and the table below tells the rest.
 */
export function SelfCheck({ forSomeoneElse }: { forSomeoneElse: boolean }) {
  const boxes = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [result, setResult] = useState<ReturnType<typeof assess> | null>(null);
  const statements = selfCheck.statements(forSomeoneElse);

  // Whoever tapped before this script was there is still waiting.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the script has come
  useEffect(() => {
    if (button.current?.dataset.clickedEarly !== undefined) show();
  }, []);

  useEffect(() => {
    if (result) heading.current?.focus();
  }, [result]);

  function show() {
    const ticked = new Set(
      [...(boxes.current?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])].map(
        ({ value }) => value,
      ),
    );
    setResult(
      assess(
        CRITERIA.filter((criterion) => ticked.has(criterion)),
        ticked.has(PRESCRIBED),
      ),
    );
  }

  return (
    <div ref={boxes} className={styles.check}>
      {forSomeoneElse ? <p>{selfCheck.aboutOther}</p> : null}
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
              {statements[criterion]}
              {criterion === 'withdrawal' ? <small>{selfCheck.withdrawalNote}</small> : null}
            </span>
          </label>
        ))}
      </fieldset>
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
        onClick={show}
      >
        {selfCheck.show}
      </button>
      {result ? <SelfCheckResult {...result} forSomeoneElse={forSomeoneElse} heading={heading} /> : null}
    </div>
  );
}

const PRESCRIBED = 'prescribed';
