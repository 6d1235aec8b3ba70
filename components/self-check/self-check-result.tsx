import Link from 'next/link';
import type { RefObject } from 'react';
import { Card } from '@/components/ui/card';
import { finder } from '@/content/messages/en/finder';
import { selfCheck } from '@/content/messages/en/self-check';
import { keepFor } from '@/lib/search/keep-for';
import type { Band } from '@/lib/self-check/assess';
import styles from './self-check.module.css';

type SelfCheckResultProps = {
  count: number;
  notCounted: number;
  band: Band;
  forSomeoneElse: boolean;
  /** Takes the focus when the result is there. */
  heading: RefObject<HTMLHeadingElement | null>;
};

/** The number, the range it lies in, what that is not, and what can be done next. */
export function SelfCheckResult({ count, notCounted, band, forSomeoneElse, heading }: SelfCheckResultProps) {
  const { title, text } = selfCheck.band(band);
  return (
    <Card as="section" className={styles.result}>
      <h2 ref={heading} tabIndex={-1}>
        {selfCheck.result(count)}
      </h2>
      <p>
        <strong>{title}</strong> {text}
      </p>
      {notCounted > 0 ? <p>{selfCheck.notCounted(notCounted)}</p> : null}
      <p>{selfCheck.isNot}</p>
      <h3>{selfCheck.next}</h3>
      <ul className={styles.steps}>
        {selfCheck.steps(band).map((step) => (
          <li key={step.text}>
            {step.href ? (
              <Link href={keepFor(step.href, forSomeoneElse)} prefetch={false}>
                {step.text}
              </Link>
            ) : (
              step.text
            )}
          </li>
        ))}
        <li>
          <Link href={keepFor(finder.path, forSomeoneElse)} prefetch={false}>
            {selfCheck.find}
          </Link>
        </li>
        {forSomeoneElse ? (
          <li>
            <Link href="/families" prefetch={false}>
              {selfCheck.families}
            </Link>
          </li>
        ) : null}
      </ul>
      <p>{selfCheck.withdrawal}</p>
    </Card>
  );
}
