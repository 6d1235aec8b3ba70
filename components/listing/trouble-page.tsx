import { buttonClass } from '@/components/ui/button-class';
import text from '@/components/ui/text-page.module.css';
import { site } from '@/content/messages/en/site';
import { trouble } from '@/content/messages/en/trouble';
import { DEFAULT_HELPLINES } from '@/lib/call/helplines/default-helplines';
import styles from './trouble-page.module.css';

type TroublePageProps = { digest?: string; retry?: () => void };

/**
 * What stands where a page could not be made. It needs nothing but itself: no database and no server, so its numbers are
 * those that a new database starts with.
 */
export function TroublePage({ digest, retry }: TroublePageProps) {
  return (
    <div className={`page ${styles.page}`}>
      <h1>{trouble.errorTitle}</h1>
      <p className={text.lead}>{trouble.errorText}</p>
      <h2>{trouble.helplines}</h2>
      <ul className={`bare ${styles.lines}`}>
        {DEFAULT_HELPLINES.map(({ slug, name, number, shown, purpose, answeredBy }) => (
          <li key={slug}>
            <a className={styles.number} href={`tel:${number}`}>
              {shown}
            </a>
            <span>
              {name === shown ? null : `${name}. `}
              {purpose}. {site.answeredBy(answeredBy)}.
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.ways}>
        {retry ? (
          <button type="button" className={buttonClass('primary')} onClick={retry}>
            {trouble.retry}
          </button>
        ) : null}
        <a className={buttonClass()} href="/">
          {trouble.home}
        </a>
      </p>
      {digest ? <p className="quiet small">{trouble.reference(digest)}</p> : null}
    </div>
  );
}
