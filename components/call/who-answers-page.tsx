import { Card } from '@/components/ui/card';
import page from '@/components/ui/text-page.module.css';
import { site } from '@/content/messages/en/site';
import { whoAnswers } from '@/content/messages/en/who-answers';
import type { AdvertisersHelpline, PublicHelpline } from '@/lib/call/helplines/helpline';
import { HelplineRecord } from './helpline-record';
import { ListingNumbers } from './listing-numbers';
import { PaidHelpline } from './paid-helpline';
import styles from './who-answers-page.module.css';

type WhoAnswersPageProps = {
  helplines: readonly PublicHelpline[];
  paid: readonly AdvertisersHelpline[];
};

/** Every kind of number on this site, from the records: who answers, who pays, what it costs, what is asked. */
export function WhoAnswersPage({ helplines, paid }: WhoAnswersPageProps) {
  return (
    <div className={`page ${page.page} ${styles.who}`}>
      <h1>{whoAnswers.title}</h1>
      <p className={page.lead}>{whoAnswers.lead}</p>
      <ListingNumbers />
      <section>
        <h2>{whoAnswers.helplines}</h2>
        <p>{whoAnswers.helplinesLead}</p>
        {helplines.map((line) => (
          <PublicLine key={line.slug} line={line} />
        ))}
      </section>
      <section>
        <h2>{whoAnswers.paid}</h2>
        <p>{paid.length > 0 ? whoAnswers.paidLead : whoAnswers.noPaid}</p>
        {paid.map((line) => (
          <div key={line.slug} className={styles.line}>
            <PaidHelpline line={line}>
              <HelplineRecord line={line} />
            </PaidHelpline>
          </div>
        ))}
      </section>
      <section className="prose">
        <h2>{whoAnswers.figures}</h2>
        <p>{whoAnswers.figuresText}</p>
      </section>
      <MayNot />
    </div>
  );
}

function PublicLine({ line }: { line: PublicHelpline }) {
  const { kind, name, shown, number, purpose, answeredBy } = line;
  return (
    <Card className={styles.line}>
      <p className={styles.kind}>{whoAnswers.kind(kind)}</p>
      <h3>{name}</h3>
      <div>
        <p className={styles.purpose}>{purpose}.</p>
        <a className={styles.number} href={`tel:${number}`} aria-label={site.call(name, shown)}>
          {shown}
        </a>{' '}
        {whoAnswers.answeredBy(answeredBy)}.
      </div>
      <HelplineRecord line={line} />
    </Card>
  );
}

function MayNot() {
  return (
    <section className="prose">
      <h2>{whoAnswers.mayNot}</h2>
      <p>{whoAnswers.mayNotLead}</p>
      <ul>
        {whoAnswers.laws.map(({ text, name, url }) => (
          <li key={url}>
            {text}{' '}
            <a href={url} rel="noreferrer">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
