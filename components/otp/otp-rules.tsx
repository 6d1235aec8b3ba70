import Link from 'next/link';
import { SourcedLine } from '@/components/facts/sourced-line';
import { SafetyNotes } from '@/components/listing/safety-notes';
import type { SourcedFact } from '@/content/facts/sourced-fact';
import { otp as levelPage } from '@/content/levels-of-care/en/otp';
import { otp } from '@/content/messages/en/otp';
import { STARTING, TAKE_HOME, WHAT_IT_IS } from '@/content/otp/en/rules';
import { keepFor } from '@/lib/search/keep-for';
import styles from './otp-rules.module.css';

/** What holds of every program, by federal rule: each with where it was read. */
export function OtpRules({ forSomeoneElse }: { forSomeoneElse?: boolean }) {
  return (
    <>
      <Facts id="what" heading={otp.what} facts={WHAT_IT_IS}>
        <p>
          <Link href={keepFor(`/levels-of-care/${levelPage.slug}`, forSomeoneElse)} prefetch={false}>
            {otp.level}
          </Link>
        </p>
      </Facts>
      <SafetyNotes notes={levelPage.safety} />
      <Facts id="starting" heading={otp.starting} facts={STARTING} />
      <section aria-labelledby="take-home">
        <h2 id="take-home">{otp.takeHome}</h2>
        <table className={styles.steps}>
          <thead>
            <tr>
              <th scope="col">{otp.takeHomeColumns.when}</th>
              <th scope="col">{otp.takeHomeColumns.most}</th>
            </tr>
          </thead>
          <tbody>
            {TAKE_HOME.steps.map(({ when, most }) => (
              <tr key={when}>
                <th scope="row">{when}</th>
                <td>{most}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <SourcedLine fact={TAKE_HOME.fact} />
      </section>
      <section aria-labelledby="ask">
        <h2 id="ask">{otp.ask}</h2>
        <ul>
          {otp.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

type FactsProps = {
  id: string;
  heading: string;
  facts: readonly SourcedFact[];
  children?: React.ReactNode;
};

const Facts = ({ id, heading, facts, children }: FactsProps) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{heading}</h2>
    {facts.map((fact) => (
      <SourcedLine key={fact.says} fact={fact} />
    ))}
    {children}
  </section>
);
