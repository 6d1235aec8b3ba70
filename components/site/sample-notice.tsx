import { site } from '@/content/messages/en/site';
import { readDirectory } from '@/lib/facility/read-directory';
import { database } from '@/lib/site/database';
import styles from './sample-notice.module.css';

/** One line at the top of each page while the directory is invented: no one may take it for real. */
export async function SampleNotice() {
  if (!(await isSample())) return null;
  return (
    <aside className={`${styles.notice} no-print`} aria-label={site.sample.title}>
      <p>
        <strong>{site.sample.title}</strong> {site.sample.text} <code>{site.sample.command}</code>
      </p>
    </aside>
  );
}

/** Without a database the page says so in its own words, and the numbers above must still show. */
async function isSample(): Promise<boolean> {
  try {
    return (await readDirectory(database())).sample;
  } catch {
    return false;
  }
}
