import Link from 'next/link';
import { JsonLd } from '@/components/site/json-ld';
import { keepFor } from '@/lib/search/keep-for';
import { siteUrl } from '@/lib/site/site-url';
import { breadcrumbList, type Crumb } from '@/lib/structured-data/breadcrumb-list';
import styles from './breadcrumbs.module.css';

type BreadcrumbsProps = { label: string; crumbs: readonly Crumb[]; forSomeoneElse?: boolean };

/** The way up from this page, for people and for machines. Nothing where there is none. */
export function Breadcrumbs({ label, crumbs, forSomeoneElse }: BreadcrumbsProps) {
  if (crumbs.length === 0) return null;
  return (
    <nav aria-label={label} className="no-print">
      <ol className={`bare ${styles.crumbs}`}>
        {crumbs.map((crumb) => (
          <li key={crumb.href}>
            <Link href={keepFor(crumb.href, forSomeoneElse)} prefetch={false}>
              {crumb.label}
            </Link>
          </li>
        ))}
      </ol>
      <JsonLd thing={breadcrumbList(crumbs, siteUrl())} />
    </nav>
  );
}
