import clsx from 'clsx';
import { pageTools } from '@/content/messages/en/page-tools';
import styles from './page-tools.module.css';
import { SharePage } from './share-page';

type PageToolsProps = { path: string; title: string; className?: string };

/**
 * Larger type, share and print. Larger type is a box that the page's own styles look at (app/styles/larger-type.css): it needs no
 * script, is kept nowhere and stands in no address, so nobody learns of it, and it ends with the page.
 * @param path the page's address on this site, without anything that was searched
 */
export const PageTools = ({ path, title, className }: PageToolsProps) => (
  <fieldset className={clsx('no-print', styles.tools, className)}>
    <legend className="visually-hidden">{pageTools.label}</legend>
    <label className={styles.larger}>
      <input type="checkbox" id="larger-type" />
      {pageTools.larger}
    </label>
    <SharePage path={path} title={title} />
  </fieldset>
);
