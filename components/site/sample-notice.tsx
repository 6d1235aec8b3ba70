import { site } from '@/content/messages/en/site';
import { isSampleDirectory } from '@/lib/facility/is-sample-directory';
import styles from './sample-notice.module.css';

/** One line at the top of each page while the directory is invented: no one may take it for real. */
export async function SampleNotice() {
  if (!(await isSampleDirectory())) return null;
  return (
    <aside className={`${styles.notice} no-print`} aria-label={site.sample.title}>
      <p>
        <strong>{site.sample.title}</strong> {site.sample.text} <code>{site.sample.command}</code>
      </p>
    </aside>
  );
}
