import { whoAnswers } from '@/content/messages/en/who-answers';
import { answeredBy } from '@/lib/call/answered-by';
import styles from './who-answers-page.module.css';

const { kinds } = whoAnswers;

/** In the very words that stand beside a listing's numbers; the counts are examples. */
const NUMBERS = [
  { phone: { kind: 'main', sharedBy: 1 }, reach: kinds.main },
  { phone: { kind: 'intake', sharedBy: 1 }, reach: kinds.intake },
  { phone: { kind: 'hotline', sharedBy: 1 }, reach: kinds.hotline },
  { phone: { kind: 'tty', sharedBy: 1 }, reach: kinds.tty },
  { phone: { kind: 'main', sharedBy: 2 }, reach: kinds.shared },
  { phone: { kind: 'main', sharedBy: 14 }, reach: kinds.central },
] as const;

/** What to expect from the numbers of facilities. */
export function ListingNumbers() {
  return (
    <section>
      <h2>{whoAnswers.listings}</h2>
      <p>{whoAnswers.listingsLead}</p>
      <dl className={styles.terms}>
        {NUMBERS.map(({ phone, reach }) => (
          <div key={reach}>
            <dt>{answeredBy(phone)}</dt>
            <dd>{reach}</dd>
          </div>
        ))}
      </dl>
      <h3>{whoAnswers.everyListing}</h3>
      <dl className={styles.terms}>
        {whoAnswers.ofAListing.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
