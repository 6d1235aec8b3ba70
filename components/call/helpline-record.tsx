import { whoAnswers } from '@/content/messages/en/who-answers';
import type { HelplineFacts } from '@/lib/call/helplines/helpline';
import { ttyHref } from '@/lib/call/helplines/tty-href';
import styles from './helpline-record.module.css';

/** Everything that is recorded of one helpline, as a list of facts. The number itself stands above it. */
export function HelplineRecord({ line }: { line: HelplineFacts }) {
  const { facts } = whoAnswers;
  return (
    <dl className={styles.facts}>
      <Fact term={facts.paidBy} text={line.paidBy} />
      <Fact term={facts.cost} text={line.cost} />
      <Fact term={facts.asks} text={line.asks} />
      <Fact term={facts.does} text={line.does} />
      <Fact term={facts.doesNot} text={line.doesNot} />
      <Fact term={facts.hours} text={line.hours} />
      <Fact term={facts.languages} text={line.languages} />
      {line.textHow ? <Fact term={facts.text} text={line.textHow} /> : null}
      {line.tty ? <Tty shown={line.tty} answeredBy={line.answeredBy} /> : null}
      {line.measured ? <Fact term={facts.measured} text={whoAnswers.measured(line.measured)} /> : null}
      <div>
        <dt>{facts.source}</dt>
        <dd>
          {line.sourceUrl ? (
            <a href={line.sourceUrl} rel="noreferrer">
              {line.sourceName}
            </a>
          ) : (
            line.sourceName
          )}
          {whoAnswers.source(line.asOf)}.
        </dd>
      </div>
    </dl>
  );
}

const Fact = ({ term, text }: { term: string; text: string }) => (
  <div>
    <dt>{term}</dt>
    <dd>{text}.</dd>
  </div>
);

const Tty = ({ shown, answeredBy }: { shown: string; answeredBy: string }) => (
  <div>
    <dt>{whoAnswers.facts.tty}</dt>
    <dd>
      <a href={ttyHref(shown)}>{shown}</a>. {whoAnswers.answeredBy(answeredBy)}.
    </dd>
  </div>
);
