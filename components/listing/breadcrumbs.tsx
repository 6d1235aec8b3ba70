import Link from 'next/link';
import styles from './breadcrumbs.module.css';

type BreadcrumbsProps = { label: string; crumbs: readonly { href: string; label: string }[] };

/** The way up from this page. Nothing where there is none. */
export function Breadcrumbs({ label, crumbs }: BreadcrumbsProps) {
  if (crumbs.length === 0) return null;
  return (
    <nav aria-label={label} className="no-print">
      <ol className={`bare ${styles.crumbs}`}>
        {crumbs.map((crumb) => (
          <li key={crumb.href}>
            <Link href={crumb.href} prefetch={false}>
              {crumb.label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
