import { call } from '@/content/messages/en/call';
import { listing } from '@/content/messages/en/listing';
import { answeredBy } from '@/lib/call/answered-by';
import { dialHref } from '@/lib/call/dial-href';
import { formatPhone } from '@/lib/call/format-phone';
import type { Phone } from '@/lib/call/phone';
import styles from './call-sheet.module.css';

/** Every number of a facility with its extension, large enough to dial from paper, and who answers each. */
export function SheetNumbers({ name, phones }: { name: string; phones: readonly Phone[] }) {
  if (phones.length === 0) return <p>{call.noPhone}</p>;
  return (
    <ul className={`bare ${styles.numbers}`}>
      {phones.map((phone) => (
        <li key={`${phone.e164} ${phone.extension}`}>
          <a className={styles.number} href={dialHref(phone)}>
            <span className="visually-hidden">{call.to(name)} </span>
            {formatPhone(phone)}
          </a>{' '}
          {phone.kind === 'main' ? null : `${listing.phoneKind(phone.kind)}. `}
          {answeredBy(phone)}
        </li>
      ))}
    </ul>
  );
}
