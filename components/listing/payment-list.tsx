import { listing } from '@/content/messages/en/listing';
import { facetsOfParam } from '@/lib/facility/facet-by-param';
import { paymentLine } from '@/lib/facility/payment-line';
import { singleChoices } from '@/lib/facility/single-choices';
import { NotReported } from './not-reported';
import styles from './payment-list.module.css';

/** Ways to pay that were reported, in one sentence and one by one, and those of which nothing is known. */
export function PaymentList({ serviceCodes }: { serviceCodes: readonly string[] }) {
  const choices = facetsOfParam('payment').flatMap(singleChoices);
  const isReported = ({ codes }: { codes: readonly string[] }) =>
    codes.some((code) => serviceCodes.includes(code));
  const reported = choices.filter(isReported);
  const silent = choices.filter((choice) => !isReported(choice));
  return (
    <section>
      <h2>{listing.payment}</h2>
      <p>{paymentLine(serviceCodes)}</p>
      <ul className={styles.list}>
        {reported.map(({ slug, label, note }) => (
          <li key={slug}>
            {label}
            {note ? <span className="quiet small"> {note}</span> : null}
          </li>
        ))}
      </ul>
      <NotReported labels={silent.map(({ label }) => label)} />
    </section>
  );
}
