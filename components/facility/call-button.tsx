import { Icon } from '@/components/ui/icon';
import { call } from '@/content/messages/en/call';
import { answeredBy } from '@/lib/call/answered-by';
import { dialHref } from '@/lib/call/dial-href';
import { formatPhone } from '@/lib/call/format-phone';
import type { Phone } from '@/lib/call/phone';
import styles from './call-button.module.css';

type CallButtonProps = {
  /** Whose number it is: the link must make sense on its own in a screen reader's list of links. */
  name: string;
  phone: Phone;
};

/** The largest thing on a card: the facility's own number, and who picks up. */
export function CallButton({ name, phone }: CallButtonProps) {
  return (
    <div className={styles.call}>
      <a className={styles.button} href={dialHref(phone)}>
        <Icon name="phone" size={24} />
        <span>
          <span className="visually-hidden">{call.to(name)} </span>
          <span className={styles.digits}>{formatPhone({ e164: phone.e164, extension: null })}</span>
          {phone.extension ? (
            <span className={styles.extension}> {call.extension(phone.extension)}</span>
          ) : null}
        </span>
      </a>
      <p className={styles.who}>{answeredBy(phone)}</p>
    </div>
  );
}
