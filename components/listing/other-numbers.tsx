import { call } from '@/content/messages/en/call';
import { listing } from '@/content/messages/en/listing';
import { answeredBy } from '@/lib/call/answered-by';
import { dialHref } from '@/lib/call/dial-href';
import { formatPhone } from '@/lib/call/format-phone';
import type { Phone } from '@/lib/call/phone';
import styles from './other-numbers.module.css';
import { WrittenInLetters } from './written-in-letters';

/** Every further number, each with what it is for and who answers. */
export function OtherNumbers({ name, phones }: { name: string; phones: readonly Phone[] }) {
  if (phones.length === 0) return null;
  return (
    <div>
      <h3 className={styles.heading}>{listing.otherNumbers}</h3>
      <ul className={`bare ${styles.list}`}>
        {phones.map((phone) => (
          <li key={`${phone.e164} ${phone.extension}`}>
            <a className={styles.number} href={dialHref(phone)}>
              <span className="visually-hidden">{call.to(name)} </span>
              {formatPhone(phone)}
            </a>
            <p className={styles.who}>
              {phone.kind === 'main' ? null : `${listing.phoneKind(phone.kind)}. `}
              {answeredBy(phone)}
            </p>
            <WrittenInLetters phone={phone} />
          </li>
        ))}
      </ul>
    </div>
  );
}
