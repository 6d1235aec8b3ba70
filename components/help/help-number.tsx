import { Icon } from '@/components/ui/icon';
import { help } from '@/content/messages/en/help';
import { site } from '@/content/messages/en/site';
import type { PublicHelpline } from '@/lib/call/helplines/helpline';
import { ttyHref } from '@/lib/call/helplines/tty-href';
import styles from './help-number.module.css';

/** One tap to call, one to text, and who answers. Public lines alone: the type lets no other in. */
export function HelpNumber({ line }: { line: PublicHelpline }) {
  const { name, number, shown, purpose, answeredBy, textTo, textHow, tty } = line;
  return (
    <div className={styles.number}>
      <p className={styles.purpose}>
        {name === shown ? null : `${name}. `}
        {purpose}
      </p>
      <div>
        <div className={styles.taps}>
          <a className={styles.call} href={`tel:${number}`} aria-label={site.call(name, shown)}>
            <Icon name="phone" size={24} />
            {help.call(shown)}
          </a>
          {textTo ? (
            <a className={styles.text} href={`sms:${textTo}`} aria-label={site.text(name, textTo)}>
              {help.text(textTo)}
            </a>
          ) : null}
        </div>
        <p className={styles.who}>
          {help.answeredBy(answeredBy)}. {textHow ? `${textHow}.` : null}
        </p>
      </div>
      {tty ? (
        <p className={styles.who}>
          <a className={styles.tty} href={ttyHref(tty)}>
            {help.tty(tty)}
          </a>{' '}
          {help.answeredBy(answeredBy)}.
        </p>
      ) : null}
    </div>
  );
}
